package keepup.learner;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, Double> holds = new HashMap<>();
  private final Map<StepNode, Map<String, Double>> ratios = new HashMap<>();

  private Beliefs(StepGraph graph, Collection<Evidence> answers, BeliefParameters parameters) {
    this.parameters = parameters;
    Map<StepId, StepNode> byId = new HashMap<>();
    answers.stream()
        .map(Evidence::step)
        .distinct()
        .flatMap(step -> Stream.concat(Stream.of(step), graph.listAllNeeds(step).stream()))
        .forEach(step -> byId.computeIfAbsent(step, StepNode::new));
    nodes =
        byId.values().stream()
            .sorted(Comparator.comparingInt(node -> graph.order(node.step)))
            .toList();
    for (StepNode node : nodes) {
      for (StepId need : graph.getStep(node.step).needs()) {
        StepNode needed = byId.get(need);
        if (needed != null) {
          node.needs.add(needed);
          needed.neededBy.add(node);
        }
      }
    }
    for (Evidence evidence : answers) {
      StepNode node = byId.get(evidence.step());
      if (node != null) {
        node.add(evidence);
      }
    }
    for (StepNode node : nodes) {
      node.misconceptions().forEach(id -> holds.put(id, parameters.holds()));
    }
  }

  /// The belief after all these answers.
  ///
  /// @throws IllegalArgumentException if an answer's step is not in the graph
  public static PupilBelief after(
      Collection<Evidence> answers, StepGraph graph, BeliefParameters parameters) {
    Beliefs beliefs = new Beliefs(graph, answers, parameters);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      beliefs.nodes.forEach(beliefs::weigh);
      beliefs.nodes.forEach(beliefs::expectFromNeeds);
      beliefs.nodes.reversed().forEach(beliefs::tellNeeds);
      beliefs.tellMisconceptions();
    }
    beliefs.nodes.forEach(beliefs::weigh);
    beliefs.nodes.forEach(beliefs::expectFromNeeds);
    Map<StepId, StepBelief> steps = new LinkedHashMap<>();
    beliefs.nodes.forEach(node -> steps.put(node.step, beliefs.belief(node)));
    return new PupilBelief(steps, Map.copyOf(beliefs.holds));
  }

  /// What the answers on a step say by themselves, with the misconceptions weighted as the other
  /// steps' answers have them.
  private void weigh(StepNode node) {
    Map<String, Double> others = heldByOthers(node);
    node.likelihood = likelihood(node, "", 0, others);
    node.lowering = lowering(node, "", others);
  }

  /// The message from the prerequisites, each without what this step told it.
  private void expectFromNeeds(StepNode node) {
    double factor = parameters.gapFactor(node.needs.size());
    double expected = parameters.secureWhenReady(node.needs.size());
    for (StepNode need : node.needs) {
      double secure = without(node, need);
      expected *= secure + factor * (1 - secure);
    }
    node.expectedSecure = expected;
  }

  /// How secure a prerequisite is believed to be, leaving out the one step that asks.
  private double without(StepNode asking, StepNode need) {
    double odds = odds(need) / upRatio(asking, need);
    return odds / (1 + odds);
  }

  private static double odds(StepNode node) {
    double expected = node.expected();
    double odds =
        expected
            / (1 - expected)
            * (node.likelihood.secure() / Math.max(node.likelihood.insecure(), Double.MIN_NORMAL))
            * node.ratioFromNeededBy;
    return bounded(odds);
  }

  /// What a step tells one of its prerequisites: likelihood ratio secure : not secure.
  private double upRatio(StepNode node, StepNode need) {
    double factor = parameters.gapFactor(node.needs.size());
    double othersReady = parameters.secureWhenReady(node.needs.size());
    for (StepNode other : node.needs) {
      if (other != need) {
        double odds = odds(other);
        double secure = odds / (1 + odds);
        othersReady *= secure + factor * (1 - secure);
      }
    }
    othersReady *= node.lowering;
    double secure = node.likelihood.secure() * node.ratioFromNeededBy;
    double insecure = node.likelihood.insecure();
    double ifReady = othersReady * secure + (1 - othersReady) * insecure;
    double ifGap = othersReady * factor * secure + (1 - othersReady * factor) * insecure;
    return Math.clamp(ifReady / Math.max(ifGap, Double.MIN_NORMAL), 1e-3, 1e3);
  }

  private void tellNeeds(StepNode node) {
    node.ratioFromNeededBy =
        node.neededBy.stream()
            .mapToDouble(child -> upRatio(child, node))
            .reduce(1, (a, b) -> a * b);
  }

  /// Each step tells each misconception how much better its answers fit a pupil who holds it.
  private void tellMisconceptions() {
    for (StepNode node : nodes) {
      Map<String, Double> told = new HashMap<>();
      Map<String, Double> others = heldByOthers(node);
      for (String id : node.misconceptions()) {
        told.put(
            id,
            evidence(node, id, true, others)
                / Math.max(evidence(node, id, false, others), Double.MIN_NORMAL));
      }
      ratios.put(node, told);
    }
    holds.replaceAll((id, _) -> holdsWithout(id, null));
  }

  private double evidence(StepNode node, String id, boolean held, Map<String, Double> others) {
    StepNode.Likelihood likelihood = likelihood(node, id, held ? 1 : 0, others);
    double expected = node.expectedSecure * lowering(node, id, others) * lowered(held ? 1 : 0);
    return expected * likelihood.secure() * node.ratioFromNeededBy
        + (1 - expected) * likelihood.insecure();
  }

  private double lowered(double held) {
    return 1 - held * (1 - parameters.insecureWhenHolding());
  }

  /// What all other steps say of each misconception of this one: worked out once for the step, as
  /// it stays the same while the step speaks.
  private Map<String, Double> heldByOthers(StepNode node) {
    Map<String, Double> held = new HashMap<>();
    node.misconceptions().forEach(id -> held.put(id, holdsWithout(id, node)));
    return held;
  }

  /// The probability that the pupil holds a misconception, leaving out what one step told.
  private double holdsWithout(String id, @Nullable StepNode left) {
    double odds = parameters.holds() / (1 - parameters.holds());
    for (Map.Entry<StepNode, Map<String, Double>> told : ratios.entrySet()) {
      if (told.getKey() != left) {
        odds = bounded(odds * told.getValue().getOrDefault(id, 1.0));
      }
    }
    return bounded(odds) / (1 + bounded(odds));
  }

  /// Keeps odds far from what a double cannot hold.
  private static double bounded(double odds) {
    return Math.clamp(odds, 1e-12, 1e12);
  }

  /// By how much the misconceptions of a step, but for one, lower the expectation that it is
  /// secure.
  private double lowering(StepNode node, String except, Map<String, Double> others) {
    double lowering = 1;
    for (String id : node.misconceptions()) {
      if (!id.equals(except)) {
        lowering *= lowered(others.getOrDefault(id, parameters.holds()));
      }
    }
    return lowering;
  }

  private StepNode.Likelihood likelihood(
      StepNode node, String fixed, double fixedHolds, Map<String, Double> others) {
    Map<String, Double> weights = new HashMap<>();
    for (String id : node.misconceptions()) {
      double held = id.equals(fixed) ? fixedHolds : others.getOrDefault(id, parameters.holds());
      weights.put(id, held * parameters.holdsWeight() + (1 - held) * parameters.absentWeight());
    }
    return node.likelihood(weights, parameters.notYetWeight());
  }

  private StepBelief belief(StepNode node) {
    StepNode.Likelihood likelihood = node.likelihood;
    double expected = node.expected();
    double secure = expected * likelihood.secure() * node.ratioFromNeededBy;
    double insecure = (1 - expected) * likelihood.insecure();
    double notYet = (1 - expected) * likelihood.notYet();
    double sum = secure + insecure;
    Map<String, Double> shares = new HashMap<>();
    likelihood
        .holds()
        .forEach((id, share) -> shares.put(id, (1 - expected) * share / likelihood.total() / sum));
    return new StepBelief(node.step, secure / sum, shares, notYet / sum);
  }
}
