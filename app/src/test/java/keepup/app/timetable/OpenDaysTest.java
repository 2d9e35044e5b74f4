package keepup.app.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keepup.app.timetable.OpenDays.HalfTerm;
import org.junit.jupiter.api.Test;

class OpenDaysTest {
  private static final SchoolYear YEAR = new SchoolYear(2026);
  private static final LocalDate MONDAY_AFTER_HALF_TERM = LocalDate.of(2026, 11, 2);
  private static final OpenDays ENTERED =
      new OpenDays(
          List.of(
              new HalfTerm(2026, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)),
              new HalfTerm(2026, 2, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18))),
          Map.of(LocalDate.of(2026, 10, 23), "Training day"));

  @Test
  void a_holiday_a_closed_day_and_a_weekend_are_not_open() {
    assertThat(ENTERED.isOpen(LocalDate.of(2026, 10, 22))).isTrue();
    assertThat(ENTERED.isOpen(LocalDate.of(2026, 10, 23))).as("training day").isFalse();
    assertThat(ENTERED.isOpen(LocalDate.of(2026, 10, 28))).as("half-term").isFalse();
    assertThat(ENTERED.isOpen(LocalDate.of(2026, 11, 7))).as("Saturday").isFalse();
  }

  @Test
  void the_school_day_before_a_holiday_is_found_across_it() {
    assertThat(ENTERED.before(MONDAY_AFTER_HALF_TERM, 1)).isEqualTo("2026-10-22");
    assertThat(ENTERED.before(MONDAY_AFTER_HALF_TERM, 2)).isEqualTo("2026-10-21");
    assertThat(ENTERED.after(LocalDate.of(2026, 10, 22), 1)).isEqualTo(MONDAY_AFTER_HALF_TERM);
  }

  @Test
  void a_year_that_nobody_entered_has_every_weekday() {
    assertThat(ENTERED.isOpen(LocalDate.of(2025, 10, 28))).isTrue();
    assertThat(ENTERED.before(LocalDate.of(2025, 11, 3), 1)).isEqualTo("2025-10-31");
  }

  @Test
  void the_end_of_everything_that_was_entered_does_not_search_for_ever() {
    OpenDays never =
        new OpenDays(
            List.of(new HalfTerm(2026, 1, LocalDate.of(2026, 9, 5), LocalDate.of(2026, 9, 5))),
            Map.of());
    assertThat(never.count(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 20))).isZero();
    assertThat(never.after(LocalDate.of(2026, 9, 1), 1)).isEqualTo("2027-08-02");
  }

  @Test
  void the_proposal_is_a_whole_year_without_a_problem_and_about_as_long_as_most() {
    for (int begins = 2024; begins < 2032; begins++) {
      SchoolYear year = new SchoolYear(begins);
      YearForm proposal = YearForm.proposal(year);
      assertThat(proposal.problems(year)).as(year.inWords()).isEmpty();
      OpenDays open = new OpenDays(proposal.terms(year), proposal.closed());
      assertThat(open.count(year.first(), year.last())).as(year.inWords()).isBetween(184, 197);
    }
  }

  @Test
  void what_cannot_be_is_said_with_its_field() {
    YearForm proposal = YearForm.proposal(YEAR);
    List<String> swapped = new java.util.ArrayList<>(proposal.firsts());
    swapped.set(1, "2027-02-30");
    swapped.set(2, "2026-09-10");
    YearForm wrong =
        new YearForm(swapped, proposal.lasts(), List.of("2031-01-01"), List.of("Training day"));
    assertThat(wrong.problems(YEAR))
        .extracting(problem -> problem.field())
        .containsExactly("first-1", "first-2", "day-0");
  }

  @Test
  void the_year_in_words_says_days_and_holidays() {
    YearInWords words = YearInWords.of(YEAR, ENTERED);
    assertThat(words.lines().getFirst())
        .isEqualTo(
            new YearInWords.Line(
                "Autumn 1",
                "Tuesday 1 September 2026",
                "Friday 23 October 2026",
                38,
                "1 week off"));
    assertThat(words.closed()).containsExactly("Friday 23 October 2026: Training day");
    assertThat(words.sum()).startsWith("73 days with children").contains("117 fewer");
  }
}
