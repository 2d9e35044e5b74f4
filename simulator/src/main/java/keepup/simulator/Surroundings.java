package keepup.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.maths.Draws;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Picks connected parts of the graph of steps.
public final class Surroundings {
  private Surroundings() {}

  /// So many steps that hang together: grown from one step over what it needs and what needs it.
  ///
  /// @return in teaching order
  /// @throws IllegalArgumentException if the graph has no part so large
  public static List<Step> connected(StepGraph graph, int size, Draws draws) {
    for (int attempt = 0; attempt < 50; attempt++) {
      Set<StepId> found = new HashSet<>();
      List<StepId> edge = new ArrayList<>(List.of(draws.pick(graph.listSteps()).id()));
      while (found.size() < size && !edge.isEmpty()) {
        StepId step = edge.remove(draws.between(0, edge.size() - 1));
        if (found.add(step)) {
          edge.addAll(graph.getStep(step).needs());
          edge.addAll(graph.listNeededBy(step));
        }
      }
      if (found.size() == size) {
        return graph.listSteps().stream().filter(step -> found.contains(step.id())).toList();
      }
    }
    throw new IllegalArgumentException("No part of the graph has " + size + " connected steps.");
  }
}
