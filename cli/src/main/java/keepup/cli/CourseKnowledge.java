package keepup.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.course.Drawing;
import keepup.course.Known;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.pictures.FigureLines;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import keepup.questions.Answer;
import keepup.questions.Reading;

/// What a course may speak of: the steps, misconceptions and pictures that came with the program.
final class CourseKnowledge implements Known {
  private final Curriculum curriculum = CurriculumFiles.readBuiltIn();
  private final Set<String> steps =
      curriculum.steps().listSteps().stream()
          .map(step -> step.id().value())
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> misconceptions =
      curriculum.misconceptions().keySet().stream()
          .map(MisconceptionId::value)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Collection<String> steps() {
    return steps;
  }

  @Override
  public Collection<String> misconceptions() {
    return misconceptions;
  }

  @Override
  public Optional<String> findAnswer(String misconception, String question) {
    Misconception wrong = curriculum.getMisconception(new MisconceptionId(misconception));
    return switch (curriculum.read(question)) {
      case Reading.Read(var read) -> wrong.procedure().findAnswer(read).map(Answer::text);
      case Reading.Unread _ -> Optional.empty();
    };
  }

  @Override
  public Optional<String> findPictureFault(String line) {
    try {
      Figures.draw(FigureLines.read(line));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(line));
    }
  }

  Drawing draw(String line) {
    Picture picture = Figures.draw(FigureLines.read(line));
    return new Drawing(picture.svg(), picture.width(), picture.height());
  }

  String nameOf(String misconception) {
    return curriculum.getMisconception(new MisconceptionId(misconception)).name();
  }
}
