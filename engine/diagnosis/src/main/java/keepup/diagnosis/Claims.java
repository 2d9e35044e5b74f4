package keepup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import keepup.learner.PupilBelief;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Mark;

/// Decides what may be said of a pupil and a misconception.
///
/// A misconception is named only when at least two wrong answers agree with it, one of them to the
/// digit and the others but for a slip of one, when at least two answers are as it predicts where a
/// rival that explains some of them would have answered differently, when hardly any answer
/// contradicts it, when the answers are no [Coincidence], and when it is probable. Two answers that
/// happen to fit are common, and one is never enough (Brown and VanLehn 1980; Lee and Corter 2011).
final class Claims {
  /// So many answers must agree, and tell a misconception from each rival.
  static final int AGREEING = 2;

  private static final double PROBABLE = 0.8;
  private static final double WORTH_SAYING = 0.15;

  private Claims() {}

  static List<Claim> of(
      List<Answered> answers, Map<MisconceptionId, Misconception> library, PupilBelief belief) {
    return of(answers, library, belief, _ -> Set.of());
  }

  /// @param twins for a misconception, those that no question on its step tells from it: they are
  ///   named together
  static List<Claim> of(
      List<Answered> answers,
      Map<MisconceptionId, Misconception> library,
      PupilBelief belief,
      Function<MisconceptionId, Set<MisconceptionId>> twins) {
    Set<MisconceptionId> explaining = new HashSet<>();
    answers.forEach(answered -> explaining.addAll(answered.explaining()));
    List<Claim> claims = new ArrayList<>();
    for (MisconceptionId id : explaining) {
      Misconception misconception = library.get(id);
      double probability = belief.misconceptions().getOrDefault(id.value(), 0.0);
      if (misconception == null || probability < WORTH_SAYING) {
        continue;
      }
      List<Answered> exact = answers.stream().filter(a -> a.explaining().contains(id)).toList();
      List<Answered> agreeing =
          answers.stream().filter(a -> exact.contains(a) || isSlipOf(a, id)).toList();
      long contradicting = answers.stream().filter(a -> contradicts(a, id)).count();
      Set<MisconceptionId> same = twins.apply(id);
      double together =
          probability
              + same.stream()
                  .mapToDouble(twin -> belief.misconceptions().getOrDefault(twin.value(), 0.0))
                  .sum();
      boolean named =
          together >= PROBABLE
              && agreeing.size() >= AGREEING
              && contradicting * 3 <= agreeing.size()
              && Coincidence.bits(id, answers) >= Coincidence.ENOUGH
              && standsAgainstRivals(id, same, agreeing, answers);
      claims.add(
          new Claim(
              misconception,
              probability,
              named,
              agreeing.stream().map(Answered::line).toList(),
              same.stream().sorted().toList()));
    }
    claims.sort(
        Comparator.comparing(Claim::named)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Claim::probability).reversed())
            .thenComparing(claim -> claim.misconception().id()));
    return claims;
  }

  private static boolean standsAgainstRivals(
      MisconceptionId id,
      Set<MisconceptionId> twins,
      List<Answered> agreeing,
      List<Answered> answers) {
    Set<MisconceptionId> rivals = new HashSet<>();
    agreeing.forEach(answered -> rivals.addAll(answered.explaining()));
    rivals.remove(id);
    rivals.removeAll(twins);
    return rivals.stream()
        .allMatch(rival ->
            answers.stream().filter(a -> predicts(id, a) && !predicts(rival, a)).count()
                >= AGREEING);
  }

  /// Whether the answer is what a pupil who holds the misconception would give: its own, or the
  /// right one where it does not show.
  static boolean predicts(MisconceptionId id, Answered answered) {
    return answered.placed().telling().containsKey(id)
        ? answered.explaining().contains(id) || isSlipOf(answered, id)
        : answered.mark() == Mark.RIGHT;
  }

  /// The misconception would have shown, and the answer is another one.
  private static boolean contradicts(Answered answered, MisconceptionId id) {
    return answered.placed().telling().containsKey(id)
        && answered.response() instanceof Response.Wrote
        && answered.mark() != Mark.BLANK
        && !answered.explaining().contains(id)
        && !isSlipOf(answered, id);
  }

  /// Whether the answer is what the misconception gives but for a slip of one digit, and no such
  /// slip of the right answer, nor explained by any misconception.
  static boolean isSlipOf(Answered answered, MisconceptionId id) {
    Answer told = answered.placed().telling().get(id);
    return told != null
        && answered.mark() == Mark.WRONG
        && answered.explaining().isEmpty()
        && answered.response() instanceof Response.Wrote(Given.Read(Answer answer))
        && SlipShapes.isSlip(told, answer)
        && !SlipShapes.isSlip(answered.placed().question().expected(), answer);
  }
}
