package keepup.app.curriculum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.questions.QuestionReader;
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
  /// @param asked a question of the step, for a seed
  record StepPage(
      WordedStep worded,
      List<WordedStep> before,
      List<WordedStep> after,
      List<Seen> misconceptions,
      Asked asked) {
    Step step() {
      return worded.step();
    }
  }

  /// A misconception that is seen on the step, with an answer that it gives.
  record Seen(Misconception misconception, Worked example) {}

  /// A question as printed with the right answer and the answer of a child with the misconception.
  record Worked(String question, String expected, String answer) {}

  /// A question to try.
  ///
  /// @param picture as one SVG element, or `""`
  record Asked(long seed, String question, String answer, String picture) {}

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
        all.getOrDefault(original.id(), WordedStep.of(original, Map.of())),
        words.apply(original.needs()),
        words.apply(curriculum.steps().listNeededBy(original.id())),
        curriculum.misconceptionsOf(original).stream()
            .map(misconception -> new Seen(misconception, worked(original, misconception)))
            .toList(),
        asked(original, seed));
  }

  private Asked asked(Step step, long seed) {
    Question question = curriculum.ask(step, seed);
    String picture =
        Pictures.findPicture(question, Showing.WORKED, "worked")
            .map(found -> found.svg())
            .orElse("");
    return new Asked(seed, question.display(), question.expected().text(), picture);
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

  private static Worked example(Misconception misconception) {
    var example = misconception.examples().getFirst();
    return new Worked(display(example.question()), example.expected(), example.answer());
  }

  private static String display(String typed) {
    return switch (QuestionReader.read(typed)) {
      case Reading.Read(var question) -> question.display();
      case Reading.Unread _ -> typed;
    };
  }
}
