package keepup.app.sitting;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// What a sitting is about: a step, and the steps nearest before it.
///
/// @param focus the step that the adult chose
/// @param steps it and what it needs, in teaching order
record Scope(Step focus, List<Step> steps) {
  private static final int MOST = 12;

  Scope {
    steps = List.copyOf(steps);
  }

  /// The step, what it needs, what those need, and so on, nearest first, up to twelve steps.
  static Scope around(Step focus, StepGraph graph) {
    Set<StepId> near = new LinkedHashSet<>();
    ArrayDeque<StepId> waiting = new ArrayDeque<>(List.of(focus.id()));
    while (!waiting.isEmpty() && near.size() < MOST) {
      StepId id = waiting.removeFirst();
      if (near.add(id)) {
        graph.getStep(id).needs().stream()
            .sorted(Comparator.<StepId>comparingInt(graph::order).reversed())
            .forEach(waiting::add);
      }
    }
    return new Scope(
        focus,
        near.stream().sorted(Comparator.comparingInt(graph::order)).map(graph::getStep).toList());
  }
}
