package keepup.app.timetable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;

/// One adult's times and limits as their page has them.
///
/// @param minutes of a day as typed; empty for as usual
/// @param away the boxes that are not ticked
/// @param highest the highest year as chosen, or `""`
/// @param domains those that they take, or do not; see [#read]
record AdultForm(String minutes, Set<String> away, String highest, Set<String> domains) {
  private static final int MOST_MINUTES = 300;

  AdultForm {
    away = new TreeSet<>(away);
    domains = new TreeSet<>(domains);
  }

  static AdultForm of(AdultTime time) {
    return new AdultForm(
        time.minutes() == null ? "" : time.minutes().toString(),
        time.away(),
        time.highestYear() == null ? "" : time.highestYear().toString(),
        time.notDomains());
  }

  /// What a browser sent: the ticked boxes are the times at which they can come.
  static AdultForm read(Map<String, List<String>> fields, List<DaySlot> slots) {
    Set<String> free = new HashSet<>(fields.getOrDefault("free", List.of()));
    Set<String> away = new TreeSet<>();
    for (DaySlot slot : slots) {
      for (DayOfWeek day : slot.days()) {
        if (!free.contains(AdultTime.at(day, slot))) {
          away.add(AdultTime.at(day, slot));
        }
      }
    }
    return new AdultForm(
        fields.getOrDefault("minutes", List.of("")).getFirst().strip(),
        away,
        fields.getOrDefault("highest", List.of("")).getFirst().strip(),
        new TreeSet<>(fields.getOrDefault("not", List.of())));
  }

  List<FieldError> problems() {
    List<FieldError> problems = new ArrayList<>();
    if (!minutes.isEmpty()
        && !(minutes.matches("[0-9]{1,3}") && Integer.parseInt(minutes) <= MOST_MINUTES)) {
      problems.add(
          new FieldError(
              "minutes",
              "\"%s\" is no number of minutes. Maybe 30; leave it empty for as usual."
                  .formatted(minutes)));
    }
    if (!highest.matches("|[0-6]")) {
      problems.add(new FieldError("highest", "This is no year group. Maybe choose one."));
    }
    return problems;
  }

  /// Only where there are no problems.
  ///
  /// @param known the strands there are
  AdultTime time(List<String> known) {
    Set<String> not = new TreeSet<>(domains);
    not.retainAll(known);
    return new AdultTime(
        minutes.isEmpty() ? null : Integer.valueOf(minutes),
        away,
        highest.isEmpty() ? null : Integer.valueOf(highest),
        not);
  }

  boolean isFree(DayOfWeek day, DaySlot slot) {
    return !away.contains(AdultTime.at(day, slot));
  }

  List<Choice> yearChoices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "Any year", highest.isEmpty()));
    for (int year = 0; year <= 6; year++) {
      choices.add(
          Choice.of(
              String.valueOf(year),
              year == 0 ? "Reception" : "Up to Year " + year,
              highest.equals(String.valueOf(year))));
    }
    return choices;
  }

  List<Choice> domainChoices(List<String> all) {
    return all.stream()
        .map(domain ->
            Choice.of(
                domain,
                domain.substring(0, 1).toUpperCase(java.util.Locale.UK) + domain.substring(1),
                domains.contains(domain)))
        .toList();
  }

  /// `Not Monday Assembly. Up to Year 4.`
  static String words(AdultTime time, List<DaySlot> slots) {
    List<String> parts = new ArrayList<>();
    int all = 0;
    int free = 0;
    for (DaySlot slot : slots) {
      all += slot.days().size();
      free += Math.toIntExact(slot.days().stream().filter(day -> time.isFree(day, slot)).count());
    }
    parts.add(
        free == all
            ? "Every time."
            : free == 0 ? "No sessions." : "%d of %d times in a week.".formatted(free, all));
    if (time.minutes() != null) {
      parts.add("%d minutes a day.".formatted(time.minutes()));
    }
    if (time.highestYear() != null) {
      parts.add(
          time.highestYear() == 0
              ? "Reception steps."
              : "Steps up to Year %d.".formatted(time.highestYear()));
    }
    if (!time.notDomains().isEmpty()) {
      parts.add("Not %s.".formatted(String.join(", ", time.notDomains())));
    }
    return String.join(" ", parts);
  }
}
