package keepup.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Turns a pupil's answers into belief by loopy belief propagation (Pearl 1988; Murphy, Weiss and
/// Jordan 1999) on two kinds of unknowns: is each step secure, and does the pupil hold each
/// misconception at all.
///
/// Steps lean on their direct prerequisites by a soft, noisy "and" (Pearl 1988, section 4.3): each
/// insecure one lowers the chance by a factor. Steps that share a misconception lean on each other
/// through whether the pupil holds it. A pure function of its arguments: the order of the answers
/// does not matter.
public final class Beliefs {
  private static final int SWEEPS = 6;

  private final BeliefParameters parameters;
  private final List<StepNode> nodes;
  private final Map<String, Integer> misconceptions = new LinkedHashMap<>();
  private final double[] logOdds;

  private Beliefs(StepGraph graph, Collection<Evidence> answers, BeliefParameters parameters) {
    this.parameters = parameters;
    Map<StepId, StepNode> byId = new HashMap<>();
    for (Evidence evidence : answers) {
      addNode(evidence.step(), graph, byId);
    }
    nodes = new ArrayList<>(byId.values());
    nodes.sort(Comparator.comparingInt(node -> node.order));
    for (StepNode node : nodes) {
      for (StepId need : graph.getStep(node.step).needs()) {
        StepNode needed = byId.get(need);
        if (needed != null) {
          node.needs.add(needed);
          needed.neededBy.add(node);
        }
      }
      node.lean(parameters);
    }
    for (Evidence evidence : answers) {
      StepNode node = byId.get(evidence.step());
      if (node != null) {
        node.add(evidence);
      }
    }
    nodes.forEach(node -> node.settle(misconceptions));
    logOdds = new double[misconceptions.size()];
  }

  /// Adds a step and everything that it needs. Where a step is there, so is what it needs.
  private static void addNode(StepId step, StepGraph graph, Map<StepId, StepNode> byId) {
    if (!byId.containsKey(step)) {
      byId.put(step, new StepNode(step, graph.order(step)));
      for (StepId need : graph.getStep(step).needs()) {
        addNode(need, graph, byId);
      }
    }
  }

  /// The belief after all these answers.
  ///
  /// @throws IllegalArgumentException if an answer's step is not in the graph
  public static PupilBelief after(
      Collection<Evidence> answers, StepGraph graph, BeliefParameters parameters) {
    return new Beliefs(graph, answers, parameters).settled();
  }

  private PupilBelief settled() {
    gatherMisconceptions();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      nodes.forEach(node -> node.weigh(logOdds, parameters));
      nodes.forEach(Beliefs::expectFromNeeds);
      nodes.reversed().forEach(Beliefs::tellNeeds);
      nodes.forEach(node -> node.tellMisconceptions(parameters));
      gatherMisconceptions();
    }
    nodes.forEach(node -> node.weigh(logOdds, parameters));
    nodes.forEach(Beliefs::expectFromNeeds);
    List<String> names = List.copyOf(misconceptions.keySet());
    Map<StepId, StepBelief> steps = new LinkedHashMap<>();
    nodes.forEach(node -> steps.put(node.step, node.belief(names, parameters)));
    Map<String, Double> holds = new HashMap<>();
    misconceptions.forEach((id, number) -> holds.put(id, Odds.probability(logOdds[number])));
    return new PupilBelief(steps, holds);
  }

  /// Adds up what the steps tell about each misconception, on top of how common it is.
  private void gatherMisconceptions() {
    Arrays.fill(logOdds, Math.log(parameters.holds() / (1 - parameters.holds())));
    for (StepNode node : nodes) {
      for (int k = 0; k < node.misconceptions.length; k++) {
        logOdds[node.misconceptions[k]] += node.told[k];
      }
    }
  }

  /// The message from the prerequisites, each without what this step told it.
  private static void expectFromNeeds(StepNode node) {
    double factor = node.gapFactor;
    double expected = node.secureWhenReady;
    for (StepNode need : node.needs) {
      double odds = need.odds / upRatio(node, need);
      double secure = odds / (1 + odds);
      expected *= secure + factor * (1 - secure);
    }
    node.expectedSecure = expected;
    node.refresh();
  }

  /// What a step tells one of its prerequisites: likelihood ratio secure : not secure.
  private static double upRatio(StepNode node, StepNode need) {
    double factor = node.gapFactor;
    double othersReady = node.secureWhenReady * node.lowering;
    for (StepNode other : node.needs) {
      if (other != need) {
        othersReady *= other.chance + factor * (1 - other.chance);
      }
    }
    double secure = node.secure * node.ratioFromNeededBy;
    double insecure = node.insecure;
    double ifReady = othersReady * secure + (1 - othersReady) * insecure;
    double ifGap = othersReady * factor * secure + (1 - othersReady * factor) * insecure;
    return Math.clamp(ifReady / Math.max(ifGap, 1e-300), 1e-3, 1e3);
  }

  private static void tellNeeds(StepNode node) {
    double ratio = 1;
    for (StepNode child : node.neededBy) {
      ratio *= upRatio(child, node);
    }
    node.ratioFromNeededBy = Odds.bounded(ratio);
    node.refresh();
  }
}
