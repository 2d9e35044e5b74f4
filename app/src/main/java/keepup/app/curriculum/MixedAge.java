package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Two year groups of one class in one strand: what can be taught together, because a step of the
/// older builds on one of the younger or both are asked in the same way, and what apart.
///
/// @param together each row is one lesson's matter for both years
/// @param younger steps of the younger year with no partner
/// @param older steps of the older year with no partner
record MixedAge(String strand, List<Together> together, List<Step> younger, List<Step> older) {

  /// Steps of the younger year that can be taught together with one of the older, and why.
  record Together(List<Step> younger, Step older, Why why) {}

  /// Why two steps go together.
  enum Why {
    BUILDS("The older build on it"),
    SAME_QUESTIONS("The same kind of question with other numbers");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  MixedAge {
    together = List.copyOf(together);
    younger = List.copyOf(younger);
    older = List.copyOf(older);
  }

  boolean isEmpty() {
    return together.isEmpty() && younger.isEmpty() && older.isEmpty();
  }

  /// Each step of the younger year goes with the step of the older year that builds on it most
  /// directly; where none does, with the first that is asked by the same kind of question.
  static MixedAge of(StepGraph graph, String strand, int young, int old) {
    List<Step> lower = list(graph, strand, young);
    List<Step> upper = list(graph, strand, old);
    Map<StepId, Set<Step>> own = new LinkedHashMap<>();
    for (Step step : lower) {
      upper.stream()
          .filter(older -> findWhy(graph, step, older).isPresent())
          .min(
              Comparator.<Step>comparingInt(older -> distance(graph, older.id(), step.id()))
                  .thenComparing(older -> !alike(step, older))
                  .thenComparingInt(older -> graph.order(older.id())))
          .ifPresent(
              older -> own.computeIfAbsent(older.id(), _ -> new LinkedHashSet<>()).add(step));
    }
    List<Together> together = new ArrayList<>();
    List<Step> alone = new ArrayList<>();
    for (Step older : upper) {
      Set<Step> partners = own.getOrDefault(older.id(), nearest(graph, lower, older));
      if (partners.isEmpty()) {
        alone.add(older);
      } else {
        together.add(
            new Together(
                List.copyOf(partners),
                older,
                partners.stream()
                    .flatMap(step -> findWhy(graph, step, older).stream())
                    .min(Comparator.naturalOrder())
                    .orElse(Why.SAME_QUESTIONS)));
      }
    }
    Set<Step> partnered = new HashSet<>();
    own.values().forEach(partnered::addAll);
    return new MixedAge(
        strand, together, lower.stream().filter(step -> !partnered.contains(step)).toList(), alone);
  }

  private static Optional<Why> findWhy(StepGraph graph, Step younger, Step older) {
    if (graph.listAllNeeds(older.id()).contains(younger.id())) {
      return Optional.of(Why.BUILDS);
    }
    return alike(younger, older) ? Optional.of(Why.SAME_QUESTIONS) : Optional.empty();
  }

  private static boolean alike(Step one, Step other) {
    return one.questions().kind().equals(other.questions().kind());
  }

  /// Where the younger steps that an older one goes with all stand elsewhere: the nearest of them
  /// once more.
  private static Set<Step> nearest(StepGraph graph, List<Step> lower, Step older) {
    return lower.stream()
        .filter(step -> findWhy(graph, step, older).isPresent())
        .min(
            Comparator.<Step>comparingInt(step -> distance(graph, older.id(), step.id()))
                .thenComparing(
                    Comparator.<Step>comparingInt(step -> graph.order(step.id())).reversed()))
        .map(Set::of)
        .orElse(Set.of());
  }

  /// Over how many needs one step stands on another; a large number where it does not.
  private static int distance(StepGraph graph, StepId from, StepId to) {
    Set<StepId> seen = new HashSet<>();
    Set<StepId> edge = Set.of(from);
    for (int distance = 0; !edge.isEmpty(); distance++) {
      if (edge.contains(to)) {
        return distance;
      }
      Set<StepId> next = new LinkedHashSet<>();
      edge.forEach(id -> next.addAll(graph.getStep(id).needs()));
      next.removeIf(id -> !seen.add(id));
      edge = next;
    }
    return Integer.MAX_VALUE;
  }

  private static List<Step> list(StepGraph graph, String strand, int year) {
    return graph.listSteps().stream()
        .filter(step -> step.year() == year && step.domain().equals(strand))
        .toList();
  }
}
