package keepup.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.steps.StepId;

/// Everything that each step needs, directly or through others. It stands circles and steps that
/// are not there, which are told elsewhere.
final class Ancestors {
  private final Map<StepId, List<StepId>> needs = new HashMap<>();
  private final Map<StepId, Set<StepId>> known = new HashMap<>();

  private Ancestors(List<StepDraft> steps) {
    steps.forEach(draft -> needs.put(draft.step().id(), draft.step().needs()));
  }

  static Map<StepId, Set<StepId>> of(List<StepDraft> steps) {
    Ancestors ancestors = new Ancestors(steps);
    steps.forEach(draft -> ancestors.find(draft.step().id()));
    return ancestors.known;
  }

  private Set<StepId> find(StepId id) {
    Set<StepId> done = known.get(id);
    if (done != null) {
      return done;
    }
    Set<StepId> all = new HashSet<>();
    known.put(id, all);
    for (StepId need : needs.getOrDefault(id, List.of())) {
      if (all.add(need)) {
        all.addAll(find(need));
      }
    }
    return all;
  }
}
