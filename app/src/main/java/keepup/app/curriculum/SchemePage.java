package keepup.app.curriculum;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import keepup.app.design.Choice;
import keepup.app.timetable.SchoolYear;
import keepup.steps.StepGraph;
import keepup.steps.StepId;

/// A scheme of work as its page shows it.
///
/// @param plannable the school years that can be chosen
/// @param more the steps that may be added
record SchemePage(
    int yearGroup,
    SchoolYear year,
    List<SchoolYear> plannable,
    Schemes.Written written,
    List<Row> rows,
    List<Choice> more) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  /// A step of the scheme.
  ///
  /// @param says in the school's words; a step that the curriculum no longer has says so
  /// @param strand `""` where the curriculum no longer has the step
  /// @param field the day as its field holds it
  /// @param day in words
  /// @param warnings what it stands before although it needs it, in sentences
  record Row(
      StepId id,
      String says,
      boolean own,
      String strand,
      String field,
      String day,
      List<String> warnings) {
    boolean known() {
      return !strand.isEmpty();
    }
  }

  SchemePage {
    plannable = List.copyOf(plannable);
    rows = List.copyOf(rows);
    more = List.copyOf(more);
  }

  /// `/curriculum/scheme?year=3&begins=2026`.
  String href() {
    return Rooms.SCHEME + "?year=" + yearGroup + "&begins=" + year.begins();
  }

  String csv() {
    return href().replace(Rooms.SCHEME, Rooms.SCHEME + ".csv");
  }

  /// The school years that can be planned.
  List<Choice> yearChoices() {
    return plannable.stream()
        .map(one -> Choice.of(String.valueOf(one.begins()), one.inWords(), one.equals(year)))
        .toList();
  }

  /// The day of the last step, for one more.
  String nextDay() {
    List<Scheme.Entry> entries = written.scheme().entries();
    return (entries.isEmpty() ? year.weeks().getFirst() : entries.getLast().from()).toString();
  }

  List<Row> listWarned() {
    return rows.stream().filter(row -> !row.warnings().isEmpty()).toList();
  }

  /// @param given what fields held that could not be read, by step
  static SchemePage of(
      int yearGroup,
      SchoolYear year,
      List<SchoolYear> plannable,
      Schemes.Written written,
      StepGraph graph,
      Map<StepId, WordedStep> words,
      Map<StepId, String> given) {
    Scheme scheme = written.scheme();
    Map<StepId, List<String>> warnings = new HashMap<>();
    for (Scheme.Warning warning : scheme.listWarnings(graph)) {
      warnings
          .computeIfAbsent(warning.step(), _ -> new ArrayList<>())
          .add(sentence(warning, words));
    }
    List<Row> rows =
        scheme.entries().stream()
            .map(entry ->
                row(
                    entry,
                    words.get(entry.step()),
                    given.getOrDefault(entry.step(), entry.from().toString()),
                    warnings.getOrDefault(entry.step(), List.of())))
            .toList();
    return new SchemePage(
        yearGroup, year, plannable, written, rows, more(yearGroup, scheme, words, graph));
  }

  private static Row row(
      Scheme.Entry entry,
      @org.jspecify.annotations.Nullable WordedStep step,
      String field,
      List<String> warnings) {
    return new Row(
        entry.step(),
        step == null ? entry.step() + " is no longer in the curriculum" : step.says(),
        step != null && step.owns(Part.SAYS),
        step == null ? "" : step.original().domain(),
        field,
        inWords(entry.from()),
        warnings);
  }

  private static String sentence(Scheme.Warning warning, Map<StepId, WordedStep> words) {
    WordedStep need = words.get(warning.need());
    String says = need == null ? warning.need().value() : need.title();
    return warning.here()
        ? "Stands before a step that it needs: “%s”.".formatted(says)
        : "Needs a step of this year that is not in the scheme: “%s”.".formatted(says);
  }

  /// What was left out of this year first, then the years beside it.
  private static List<Choice> more(
      int yearGroup, Scheme scheme, Map<StepId, WordedStep> words, StepGraph graph) {
    return Stream.of(yearGroup, yearGroup - 1, yearGroup + 1)
        .flatMap(year -> graph.listSteps().stream().filter(step -> step.year() == year))
        .filter(step -> !scheme.has(step.id()))
        .map(step ->
            Choice.of(
                step.id().value(),
                Years.inWords(step.year())
                    + ": "
                    + words.getOrDefault(step.id(), WordedStep.plain(step)).says()))
        .toList();
  }

  /// `Monday 7 September 2026`.
  static String inWords(LocalDate day) {
    return DAY.format(day);
  }
}
