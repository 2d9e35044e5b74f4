package keepup.app.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.app.curriculum.WordedStep;
import keepup.steps.Step;
import keepup.steps.StepId;

/// The steps that a class may be taught, as the page lists them: the class's own year first, then
/// the years nearest to it.
final class StepList {
  /// The steps of one year and domain, in teaching order.
  record Group(int year, String domain, List<Row> rows) {
    String title() {
      return yearInWords(year) + ": " + domain;
    }
  }

  /// A step on the page.
  ///
  /// @param ownWords whether what it says is in the school's own words
  /// @param taught when it was taught lately, in words, or `""`
  /// @param words what a search looks in, in small letters
  record Row(Step step, boolean ownWords, String taught, String words) {}

  private StepList() {}

  /// @param year of most children in the class
  /// @param taught what each step taught lately is marked with
  static List<Group> of(List<WordedStep> steps, int year, Map<StepId, String> taught) {
    Map<String, List<WordedStep>> groups = new LinkedHashMap<>();
    for (WordedStep worded : steps) {
      Step step = worded.step();
      groups.computeIfAbsent(step.year() + " " + step.domain(), _ -> new ArrayList<>()).add(worded);
    }
    return groups.values().stream()
        .map(group ->
            new Group(
                group.get(0).step().year(),
                group.get(0).step().domain(),
                group.stream().map(step -> row(step, taught)).toList()))
        .sorted(
            Comparator.comparingInt((Group group) -> Math.abs(group.year() - year))
                .thenComparing(Comparator.comparingInt(Group::year).reversed()))
        .toList();
  }

  /// The groups of a class's own year and of the two before it, and those from which it was taught
  /// lately: what is taught today is nearly always among them.
  static List<Group> near(List<Group> groups, int year) {
    return groups.stream()
        .filter(group ->
            (group.year() <= year && group.year() >= year - 2)
                || group.rows().stream().anyMatch(row -> !row.taught().isEmpty()))
        .toList();
  }

  private static Row row(WordedStep worded, Map<StepId, String> taught) {
    Step step = worded.step();
    return new Row(
        step,
        worded.ownsSays(),
        taught.getOrDefault(step.id(), ""),
        String.join(
                " ",
                step.says(),
                yearInWords(step.year()),
                step.domain(),
                String.join(" ", step.codes()),
                String.join(" ", step.words().keySet()))
            .toLowerCase(Locale.UK));
  }

  /// The groups with the steps in which every word of a search is found.
  static List<Group> matching(List<Group> groups, String search) {
    Set<String> wanted = Set.of(search.strip().toLowerCase(Locale.UK).split("\\s+"));
    return groups.stream()
        .map(group ->
            new Group(
                group.year(),
                group.domain(),
                group.rows().stream()
                    .filter(row -> wanted.stream().allMatch(row.words()::contains))
                    .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  static String yearInWords(int year) {
    return year == 0 ? "Reception" : "Year " + year;
  }
}
