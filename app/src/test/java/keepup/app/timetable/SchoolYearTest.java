package keepup.app.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

  @Test
  void august_belongs_to_the_school_year_that_is_about_to_begin() {
    assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1)).inWords()).isEqualTo("2026/27");
    assertThat(SchoolYear.of(LocalDate.of(2027, 7, 31)).inWords()).isEqualTo("2026/27");
  }

  @Test
  void easter_is_when_the_tables_say() {
    assertThat(SchoolYear.easter(2024)).isEqualTo("2024-03-31");
    assertThat(SchoolYear.easter(2025)).isEqualTo("2025-04-20");
    assertThat(SchoolYear.easter(2027)).isEqualTo("2027-03-28");
    assertThat(SchoolYear.easter(2038)).isEqualTo("2038-04-25");
  }

  @Test
  void the_weeks_of_2026_leave_the_holidays_out() {
    assertThat(new SchoolYear(2026).weeks())
        .startsWith(LocalDate.of(2026, 9, 7))
        .endsWith(LocalDate.of(2027, 7, 19))
        .doesNotContain(
            LocalDate.of(2026, 10, 26),
            LocalDate.of(2026, 12, 21),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 2, 15),
            LocalDate.of(2027, 3, 22),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 31));
  }

  @Test
  void every_year_has_about_39_weeks_of_mondays_inside_it() {
    IntStream.range(2020, 2060)
        .mapToObj(SchoolYear::new)
        .forEach(year ->
            assertThat(year.weeks())
                .as(year.inWords())
                .hasSizeBetween(38, 40)
                .allMatch(week -> week.getDayOfWeek() == DayOfWeek.MONDAY)
                .allMatch(year::holds)
                .isSorted());
  }
}
