package keepup.app.curriculum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.pictures.Method;
import keepup.pictures.Methods;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Puts together what the page of a step shows.
@Component
class StepPages {
  private static final int TRIES = 60;

  /// A step's page.
  ///
  /// @param before the steps that it needs directly
  /// @param after the steps that need it directly
  /// @param alike misconceptions that its questions cannot tell apart
  /// @param asked a question of the step, for a seed
  record StepPage(
      WordedStep worded,
      List<WordedStep> before,
      List<WordedStep> after,
      List<Seen> misconceptions,
      List<SeenAlike> alike,
      Asked asked) {
    Step step() {
      return worded.step();
    }
  }

  /// A misconception that is seen on the step, with an answer that it gives.
  record Seen(Misconception misconception, Worked example) {}

  /// Two misconceptions, by name, that no question of the step tells apart, and why.
  record SeenAlike(String first, String second, String because) {}

  /// A question as printed with the right answer and the answer of a child with the misconception.
  record Worked(String question, String expected, String answer) {}

  /// A question to try.
  ///
  /// @param shown the picture that belongs to the question, as one SVG element, or `""`
  /// @param worked a picture of the working, or `""`
  /// @param method the working moment by moment, or nothing to show
  record Asked(
      long seed,
      String question,
      String shown,
      String answer,
      String worked,
      List<Method.Frame> method) {}

  private final Curriculum curriculum;
  private final SchoolWordings wordings;

  StepPages(Curriculum curriculum, SchoolWordings wordings) {
    this.curriculum = curriculum;
    this.wordings = wordings;
  }

  StepPage make(Step original, long seed) {
    Map<StepId, WordedStep> all =
        wordings.listSteps().stream()
            .collect(Collectors.toMap(WordedStep::id, Function.identity()));
    Function<List<StepId>, List<WordedStep>> words =
        ids -> ids.stream().map(all::get).filter(java.util.Objects::nonNull).toList();
    return new StepPage(
        all.getOrDefault(original.id(), WordedStep.plain(original)),
        words.apply(original.needs()),
        words.apply(curriculum.steps().listNeededBy(original.id())),
        curriculum.misconceptionsOf(original).stream()
            .map(misconception -> new Seen(misconception, worked(original, misconception)))
            .toList(),
        curriculum.alikeOn(original).stream()
            .map(alike ->
                new SeenAlike(
                    curriculum.getMisconception(alike.first()).name(),
                    curriculum.getMisconception(alike.second()).name(),
                    alike.because()))
            .toList(),
        asked(original, seed));
  }

  private Asked asked(Step step, long seed) {
    Question question = curriculum.ask(step, seed);
    String shown =
        question.findFigure().isPresent() ? picture(question, Showing.TO_DO, "asked") : "";
    return new Asked(
        seed,
        question.display(),
        shown,
        question.expected().text(),
        picture(question, Showing.WORKED, "worked"),
        Methods.findMethod(question).map(Method::frames).orElse(List.of()));
  }

  private static String picture(Question question, Showing showing, String prefix) {
    return Pictures.findPicture(question, showing, prefix).map(Picture::svg).orElse("");
  }

  /// On a question of this very step where the misconception shows on one; else its own example.
  private Worked worked(Step step, Misconception misconception) {
    return LongStream.rangeClosed(1, TRIES)
        .mapToObj(seed -> curriculum.ask(step, seed))
        .flatMap(question ->
            misconception.findTellingAnswer(question).stream()
                .map(answer -> worked(question, answer)))
        .findFirst()
        .orElseGet(() -> example(misconception));
  }

  private static Worked worked(Question question, Answer answer) {
    return new Worked(question.display(), question.expected().text(), answer.text());
  }

  private Worked example(Misconception misconception) {
    var example = misconception.examples().getFirst();
    return new Worked(display(example.question()), example.expected(), example.answer());
  }

  private String display(String typed) {
    return switch (curriculum.read(typed)) {
      case Reading.Read(var question) -> question.display();
      case Reading.Unread _ -> typed;
    };
  }
}
