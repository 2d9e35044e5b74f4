package keepup.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Form;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import keepup.questions.QuestionReader;
import keepup.steps.StepGraph;

/// Puts the content files together into one checked curriculum.
final class CurriculumReader {
  private final int seeds;
  private final boolean tryAll;
  private final Faults faults = new Faults();
  private CodeBook codes = new CodeBook(List.of(), faults);
  private final Set<String> everyday = new HashSet<>();
  private Sources sources = new Sources(List.of(), faults);

  /// @param seeds how many questions of each step are tried; with 0 nothing is tried or recomputed,
  ///   and the files are only read and linked
  CurriculumReader(int seeds) {
    this.seeds = seeds;
    this.tryAll = seeds > 0;
  }

  /// The files as nodes; those that are no YAML are left out, with a fault.
  List<ComposedFile> compose(List<SourceFile> files) {
    return files.stream().flatMap(file -> Yaml.compose(file, faults).stream()).toList();
  }

  Curriculum read(
      String version,
      List<ComposedFile> stepFiles,
      List<ComposedFile> misconceptionFiles,
      List<ComposedFile> questionFiles) {
    List<KindDraft> drafts = readKinds(questionFiles);
    Map<String, Form> forms = new LinkedHashMap<>();
    drafts.forEach(draft -> draft.findForm().ifPresent(form -> forms.put(form.name(), form)));
    Rules rules = new EngineRules(forms);
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
    for (KindDraft draft : drafts) {
      draft
          .findKind()
          .ifPresent(kind -> {
            if (kinds.putIfAbsent(kind.name(), kind) != null) {
              draft
                  .fields()
                  .fault(
                      draft.fields().lineOf("kind"),
                      "The question kind %s is there twice.".formatted(kind.name()),
                      "the program itself has one of this name?");
            }
          });
    }
    QuestionReader reader = new QuestionReader(List.copyOf(forms.values()));
    new Links(kinds, faults).check(steps, misconceptions);
    if (tryAll) {
      Trials trials = new Trials(kinds, reader, seeds);
      steps.parallelStream().forEach(trials::tryStep);
      misconceptions.forEach(trials::tryExamples);
      Map<String, WrongProcedure> procedures = new LinkedHashMap<>();
      misconceptions.forEach(draft -> {
        WrongProcedure procedure = draft.misconception().procedure();
        if (!(procedure instanceof Rules.Silent)) {
          procedures.put(draft.misconception().id().value(), procedure);
        }
      });
      steps.parallelStream().forEach(draft -> trials.tryListed(draft, procedures));
    }
    checkWhole(steps, misconceptions);
    faults.throwIfAny();
    Map<MisconceptionId, Misconception> byId = new LinkedHashMap<>();
    misconceptions.forEach(m -> byId.put(m.misconception().id(), m.misconception()));
    return new Curriculum(
        version,
        new StepGraph(steps.stream().map(StepDraft::step).toList()),
        byId,
        kinds,
        reader,
        forms.keySet());
  }

  /// Takes the files that only the check needs.
  void readExtras(
      List<ComposedFile> codeFiles, List<ComposedFile> sourceFiles, List<ComposedFile> wordFiles) {
    for (ComposedFile file : wordFiles) {
      Yaml.readEntries(file, List.of("word"), faults)
          .forEach(fields -> everyday.add(fields.text("word")));
    }
    codes = new CodeBook(codeFiles, faults);
    sources = new Sources(sourceFiles, faults);
  }

  private void checkWhole(List<StepDraft> steps, List<MisconceptionDraft> misconceptions) {
    if (tryAll) {
      Vocabulary vocabulary = new Vocabulary(steps, everyday);
      vocabulary.check(steps);
      new ReadingAge(vocabulary).check(steps);
      codes.check(steps);
      sources.check(misconceptions);
    }
  }

  private List<KindDraft> readKinds(List<ComposedFile> files) {
    return files.stream()
        .flatMap(file -> Yaml.readEntries(file, KindDraft.FIELDS, faults).stream())
        .map(KindDraft::read)
        .toList();
  }
}
