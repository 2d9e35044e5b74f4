package keepup.diagnosis;

import java.util.HashMap;
import java.util.Map;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;

/// What may come back when a question is asked: how probable it is that the answer is right, one
/// that a misconception gives, or another one, where the step is secure and where it is not.
///
/// @param rightIfSecure the rest to 1 is wrong
/// @param explainedIfSecure wrong, and the answer of a misconception all the same
/// @param rightIfNot as above, where the step is not secure
/// @param explainedIfNot as above, where the step is not secure
/// @param aboutMode information in bits about which way the step is not secure, given that it is
///   not
record Channel(
    double rightIfSecure,
    double explainedIfSecure,
    double rightIfNot,
    double explainedIfNot,
    double aboutMode) {

  /// What is assumed of a step before its questions are looked at.
  static Channel usual(double slip) {
    return new Channel(1 - slip, slip * 0.1, 0.13, 0.5, 0.5);
  }

  static Channel of(Candidate candidate, StepQuestions step, StepModes.Shares shares, double slip) {
    double few = step.choices() < AnswerChances.MANY ? 1.0 / Math.max(1, step.choices() - 1) : 0;
    double explainedBySlip = 0;
    for (Answer answer : candidate.wrongAnswers()) {
      boolean near = SlipShapes.isSlip(candidate.question().expected(), answer);
      explainedBySlip += few > 0 ? few : near ? 0.12 : 0.03;
    }
    double sum = shares.sum();
    double guess = AnswerChances.guess(step.choices());
    double right = shares.notYet() * guess + shares.own() * 0.25;
    Map<Answer, double[]> told = new HashMap<>();
    double before = term(shares.notYet() / sum) + term(shares.own() / sum);
    for (Map.Entry<MisconceptionId, Double> held : shares.holds().entrySet()) {
      double share = held.getValue();
      before += term(share / sum);
      Answer answer = candidate.telling().get(held.getKey());
      if (answer == null) {
        right += share * AnswerChances.SILENT_RIGHT;
      } else {
        right += share * AnswerChances.RECOVERS;
        double[] group = told.computeIfAbsent(answer, _ -> new double[2]);
        group[0] += share * AnswerChances.FOLLOWS;
        group[1] -= plog(share * AnswerChances.FOLLOWS);
      }
    }
    double explained = shares.notYet() * (1 - guess) * 0.25;
    double after = 0;
    for (double[] group : told.values()) {
      explained += group[0];
      after += group[1] + plog(group[0]);
    }
    double rest = Math.max(0, 1 - explained / sum) * before;
    return new Channel(
        1 - slip,
        slip * Math.min(0.95, explainedBySlip),
        right / sum,
        explained / sum,
        Math.max(0, before - after / sum - rest));
  }

  private static double term(double p) {
    return -plog(p);
  }

  /// p log p in bits.
  private static double plog(double p) {
    return p <= 0 ? 0 : p * Math.log(p) / Math.log(2);
  }

  double right(double secure) {
    return secure * rightIfSecure + (1 - secure) * rightIfNot;
  }
}
