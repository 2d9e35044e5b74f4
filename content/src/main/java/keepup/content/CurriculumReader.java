package keepup.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.misconceptions.WrongProcedure;
import keepup.questions.Form;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionKinds;
import keepup.questions.QuestionReader;
import keepup.questions.ReadableForm;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// Puts the content files together into one checked curriculum.
final class CurriculumReader {
  private final int seeds;
  private final Faults faults = new Faults();
  private CodeBook codes = new CodeBook(List.of(), faults);
  private final Set<String> everyday = new HashSet<>();
  private Sources sources = new Sources(List.of(), faults);

  /// @param seeds how many questions of each step are tried
  CurriculumReader(int seeds) {
    this.seeds = seeds;
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
    List<StepDraft> steps = readSteps(stepFiles, faults);
    List<MisconceptionDraft> misconceptions = readMisconceptions(misconceptionFiles, rules, faults);
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
    QuestionReader reader =
        new QuestionReader(forms.values().stream().map(ReadableForm::of).toList());
    new Links(kinds, faults).check(steps, misconceptions);
    Trials trials = new Trials(kinds, reader, seeds);
    steps.parallelStream().forEach(trials::tryStep);
    misconceptions.parallelStream().forEach(trials::tryExamples);
    Map<String, WrongProcedure> procedures = new LinkedHashMap<>();
    misconceptions.forEach(draft -> {
      WrongProcedure procedure = draft.misconception().procedure();
      if (!(procedure instanceof Rules.Silent)) {
        procedures.put(draft.misconception().id().value(), procedure);
      }
    });
    steps.parallelStream().forEach(draft -> trials.tryListed(draft, procedures));
    steps.forEach(draft -> trials.tryAlike(draft, procedures));
    checkWhole(steps, misconceptions);
    faults.throwIfAny();
    return whole(version, steps, misconceptions, kinds, reader, forms.keySet());
  }

  /// Puts together what has been checked when it was packed: nothing is tried, and kinds and rules
  /// are read when they are needed.
  static Curriculum link(PackedCurriculum packed) {
    Map<String, QuestionKind> kinds = new LinkedHashMap<>();
    QuestionKinds.listKinds().forEach(kind -> kinds.put(kind.name(), kind));
    Map<String, Supplier<Form>> forms = new LinkedHashMap<>();
    List<ReadableForm> readable = new ArrayList<>();
    for (PackedKind packedKind : packed.kinds()) {
      LaterKind kind = new LaterKind(packedKind);
      kinds.put(kind.name(), kind);
      if (packedKind.isWorded()) {
        forms.put(kind.name(), kind::form);
        readable.add(new ReadableForm(kind.name(), packedKind.needed(), kind::form));
      }
    }
    Faults faults = new Faults();
    // Side by side: a command on a few lines waits for little else.
    CompletableFuture<List<StepDraft>> steps =
        CompletableFuture.supplyAsync(
            () -> readSteps(PackedCurriculum.files(packed.steps()), faults));
    List<MisconceptionDraft> misconceptions =
        readMisconceptions(
            PackedCurriculum.files(packed.misconceptions()), new LaterRules(forms), faults);
    List<StepDraft> read = steps.join();
    faults.throwIfAny();
    return whole(
        packed.version(),
        read,
        misconceptions,
        kinds,
        new QuestionReader(readable),
        forms.keySet());
  }

  private static List<StepDraft> readSteps(List<ComposedFile> files, Faults faults) {
    return files.stream()
        .flatMap(file -> Yaml.readEntries(file, StepDraft.FIELDS, faults).stream())
        .map(StepDraft::read)
        .toList();
  }

  private static List<MisconceptionDraft> readMisconceptions(
      List<ComposedFile> files, Rules rules, Faults faults) {
    return files.stream()
        .flatMap(file -> Yaml.readEntries(file, MisconceptionDraft.FIELDS, faults).stream())
        .map(fields -> MisconceptionDraft.read(fields, rules))
        .toList();
  }

  private static Curriculum whole(
      String version,
      List<StepDraft> steps,
      List<MisconceptionDraft> misconceptions,
      Map<String, QuestionKind> kinds,
      QuestionReader reader,
      Set<String> wordings) {
    Map<MisconceptionId, Misconception> byId = new LinkedHashMap<>();
    misconceptions.forEach(m -> byId.put(m.misconception().id(), m.misconception()));
    Map<StepId, List<Alike>> alike = new HashMap<>();
    steps.forEach(draft -> alike.put(draft.step().id(), List.copyOf(draft.alike())));
    return new Curriculum(
        version,
        new StepGraph(steps.stream().map(StepDraft::step).toList()),
        byId,
        alike,
        kinds,
        reader,
        wordings);
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
    Vocabulary vocabulary = new Vocabulary(steps, everyday);
    vocabulary.check(steps);
    new ReadingAge(vocabulary).check(steps);
    codes.check(steps);
    sources.check(misconceptions);
  }

  private List<KindDraft> readKinds(List<ComposedFile> files) {
    return files.stream()
        .flatMap(file -> Yaml.readEntries(file, KindDraft.FIELDS, faults).stream())
        .map(KindDraft::read)
        .toList();
  }
}
