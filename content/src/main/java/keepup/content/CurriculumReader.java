package keepup.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import keepup.steps.StepGraph;

/// Puts the content files together into one checked curriculum.
final class CurriculumReader {
  private final boolean tryAll;
  private final Rules rules = new EngineRules();
  private final Faults faults = new Faults();

  /// @param tryAll whether kinds are tried and examples recomputed, beyond reading and linking
  CurriculumReader(boolean tryAll) {
    this.tryAll = tryAll;
  }

  /// The files as nodes; those that are no YAML are left out, with a fault.
  List<ComposedFile> compose(List<SourceFile> files) {
    return files.stream().flatMap(file -> Yaml.compose(file, faults).stream()).toList();
  }

  Curriculum read(
      String version, List<ComposedFile> stepFiles, List<ComposedFile> misconceptionFiles) {
    List<StepDraft> steps =
        stepFiles.stream()
            .flatMap(file -> Yaml.readEntries(file, StepDraft.FIELDS, faults).stream())
            .map(StepDraft::read)
            .toList();
    List<MisconceptionDraft> misconceptions =
        misconceptionFiles.stream()
            .flatMap(file -> Yaml.readEntries(file, MisconceptionDraft.FIELDS, faults).stream())
            .map(fields -> MisconceptionDraft.read(fields, rules))
            .toList();
    Map<String, QuestionKind> kinds = new LinkedHashMap<>();
    QuestionKinds.listKinds().forEach(kind -> kinds.put(kind.name(), kind));
    new Links(kinds, faults).check(steps, misconceptions);
    if (tryAll) {
      steps.forEach(step -> Trials.tryStep(step, kinds));
      misconceptions.forEach(Trials::tryExamples);
    }
    faults.throwIfAny();
    Map<MisconceptionId, Misconception> byId = new LinkedHashMap<>();
    misconceptions.forEach(m -> byId.put(m.misconception().id(), m.misconception()));
    return new Curriculum(
        version, new StepGraph(steps.stream().map(StepDraft::step).toList()), byId, kinds);
  }
}
