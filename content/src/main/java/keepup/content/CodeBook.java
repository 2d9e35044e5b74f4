package keepup.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keepup.steps.Step;
import keepup.steps.StepId;

/// The codes of `codes/*.yaml`: England's ready-to-progress criteria and the test frameworks'
/// content domains. Every criterion has to be on a step, and where one criterion builds on another,
/// a path of prerequisites has to lead from the one to the other.
final class CodeBook {
  private static final List<String> FIELDS = List.of("code", "says", "needs");

  private final Map<String, Fields> entries = new LinkedHashMap<>();

  CodeBook(List<ComposedFile> files, Faults faults) {
    for (ComposedFile file : files) {
      for (Fields fields : Yaml.readEntries(file, FIELDS, faults)) {
        String code = fields.text("code");
        fields.text("says");
        if (entries.putIfAbsent(code, fields) != null) {
          fields.fault(fields.line(), "The code %s is there twice.".formatted(code), "");
        }
      }
    }
  }

  /// Nothing is checked where the folder has no codes: a school's own few steps need none.
  void check(List<StepDraft> steps) {
    if (entries.isEmpty()) {
      return;
    }
    checkKnown(steps);
    Map<String, List<Step>> byCode = new LinkedHashMap<>();
    for (StepDraft draft : steps) {
      for (String code : draft.step().codes()) {
        byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(draft.step());
      }
    }
    Map<StepId, Set<StepId>> before = Ancestors.of(steps);
    entries.forEach((code, fields) -> checkCriterion(code, fields, byCode, before));
  }

  private void checkKnown(List<StepDraft> steps) {
    for (StepDraft draft : steps) {
      for (Fields.Item code : draft.fields().items("codes")) {
        if (!entries.containsKey(code.text()) && !Codes.early(code.text())) {
          draft
              .fields()
              .fault(
                  code.line(),
                  "The code '%s' is in no list of codes.".formatted(code.text()),
                  Faults.didYouMean(code.text(), entries.keySet()));
        }
      }
    }
  }

  private void checkCriterion(
      String code, Fields fields, Map<String, List<Step>> byCode, Map<StepId, Set<StepId>> before) {
    if (!code.contains("-")) {
      return;
    }
    List<Step> here = byCode.getOrDefault(code, List.of());
    if (here.isEmpty()) {
      fields.fault(
          fields.line(),
          "No small step has the ready-to-progress code %s.".formatted(code),
          "add it under 'codes' of the step that teaches it?");
      return;
    }
    for (Fields.Item need : fields.items("needs")) {
      if (!entries.containsKey(need.text())) {
        fields.fault(
            need.line(),
            "There is no criterion %s to need.".formatted(need.text()),
            Faults.didYouMean(need.text(), entries.keySet()));
        continue;
      }
      Set<StepId> needed = new TreeSet<>();
      byCode.getOrDefault(need.text(), List.of()).forEach(step -> needed.add(step.id()));
      boolean path =
          here.stream()
              .anyMatch(step ->
                  needed.contains(step.id())
                      || before.getOrDefault(step.id(), Set.of()).stream()
                          .anyMatch(needed::contains));
      if (!path && !needed.isEmpty()) {
        fields.fault(
            need.line(),
            "The criterion %s builds on %s, but no step of it needs one of %s, directly or through others."
                .formatted(code, need.text(), need.text()),
            "one of %s wants one of %s under 'needs'?"
                .formatted(here.stream().map(Step::id).toList(), needed));
      }
    }
  }
}
