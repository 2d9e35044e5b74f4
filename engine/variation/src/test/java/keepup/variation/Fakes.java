package keepup.variation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Parameters;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.steps.Step;
import keepup.steps.StepId;

/// Two small wrong procedures of column subtraction.
final class Fakes {
  static final Misconception SMALLER_FROM_LARGER =
      misconception(
          "fake.smaller-from-larger",
          "Smaller from larger",
          question -> byColumn(question, Math::abs));

  static final Misconception NOT_PAID_BACK =
      misconception(
          "fake.not-paid-back",
          "Exchange not paid back",
          question -> byColumn(question, difference -> Math.floorMod(difference, 10)));

  private Fakes() {}

  /// A request on a made-up step that three-digit subtractions with exchanges ask.
  static SequenceRequest request(QuestionKind kind, Standard standard, List<Misconception> focus) {
    Step step =
        new Step(
            new StepId("fake.subtract"),
            3,
            "addition and subtraction",
            "Subtract in columns.",
            List.of(),
            List.of(),
            "",
            new Step.QuestionSource(kind.name(), Map.of("exchanges", "1-2")),
            true,
            standard.misconceptions().stream().map(m -> m.id().value()).toList(),
            new Step.Representations("", "", ""),
            Map.of(),
            List.of(),
            "",
            "",
            "",
            new Step.Family("", ""));
    return SequenceRequest.of(
        step, kind, new Parameters(kind.name(), step.questions().parameters()), focus, 1);
  }

  private static Misconception misconception(String id, String name, WrongProcedure procedure) {
    return new Misconception(new MisconceptionId(id), name, name, "", List.of(), "", procedure);
  }

  private static Optional<Answer> byColumn(
      Question question, java.util.function.IntUnaryOperator column) {
    if (!(question instanceof Equation equation)) {
      return Optional.empty();
    }
    return equation
        .findCalculation()
        .filter(pair -> pair.isWholePair(Operation.SUBTRACT))
        .map(pair -> {
          Digits top = new Digits(pair.first().whole());
          Digits bottom = new Digits(pair.second().whole());
          long answer = 0;
          for (int place = top.length() - 1; place >= 0; place--) {
            answer = 10 * answer + column.applyAsInt(top.at(place) - bottom.at(place));
          }
          return Answer.of(answer);
        });
  }
}
