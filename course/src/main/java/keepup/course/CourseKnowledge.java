package keepup.course;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.pictures.FigureLines;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import keepup.questions.Answer;
import keepup.questions.Reading;

/// What a course may speak of: the steps and misconceptions of a curriculum, and the pictures that
/// can be drawn.
public final class CourseKnowledge implements Known {
  private final Curriculum curriculum;
  private final Set<String> steps;
  private final Set<String> misconceptions;

  /// What this curriculum knows.
  public CourseKnowledge(Curriculum curriculum) {
    this.curriculum = curriculum;
    this.steps =
        curriculum.steps().listSteps().stream()
            .map(step -> step.id().value())
            .collect(Collectors.toUnmodifiableSet());
    this.misconceptions =
        curriculum.misconceptions().keySet().stream()
            .map(MisconceptionId::value)
            .collect(Collectors.toUnmodifiableSet());
  }

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

  /// The picture of a line that [#findPictureFault] finds nothing wrong with.
  public Drawing draw(String line) {
    Picture picture = Figures.draw(FigureLines.read(line));
    return new Drawing(picture.svg(), picture.width(), picture.height());
  }

  /// What a misconception is called.
  public String nameOf(String misconception) {
    return curriculum.getMisconception(new MisconceptionId(misconception)).name();
  }
}
