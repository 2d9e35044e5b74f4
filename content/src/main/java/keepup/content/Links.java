package keepup.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.QuestionKind;
import keepup.steps.StepId;

/// Checks that what one entry names, another is: prerequisites, kinds, misconceptions.
final class Links {
  private final Map<String, StepDraft> steps = new LinkedHashMap<>();
  private final Map<String, MisconceptionDraft> misconceptions = new LinkedHashMap<>();
  private final Map<String, QuestionKind> kinds;
  private final Faults faults;

  Links(Map<String, QuestionKind> kinds, Faults faults) {
    this.kinds = kinds;
    this.faults = faults;
  }

  void check(List<StepDraft> stepDrafts, List<MisconceptionDraft> misconceptionDrafts) {
    for (StepDraft draft : stepDrafts) {
      StepId id = draft.step().id();
      StepDraft first = steps.putIfAbsent(id.value(), draft);
      if (first != null) {
        twice(draft.fields(), "step", id.value(), first.fields());
      }
    }
    for (MisconceptionDraft draft : misconceptionDrafts) {
      MisconceptionId id = draft.misconception().id();
      MisconceptionDraft first = misconceptions.putIfAbsent(id.value(), draft);
      if (first != null) {
        twice(draft.fields(), "misconception", id.value(), first.fields());
      }
    }
    steps.values().forEach(this::checkStep);
    findCircles();
    checkListed();
  }

  private void twice(Fields fields, String what, String id, Fields first) {
    fields.fault(
        fields.lineOf("id"),
        "The %s %s is there twice.".formatted(what, id),
        "the other, at %s:%d, is the one to keep?".formatted(first.file(), first.line()));
  }

  private void checkStep(StepDraft draft) {
    Fields fields = draft.fields();
    for (Fields.Item need : fields.items("needs")) {
      StepDraft needed = steps.get(need.text());
      if (needed == null) {
        fields.fault(
            need.line(),
            "There is no step %s to need.".formatted(need.text()),
            Faults.didYouMean(need.text(), steps.keySet()));
      } else if (needed.step().year() > draft.step().year()) {
        fields.fault(
            need.line(),
            "The step %s of Year %d needs %s, which is taught later, in Year %d."
                .formatted(
                    draft.step().id(), draft.step().year(), need.text(), needed.step().year()),
            "one of the two stands in the wrong year?");
      }
    }
    for (Fields.Item item : fields.items("misconceptions")) {
      if (!misconceptions.containsKey(item.text())) {
        fields.fault(
            item.line(),
            "There is no misconception %s.".formatted(item.text()),
            Faults.didYouMean(item.text(), misconceptions.keySet()));
      }
    }
    checkKind(draft);
  }

  private void checkKind(StepDraft draft) {
    String kind = draft.step().questions().kind();
    int line = draft.fields().lineOf("ask");
    QuestionKind known = kinds.get(kind);
    if (known == null) {
      if (!kind.isEmpty()) {
        draft
            .fields()
            .fault(
                line,
                "There is no question kind '%s'.".formatted(kind),
                Faults.didYouMean(kind, kinds.keySet()));
      }
      return;
    }
    try {
      draft.parameters().allowOnly(known.parameters());
    } catch (IllegalArgumentException e) {
      draft.fields().fault(line, e);
    }
  }

  private void findCircles() {
    Set<String> done = new HashSet<>();
    for (String id : steps.keySet()) {
      visit(id, new ArrayList<>(), done);
    }
  }

  private void visit(String id, List<String> open, Set<String> done) {
    StepDraft draft = steps.get(id);
    if (draft == null || done.contains(id)) {
      return;
    }
    int seen = open.indexOf(id);
    if (seen >= 0) {
      StepDraft last = steps.getOrDefault(open.getLast(), draft);
      last.fields()
          .fault(
              last.fields().lineOf("needs"),
              "These steps need each other in a circle: %s > %s."
                  .formatted(String.join(" > ", open.subList(seen, open.size())), id),
              "one of these prerequisites is not a direct one?");
      return;
    }
    open.add(id);
    for (StepId need : draft.step().needs()) {
      visit(need.value(), open, done);
    }
    open.removeLast();
    done.add(id);
  }

  /// A misconception that no step lists would never be looked for; a step without any, though
  /// others of its kind have some, was probably forgotten.
  private void checkListed() {
    Set<String> listed = new HashSet<>();
    Map<String, List<String>> ofKind = new LinkedHashMap<>();
    for (StepDraft draft : steps.values()) {
      listed.addAll(draft.step().misconceptions());
      ofKind
          .computeIfAbsent(draft.step().questions().kind(), _ -> new ArrayList<>())
          .addAll(draft.step().misconceptions());
    }
    misconceptions.forEach((id, draft) -> {
      if (!listed.contains(id)) {
        faults.add(
            draft.fields().file(),
            draft.fields().line(),
            "No step lists the misconception %s.".formatted(id),
            "add it under 'misconceptions' of the step where it is seen first?");
      }
    });
    for (StepDraft draft : steps.values()) {
      List<String> others = ofKind.getOrDefault(draft.step().questions().kind(), List.of());
      if (draft.step().misconceptions().isEmpty() && !others.isEmpty()) {
        draft
            .fields()
            .fault(
                draft.fields().line(),
                "The step %s lists no misconception, though others asked by '%s' do."
                    .formatted(draft.step().id(), draft.step().questions().kind()),
                "one of %s is seen here too?"
                    .formatted(String.join(", ", others.stream().distinct().toList())));
      }
    }
  }
}
