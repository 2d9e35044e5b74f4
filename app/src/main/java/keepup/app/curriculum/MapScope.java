package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// Which steps stand on one map: few enough to be read.
///
/// @param title what the map shows
/// @param strand of all its steps, or of the step that it is drawn round
/// @param steps by year, each after all that it needs
/// @param centre the step that the map is drawn round, or null
/// @param left what was left out because there would be too much, in a sentence, or `""`
record MapScope(
    String title, String strand, List<Step> steps, @Nullable StepId centre, String left) {
  /// More boxes than this cannot be taken in.
  static final int MOST = 48;

  /// As many are shown where nobody asked for more.
  static final int USUAL = 32;

  private static final int DEPTH = 2;

  MapScope {
    steps = List.copyOf(steps);
  }

  /// The steps of a strand from one year to another; where they are too many, those of the first
  /// years that fit.
  static MapScope ofStrand(StepGraph graph, String strand, int from, int to) {
    List<Step> all =
        inOrder(
            graph,
            graph.listSteps().stream()
                .filter(step -> step.domain().equals(strand))
                .filter(step -> from <= step.year() && step.year() <= to)
                .toList());
    int last = to;
    List<Step> shown = all;
    while (shown.size() > MOST && last > from) {
      last--;
      int upTo = last;
      shown = all.stream().filter(step -> step.year() <= upTo).toList();
    }
    shown = shown.stream().limit(MOST).toList();
    return new MapScope(
        Strands.sentenceCase(strand) + ", " + Years.inWords(from, last),
        strand,
        shown,
        null,
        shown.size() == all.size()
            ? ""
            : "All %d steps would be too many to read. These are the first %d, %s."
                .formatted(all.size(), shown.size(), Years.inWords(from, last)));
  }

  /// A step with what it needs and what needs it, to the second degree.
  static MapScope around(StepGraph graph, Step step) {
    Set<StepId> shown = new LinkedHashSet<>(Set.of(step.id()));
    int before = spread(shown, step.id(), id -> graph.getStep(id).needs(), MOST / 2);
    int after = spread(shown, step.id(), graph::listNeededBy, MOST - shown.size());
    List<Step> steps = inOrder(graph, shown.stream().map(graph::getStep).toList());
    int left = before + after;
    return new MapScope(
        "Round one step",
        step.domain(),
        steps,
        step.id(),
        left == 0
            ? ""
            : "%d more steps are near it. There was room for the nearest.".formatted(left));
  }

  /// Adds the neighbours of a step in one direction, the nearest first.
  ///
  /// @return how many found no room
  private static int spread(
      Set<StepId> shown, StepId from, Function<StepId, List<StepId>> next, int most) {
    Set<StepId> seen = new HashSet<>(Set.of(from));
    List<StepId> edge = List.of(from);
    int added = 0;
    int left = 0;
    for (int degree = 1; degree <= DEPTH; degree++) {
      List<StepId> further = new ArrayList<>();
      for (StepId id : edge) {
        for (StepId neighbour : next.apply(id)) {
          if (!seen.add(neighbour)) {
            continue;
          }
          if (added < most) {
            shown.add(neighbour);
            further.add(neighbour);
            added++;
          } else {
            left++;
          }
        }
      }
      edge = further;
    }
    return left;
  }

  private static List<Step> inOrder(StepGraph graph, List<Step> steps) {
    return steps.stream()
        .sorted(
            Comparator.comparingInt(Step::year).thenComparingInt(step -> graph.order(step.id())))
        .toList();
  }
}
