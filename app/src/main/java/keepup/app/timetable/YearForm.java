package keepup.app.timetable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keepup.app.design.FieldError;
import keepup.app.timetable.OpenDays.HalfTerm;

/// A school year as its page has it: what was typed, and what it means.
///
/// @param firsts the first days of the half-terms as typed
/// @param lasts their last days
/// @param days the closed days
/// @param whys why each is closed
record YearForm(List<String> firsts, List<String> lasts, List<String> days, List<String> whys) {
  static final int HALF_TERMS = 6;
  private static final int SPARE_ROWS = 3;
  private static final int LONGEST_WHY = 80;

  YearForm {
    firsts = padded(firsts, HALF_TERMS).subList(0, HALF_TERMS);
    lasts = padded(lasts, HALF_TERMS).subList(0, HALF_TERMS);
    days = List.copyOf(days);
    whys = padded(whys, days.size());
  }

  private static List<String> padded(List<String> values, int size) {
    List<String> padded = new ArrayList<>(values);
    while (padded.size() < size) {
      padded.add("");
    }
    return List.copyOf(padded);
  }

  /// What is entered for a year, or else a proposal.
  static YearForm of(SchoolYear year, OpenDays entered) {
    List<HalfTerm> terms =
        entered.terms().stream().filter(term -> term.begins() == year.begins()).toList();
    Map<LocalDate, String> closed = new TreeMap<>(entered.closed());
    closed.keySet().removeIf(day -> !year.holds(day));
    return terms.isEmpty() ? proposal(year) : of(terms, closed);
  }

  private static YearForm of(List<HalfTerm> terms, Map<LocalDate, String> closed) {
    return new YearForm(
        terms.stream().map(term -> term.first().toString()).toList(),
        terms.stream().map(term -> term.last().toString()).toList(),
        closed.keySet().stream().map(LocalDate::toString).toList(),
        List.copyOf(closed.values()));
  }

  /// The weeks that most schools in England have, two training days in September, one in January
  /// and one after Easter, and the bank holiday in May.
  static YearForm proposal(SchoolYear year) {
    List<HalfTerm> terms = new ArrayList<>();
    LocalDate first = null;
    LocalDate before = null;
    for (LocalDate week : year.weeks()) {
      if (before != null && first != null && !before.plusWeeks(1).equals(week)) {
        terms.add(new HalfTerm(year.begins(), terms.size() + 1, first, before.plusDays(4)));
        first = null;
      }
      first = first == null ? week : first;
      before = week;
    }
    if (first != null && before != null) {
      terms.add(new HalfTerm(year.begins(), terms.size() + 1, first, before.plusDays(4)));
    }
    Map<LocalDate, String> closed = new TreeMap<>();
    LocalDate september = terms.getFirst().first();
    closed.put(september, "Training day");
    closed.put(september.plusDays(1), "Training day");
    if (terms.size() == HALF_TERMS) {
      closed.put(terms.get(2).first(), "Training day");
      closed.put(terms.get(4).first(), "Training day");
    }
    closed.put(
        LocalDate.of(year.begins() + 1, Month.MAY, 1)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
        "Early May bank holiday");
    return of(terms, closed);
  }

  /// How many rows the page has for closed days: some are empty.
  int rows() {
    return days.size() + SPARE_ROWS;
  }

  String day(int row) {
    return row < days.size() ? days.get(row) : "";
  }

  String why(int row) {
    return row < whys.size() ? whys.get(row) : "";
  }

  private static Optional<LocalDate> findDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /// What has to be put right, with the name of its field.
  List<FieldError> problems(SchoolYear year) {
    List<FieldError> problems = new ArrayList<>();
    LocalDate before = year.first().minusDays(1);
    for (int i = 0; i < HALF_TERMS; i++) {
      Optional<LocalDate> first = findDay(firsts.get(i));
      Optional<LocalDate> last = findDay(lasts.get(i));
      String name = new HalfTerm(year.begins(), i + 1, year.first(), year.first()).name();
      if (first.isEmpty() || last.isEmpty()) {
        problems.add(
            new FieldError(
                (first.isEmpty() ? "first-" : "last-") + i,
                name + " needs a first and a last day. Maybe the year in it is not complete."));
      } else if (!year.holds(first.get()) || !year.holds(last.get())) {
        problems.add(
            new FieldError(
                "first-" + i,
                "%s is not inside the school year %s. Maybe the year is a mistyped one."
                    .formatted(name, year.inWords())));
      } else if (last.get().isBefore(first.get()) || !first.get().isAfter(before)) {
        problems.add(
            new FieldError(
                "first-" + i,
                "%s begins before what stands above it ends, or ends before it begins. Maybe two days are swapped."
                    .formatted(name)));
      } else {
        before = last.get();
      }
    }
    for (int row = 0; row < days.size(); row++) {
      String day = days.get(row);
      if (!day.isBlank() && findDay(day).filter(year::holds).isEmpty()) {
        problems.add(
            new FieldError(
                "day-" + row,
                "\"%s\" is not a day of the school year %s. Maybe the year is a mistyped one."
                    .formatted(day, year.inWords())));
      } else if (whys.get(row).length() > LONGEST_WHY) {
        problems.add(
            new FieldError("why-" + row, "This is longer than 80 letters. Maybe shorten it."));
      }
    }
    return problems;
  }

  /// Only where there are no problems.
  List<HalfTerm> terms(SchoolYear year) {
    List<HalfTerm> terms = new ArrayList<>();
    for (int i = 0; i < HALF_TERMS; i++) {
      terms.add(
          new HalfTerm(
              year.begins(),
              i + 1,
              LocalDate.parse(firsts.get(i).strip()),
              LocalDate.parse(lasts.get(i).strip())));
    }
    return terms;
  }

  /// Only where there are no problems.
  Map<LocalDate, String> closed() {
    Map<LocalDate, String> closed = new TreeMap<>();
    for (int row = 0; row < days.size(); row++) {
      int at = row;
      findDay(days.get(row))
          .ifPresent(
              day -> closed.put(day, whys.get(at).isBlank() ? "Closed" : whys.get(at).strip()));
    }
    return closed;
  }
}
