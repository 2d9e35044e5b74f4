package keepup.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The steps of a curriculum and which need which: a directed graph without a circle.
///
/// Steps are held in teaching order: every step after all that it needs, otherwise year by year and
/// within a year as given.
public final class StepGraph {
  private final Map<StepId, Step> steps;
  private final Map<StepId, List<StepId>> neededBy = new HashMap<>();
  private final Map<StepId, Integer> order = new HashMap<>();

  /// Filled as they are asked for: most programs ask for few.
  private final Map<StepId, Set<StepId>> allNeeds = new ConcurrentHashMap<>();

  /// @throws IllegalArgumentException if an id is there twice, a prerequisite is missing, or steps
  ///   need each other in a circle; the message names them
  public StepGraph(Collection<Step> given) {
    Map<StepId, Step> byId = new LinkedHashMap<>();
    for (Step step : given) {
      if (byId.put(step.id(), step) != null) {
        throw new IllegalArgumentException("The step %s is there twice.".formatted(step.id()));
      }
    }
    Map<StepId, Step> sorted = new LinkedHashMap<>();
    Set<StepId> open = new LinkedHashSet<>();
    List<Step> byYear = new ArrayList<>(byId.values());
    byYear.sort(Comparator.comparingInt(Step::year));
    for (Step step : byYear) {
      visit(step.id(), byId, sorted, open);
    }
    steps = Collections.unmodifiableMap(sorted);
    for (Step step : steps.values()) {
      order.put(step.id(), order.size());
      for (StepId need : step.needs()) {
        neededBy.computeIfAbsent(need, _ -> new ArrayList<>()).add(step.id());
      }
    }
  }

  private static void visit(
      StepId id, Map<StepId, Step> byId, Map<StepId, Step> sorted, Set<StepId> open) {
    if (sorted.containsKey(id)) {
      return;
    }
    if (!open.add(id)) {
      throw new IllegalArgumentException(
          "The steps %s need each other in a circle.".formatted(open));
    }
    Step step = byId.get(id);
    if (step == null) {
      throw new IllegalArgumentException("There is no step %s.".formatted(id));
    }
    for (StepId need : step.needs()) {
      if (!byId.containsKey(need)) {
        throw new IllegalArgumentException(
            "The step %s needs %s, which is not there.".formatted(id, need));
      }
      visit(need, byId, sorted, open);
    }
    open.remove(id);
    sorted.put(id, step);
  }

  /// All steps in teaching order.
  public List<Step> listSteps() {
    return List.copyOf(steps.values());
  }

  public Optional<Step> findStep(StepId id) {
    return Optional.ofNullable(steps.get(id));
  }

  /// @throws IllegalArgumentException if there is no such step
  public Step getStep(StepId id) {
    return findStep(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no step %s.".formatted(id)));
  }

  /// The place of a step in teaching order, from 0.
  ///
  /// @throws IllegalArgumentException if there is no such step
  public int order(StepId id) {
    Integer place = order.get(id);
    if (place == null) {
      throw new IllegalArgumentException("There is no step %s.".formatted(id));
    }
    return place;
  }

  /// The steps that need this one directly.
  public List<StepId> listNeededBy(StepId id) {
    return List.copyOf(neededBy.getOrDefault(id, List.of()));
  }

  /// Everything that a step needs, directly or not, without the step itself.
  public Set<StepId> listAllNeeds(StepId id) {
    Step step = getStep(id);
    return allNeeds.computeIfAbsent(
        id,
        _ -> {
          Set<StepId> all = new LinkedHashSet<>();
          addNeeds(step, all);
          return Collections.unmodifiableSet(all);
        });
  }

  private void addNeeds(Step step, Set<StepId> all) {
    for (StepId need : step.needs()) {
      if (all.add(need)) {
        addNeeds(getStep(need), all);
      }
    }
  }
}
