package keepup.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.StepId;

/// One step in the network of one pupil: the likelihood of its answers under each state, and the
/// messages from its neighbours.
final class StepNode {
  final StepId step;
  final List<StepNode> needs = new ArrayList<>();
  final List<StepNode> neededBy = new ArrayList<>();

  /// Log-likelihood of the step's answers per state; all 0 where nothing was asked.
  private double logSecure;

  private double logSilent;
  private double logNotYet;
  private final Map<String, Double> logHoldsOverSilent = new HashMap<>();

  /// Probability of secure that the prerequisites and the held misconceptions lead to expect.
  double expectedSecure = 0.5;

  /// By how much the misconceptions that may be held lower that probability.
  double lowering = 1;

  /// What the answers on this step say by themselves.
  Likelihood likelihood = new Likelihood(1, 1, 1, Map.of(), 1);

  /// Likelihood ratio secure : not secure from the steps that need this one.
  double ratioFromNeededBy = 1;

  StepNode(StepId step) {
    this.step = step;
  }

  void add(Evidence evidence) {
    logSecure += Math.log(evidence.ifSecure());
    logSilent += Math.log(evidence.ifSilent());
    logNotYet += Math.log(evidence.ifNotYet());
    evidence
        .ifHolds()
        .forEach((id, p) ->
            logHoldsOverSilent.merge(id, Math.log(p) - Math.log(evidence.ifSilent()), Double::sum));
  }

  double expected() {
    return Math.clamp(expectedSecure * lowering, 1e-9, 1 - 1e-9);
  }

  Iterable<String> misconceptions() {
    return logHoldsOverSilent.keySet();
  }

  /// The likelihood of the answers given secure and given not secure, both divided by the larger of
  /// all states' likelihoods, with the weights that misconceptions have on this step.
  Likelihood likelihood(Map<String, Double> weights, double notYetWeight) {
    double largest = Math.max(logSecure, logNotYet);
    for (double log : logHoldsOverSilent.values()) {
      largest = Math.max(largest, logSilent + log);
    }
    double secure = Math.exp(logSecure - largest);
    double notYet = notYetWeight * Math.exp(logNotYet - largest);
    double total = notYetWeight;
    double insecure = notYet;
    Map<String, Double> holds = new HashMap<>();
    for (Map.Entry<String, Double> entry : logHoldsOverSilent.entrySet()) {
      double weight = weights.getOrDefault(entry.getKey(), 0.0);
      double share = weight * Math.exp(logSilent + entry.getValue() - largest);
      holds.put(entry.getKey(), share);
      total += weight;
      insecure += share;
    }
    return new Likelihood(secure, insecure / total, notYet / total, holds, total);
  }

  /// @param secure likelihood of the answers given secure
  /// @param insecure the same given not secure
  /// @param notYet the part of `insecure` from no one misconception
  /// @param holds the part of each misconception, to be divided by `total`
  /// @param total sum of the weights
  record Likelihood(
      double secure, double insecure, double notYet, Map<String, Double> holds, double total) {}
}
