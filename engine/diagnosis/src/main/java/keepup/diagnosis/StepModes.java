package keepup.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;

/// What a pupil's answers on one step say together, for each way in which the step may not be
/// secure: a misconception, not yet, or a procedure of the pupil's own.
final class StepModes {
  private static final double LISTED = 0.55;
  private static final double UNLISTED = 0.05;
  private static final double OWN = 0.15;
  private static final double LEAST = 1e-9;
  private static final double SECURE = 0.6;
  private static final double SLIP = 0.1;

  private final int choices;
  private final Map<MisconceptionId, Double> prior = new HashMap<>();
  private final List<AnswerChances> answers = new ArrayList<>();
  private final double notYet;

  /// @param rivals the misconceptions that may show on the step
  /// @param choices how many answers its questions have, as far as is known
  StepModes(Step step, Iterable<MisconceptionId> rivals, int choices) {
    this.choices = choices;
    List<MisconceptionId> unlisted = new ArrayList<>();
    double sum = 0;
    for (MisconceptionId id : rivals) {
      int place = step.misconceptions().indexOf(id.value());
      if (place < 0) {
        unlisted.add(id);
      } else {
        double weight = 1 / (1 + 0.2 * place);
        prior.put(id, weight);
        sum += weight;
      }
    }
    double all = sum;
    prior.replaceAll((_, weight) -> LISTED * weight / all);
    unlisted.forEach(id -> prior.put(id, UNLISTED / unlisted.size()));
    notYet = 1 - OWN - prior.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  void add(Answered answered) {
    answers.add(AnswerChances.of(answered, choices));
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  /// Log-probability of the answers where the step is secure, for each chance of a slip.
  double[] logSecure(List<Double> slips) {
    double[] logs = new double[slips.size()];
    for (int k = 0; k < logs.length; k++) {
      for (AnswerChances answer : answers) {
        logs[k] += Math.log(answer.right() ? 1 - slips.get(k) : slips.get(k) * answer.ifSlip());
      }
    }
    return logs;
  }

  /// Log-probability of the answers where it is not.
  double logInsecure() {
    Shares shares = shares();
    return Math.log(Math.max(LEAST, shares.sum()));
  }

  /// The share of each way in which the step may not be secure, given that it is not.
  ///
  /// @param holds by misconception
  record Shares(Map<MisconceptionId, Double> holds, double notYet, double own) {
    /// The mean of several, each counted alike.
    static Shares mean(List<Shares> all) {
      Map<MisconceptionId, Double> holds = new HashMap<>();
      double notYet = 0;
      double own = 0;
      for (Shares one : all) {
        double each = 1 / (one.sum() * all.size());
        one.holds.forEach((id, share) -> holds.merge(id, share * each, Double::sum));
        notYet += one.notYet * each;
        own += one.own * each;
      }
      return new Shares(holds, notYet, own);
    }

    double sum() {
      return holds.values().stream().mapToDouble(Double::doubleValue).sum() + notYet + own;
    }
  }

  /// How much more probable the answers are of a pupil who holds a misconception than of any pupil.
  Map<MisconceptionId, Double> ratios() {
    Shares shares = shares();
    double any =
        Math.max(
            LEAST, SECURE * Math.exp(logSecure(List.of(SLIP))[0]) + (1 - SECURE) * shares.sum());
    Map<MisconceptionId, Double> ratios = new HashMap<>();
    shares
        .holds()
        .forEach((id, joint) -> ratios.put(id, joint / prior.getOrDefault(id, 1.0) / any));
    return ratios;
  }

  /// As [#shares], where the answers on other steps make some misconceptions more probable.
  Shares shares(Map<MisconceptionId, Double> elsewhere) {
    Shares own = shares();
    Map<MisconceptionId, Double> holds = new HashMap<>(own.holds());
    holds.replaceAll((id, share) -> share * elsewhere.getOrDefault(id, 1.0));
    return new Shares(holds, own.notYet(), own.own());
  }

  /// Joint with the answers: not normalised.
  Shares shares() {
    double not = notYet;
    double own = OWN;
    Map<MisconceptionId, Double> holds = new HashMap<>(prior);
    for (AnswerChances answer : answers) {
      not *= answer.ifNotYet();
      own *= answer.ifOwn();
      holds.replaceAll((id, p) -> p * answer.ifHolds().getOrDefault(id, answer.ifSilent()));
    }
    return new Shares(holds, not, own);
  }
}
