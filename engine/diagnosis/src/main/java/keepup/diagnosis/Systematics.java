package keepup.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Mark;
import keepup.questions.Question;
import keepup.steps.Step;

/// Finds the steps on which wrong answers that no named misconception gives are systematic all the
/// same: the same wrong answer comes again when the same question does, or every wrong answer is as
/// far from the right one.
///
/// Slips and guesses do neither: somebody careless is mostly right when asked again, and somebody
/// who guesses hardly ever guesses the same twice (stability as what parts a bug from a slip: Brown
/// and VanLehn 1980; Payne and Squibb 1990).
final class Systematics {
  private static final int LIKE_DISTANCES = 3;

  private Systematics() {}

  static List<Systematic> of(List<Answered> answers, List<Claim> claims) {
    Map<Step, List<Answered>> wrong = new LinkedHashMap<>();
    for (Answered answered : answers) {
      if (isUnnamed(answered, claims)) {
        wrong.computeIfAbsent(answered.placed().step(), _ -> new ArrayList<>()).add(answered);
      }
    }
    List<Systematic> found = new ArrayList<>();
    wrong.forEach((step, unnamed) ->
        findRepeated(step, unnamed, answers)
            .or(() -> findDistance(step, unnamed))
            .ifPresent(found::add));
    return found;
  }

  /// A wrong answer that can be compared, and that no named misconception explains.
  static boolean isUnnamed(Answered answered, List<Claim> claims) {
    return answered.mark() == Mark.WRONG
        && answered.response() instanceof Response.Wrote(Given.Read(Answer _))
        && claims.stream()
            .noneMatch(claim -> claim.named() && claim.lines().contains(answered.line()));
  }

  private static Optional<Systematic> findRepeated(
      Step step, List<Answered> unnamed, List<Answered> answers) {
    Map<Question, List<Answered>> byQuestion = new LinkedHashMap<>();
    for (Answered answered : answers) {
      if (answered.placed().step().equals(step)) {
        byQuestion
            .computeIfAbsent(answered.placed().question(), _ -> new ArrayList<>())
            .add(answered);
      }
    }
    int same = 0;
    int other = 0;
    TreeSet<Integer> lines = new TreeSet<>();
    String shown = "";
    for (List<Answered> times : byQuestion.values()) {
      for (int i = 1; i < times.size(); i++) {
        Answered before = times.get(i - 1);
        Answered again = times.get(i);
        if (unnamed.contains(before)
            && unnamed.contains(again)
            && written(before).equals(written(again))) {
          same++;
          lines.add(before.line());
          lines.add(again.line());
          shown =
              "%s was answered %s each time"
                  .formatted(again.placed().question().display(), written(again).text());
        } else if (unnamed.contains(before) || unnamed.contains(again)) {
          other++;
        }
      }
    }
    return same > other
        ? Optional.of(
            new Systematic(
                step,
                (same + 1.0) / (same + other + 1.5),
                List.copyOf(lines),
                "The same wrong answer came again when the same question did (%s), and no misconception that we know gives it."
                    .formatted(shown)))
        : Optional.empty();
  }

  private static Optional<Systematic> findDistance(Step step, List<Answered> unnamed) {
    Map<Rational, List<Answered>> byDistance = new HashMap<>();
    for (Answered answered : unnamed) {
      if (written(answered) instanceof Answer.Value(Rational number)
          && answered.placed().question().expected() instanceof Answer.Value(Rational right)) {
        findDistance(number, right)
            .ifPresent(d -> byDistance.computeIfAbsent(d, _ -> new ArrayList<>()).add(answered));
      }
    }
    return byDistance.entrySet().stream()
        .filter(like ->
            like.getValue().stream().map(a -> a.placed().question()).distinct().count()
                    >= LIKE_DISTANCES
                && like.getValue().size() * 2 > unnamed.size())
        .findFirst()
        .map(like ->
            new Systematic(
                step,
                0.85,
                like.getValue().stream().map(Answered::line).toList(),
                "%d wrong answers are all %s too %s, and no misconception that we know does that."
                    .formatted(
                        like.getValue().size(),
                        like.getKey().sign() < 0 ? like.getKey().negated() : like.getKey(),
                        like.getKey().sign() < 0 ? "small" : "large")));
  }

  /// Nothing where a number is too large to compare.
  private static Optional<Rational> findDistance(Rational number, Rational right) {
    try {
      return Optional.of(number.minus(right));
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static Answer written(Answered answered) {
    return switch (answered.response()) {
      case Response.Wrote(Given.Read(Answer answer)) -> answer;
      case Response.Wrote _, Response.Marked _ ->
          throw new IllegalStateException("Only answers that can be compared come here.");
    };
  }
}
