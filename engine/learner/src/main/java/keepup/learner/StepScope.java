package keepup.learner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// The steps that a diagnosis is about, numbered from 0 in teaching order, and which of them need
/// which directly. What stands outside is not looked at.
public final class StepScope {
  private final List<Step> steps;
  private final Map<StepId, Integer> places = new HashMap<>();
  private final int[][] needs;
  private final int[][] neededBy;
  private final double[] depth;

  /// @throws IllegalArgumentException if there is no step, or one is not in the graph
  public StepScope(StepGraph graph, Collection<StepId> scope) {
    if (scope.isEmpty()) {
      throw new IllegalArgumentException("A scope needs at least one step.");
    }
    scope.forEach(graph::getStep);
    Set<StepId> wanted = new HashSet<>(scope);
    steps = graph.listSteps().stream().filter(step -> wanted.contains(step.id())).toList();
    for (Step step : steps) {
      places.put(step.id(), places.size());
    }
    List<List<Integer>> later = new ArrayList<>();
    needs = new int[steps.size()][];
    depth = new double[steps.size()];
    double deepest = 1;
    for (int i = 0; i < steps.size(); i++) {
      later.add(new ArrayList<>());
      needs[i] =
          steps.get(i).needs().stream()
              .filter(places::containsKey)
              .mapToInt(need -> places.getOrDefault(need, 0))
              .toArray();
      for (int need : needs[i]) {
        later.get(need).add(i);
        depth[i] = Math.max(depth[i], depth[need] + 1);
      }
      deepest = Math.max(deepest, depth[i]);
    }
    for (int i = 0; i < depth.length; i++) {
      depth[i] /= deepest;
    }
    neededBy =
        later.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  public int size() {
    return steps.size();
  }

  /// The steps in teaching order.
  public List<Step> steps() {
    return steps;
  }

  public Step step(int place) {
    return steps.get(place);
  }

  public boolean contains(StepId step) {
    return places.containsKey(step);
  }

  /// The number of a step.
  ///
  /// @throws IllegalArgumentException if it is not in the scope
  public int place(StepId step) {
    Integer place = places.get(step);
    if (place == null) {
      throw new IllegalArgumentException("The step %s is not in the scope.".formatted(step));
    }
    return place;
  }

  /// The direct prerequisites within the scope.
  int[] needs(int place) {
    return needs[place];
  }

  /// The steps of the scope that need this one directly.
  int[] neededBy(int place) {
    return neededBy[place];
  }

  /// How far along the longest chain of the scope a step stands, 0 to 1.
  double depth(int place) {
    return depth[place];
  }

  /// How far along teaching order a step stands within the scope, 0 to 1.
  double order(int place) {
    return (place + 0.5) / steps.size();
  }
}
