package keepup.learner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.StepId;

/// One step in the network of one pupil: what its answers say under each state, and what its
/// neighbours tell it.
final class StepNode {
  final StepId step;

  /// The place in teaching order.
  final int order;

  final List<StepNode> needs = new ArrayList<>();
  final List<StepNode> neededBy = new ArrayList<>();

  private double logSecure;
  private double logSilent;
  private double logNotYet;
  private final Map<String, Double> logHoldsOverSilent = new LinkedHashMap<>();

  /// Likelihoods of the step's answers, all divided by the largest; 1 where nothing was asked.
  double secure = 1;

  private double notYet = 1;
  private double[] holds = {};

  /// The misconceptions that told on an answer here, as numbers that are the same for the whole
  /// network.
  int[] misconceptions = {};

  /// For each of them, what this step tells about whether the pupil holds it: a log-likelihood
  /// ratio.
  double[] told = {};

  private double[] held = {};
  private double[] weights = {};
  private double sumOfWeights;
  private double sumOfShares;

  /// Probability of secure that the prerequisites lead to expect.
  double expectedSecure = 0.5;

  /// By how much the misconceptions that may be held lower that probability.
  double lowering = 1;

  /// Likelihood ratio secure : not secure from the steps that need this one.
  double ratioFromNeededBy = 1;

  /// By how much each insecure prerequisite lowers the probability of secure.
  double gapFactor = 1;

  /// The probability of secure where all prerequisites are.
  double secureWhenReady;

  /// Likelihood of the answers given not secure.
  double insecure = 1;

  /// Odds that the step is secure, from everything that is known, and the chance that they make.
  double odds = 1;

  double chance = 0.5;

  StepNode(StepId step, int order) {
    this.step = step;
    this.order = order;
  }

  /// Ends the adding of prerequisites.
  void lean(BeliefParameters parameters) {
    gapFactor = parameters.gapFactor(needs.size());
    secureWhenReady = parameters.secureWhenReady(needs.size());
  }

  void add(Evidence evidence) {
    logSecure += Math.log(evidence.ifSecure());
    logSilent += Math.log(evidence.ifSilent());
    logNotYet += Math.log(evidence.ifNotYet());
    double silent = Math.log(evidence.ifSilent());
    evidence
        .ifHolds()
        .forEach((id, p) -> logHoldsOverSilent.merge(id, Math.log(p) - silent, Double::sum));
  }

  /// Ends the adding of evidence.
  ///
  /// @param numbers gives a misconception its number, a new one where it has none
  void settle(Map<String, Integer> numbers) {
    double largest = Math.max(logSecure, logNotYet);
    for (double log : logHoldsOverSilent.values()) {
      largest = Math.max(largest, logSilent + log);
    }
    secure = Math.exp(logSecure - largest);
    notYet = Math.exp(logNotYet - largest);
    int size = logHoldsOverSilent.size();
    holds = new double[size];
    misconceptions = new int[size];
    told = new double[size];
    held = new double[size];
    weights = new double[size];
    int k = 0;
    for (Map.Entry<String, Double> entry : logHoldsOverSilent.entrySet()) {
      holds[k] = Math.exp(logSilent + entry.getValue() - largest);
      misconceptions[k] = numbers.computeIfAbsent(entry.getKey(), _ -> numbers.size());
      k++;
    }
  }

  /// Weighs the misconceptions as the answers on the other steps have them.
  ///
  /// @param logOdds for each misconception of the network, that the pupil holds it, by all steps
  void weigh(double[] logOdds, BeliefParameters parameters) {
    sumOfWeights = parameters.notYetWeight();
    sumOfShares = parameters.notYetWeight() * notYet;
    lowering = 1;
    for (int k = 0; k < holds.length; k++) {
      held[k] = Odds.probability(logOdds[misconceptions[k]] - told[k]);
      weights[k] = parameters.weight(held[k]);
      sumOfWeights += weights[k];
      sumOfShares += weights[k] * holds[k];
      lowering *= parameters.lowering(held[k]);
    }
    insecure = sumOfShares / sumOfWeights;
    refresh();
  }

  private double expected() {
    return Math.clamp(expectedSecure * lowering, 1e-9, 1 - 1e-9);
  }

  /// Works out what neighbours ask for, after something changed.
  void refresh() {
    double expected = expected();
    odds =
        Odds.bounded(
            expected / (1 - expected) * secure / Math.max(insecure, 1e-300) * ratioFromNeededBy);
    chance = odds / (1 + odds);
  }

  /// Tells each misconception how much better the answers fit a pupil who holds it.
  void tellMisconceptions(BeliefParameters parameters) {
    for (int k = 0; k < holds.length; k++) {
      double ifHeld = evidence(k, 1, parameters);
      double ifNot = evidence(k, 0, parameters);
      told[k] = Odds.boundedLog(Math.log(ifHeld / Math.max(ifNot, 1e-300)));
    }
  }

  private double evidence(int k, double heldNow, BeliefParameters parameters) {
    double weight = parameters.weight(heldNow);
    double shares = sumOfShares + (weight - weights[k]) * holds[k];
    double unsure = shares / (sumOfWeights + weight - weights[k]);
    double expected =
        expectedSecure * lowering / parameters.lowering(held[k]) * parameters.lowering(heldNow);
    return expected * secure * ratioFromNeededBy + (1 - expected) * unsure;
  }

  /// The belief about this step.
  ///
  /// @param names of the misconceptions by number
  StepBelief belief(List<String> names, BeliefParameters parameters) {
    double expected = expected();
    double isSecure = expected * secure * ratioFromNeededBy;
    double each = (1 - expected) / sumOfWeights;
    double sum = isSecure + (1 - expected) * insecure;
    Map<String, Double> shares = new LinkedHashMap<>();
    for (int k = 0; k < holds.length; k++) {
      shares.put(names.get(misconceptions[k]), each * weights[k] * holds[k] / sum);
    }
    return new StepBelief(
        step, isSecure / sum, shares, each * parameters.notYetWeight() * notYet / sum);
  }
}
