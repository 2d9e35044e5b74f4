package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /// Steps that can be taught together, and why.
  record Together(List<Step> younger, List<Step> older, Why why) {}

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

  private record Partners(Set<StepId> younger, Why why) {}

  MixedAge {
    together = List.copyOf(together);
    younger = List.copyOf(younger);
    older = List.copyOf(older);
  }

  boolean isEmpty() {
    return together.isEmpty() && younger.isEmpty() && older.isEmpty();
  }

  /// Each step of the older year goes with the nearest steps of the younger that it builds on;
  /// where it builds on none, with those that are asked by the same kind of question.
  static MixedAge of(StepGraph graph, String strand, int young, int old) {
    List<Step> lower = list(graph, strand, young);
    Map<Partners, List<Step>> rows = new LinkedHashMap<>();
    List<Step> alone = new ArrayList<>();
    Set<StepId> partnered = new HashSet<>();
    for (Step step : list(graph, strand, old)) {
      Partners partners = partners(graph, lower, step);
      if (partners.younger().isEmpty()) {
        alone.add(step);
      } else {
        rows.computeIfAbsent(partners, _ -> new ArrayList<>()).add(step);
        partnered.addAll(partners.younger());
      }
    }
    List<Together> together =
        rows.entrySet().stream()
            .map(row ->
                new Together(
                    row.getKey().younger().stream().map(graph::getStep).toList(),
                    row.getValue(),
                    row.getKey().why()))
            .sorted(
                java.util.Comparator.comparingInt(
                    row -> graph.order(row.younger().getFirst().id())))
            .toList();
    return new MixedAge(
        strand,
        together,
        lower.stream().filter(step -> !partnered.contains(step.id())).toList(),
        alone);
  }

  private static Partners partners(StepGraph graph, List<Step> lower, Step step) {
    Set<StepId> all = graph.listAllNeeds(step.id());
    List<Step> builtOn = lower.stream().filter(one -> all.contains(one.id())).toList();
    if (!builtOn.isEmpty()) {
      return new Partners(nearest(graph, builtOn), Why.BUILDS);
    }
    Set<StepId> alike = new LinkedHashSet<>();
    lower.stream()
        .filter(one -> one.questions().kind().equals(step.questions().kind()))
        .forEach(one -> alike.add(one.id()));
    return new Partners(alike, Why.SAME_QUESTIONS);
  }

  /// Without those that are needed only by way of another of them.
  private static Set<StepId> nearest(StepGraph graph, List<Step> steps) {
    Set<StepId> behind = new TreeSet<>();
    steps.forEach(step -> behind.addAll(graph.listAllNeeds(step.id())));
    Set<StepId> nearest = new LinkedHashSet<>();
    steps.stream().map(Step::id).filter(id -> !behind.contains(id)).forEach(nearest::add);
    return nearest;
  }

  private static List<Step> list(StepGraph graph, String strand, int year) {
    return graph.listSteps().stream()
        .filter(step -> step.year() == year && step.domain().equals(strand))
        .toList();
  }
}
