package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A01_OneSchoolTest {
  @Test
  void a_school_that_takes_part_every_year_counts_once() {
    assertThat(
            Story.of(
                    """
                    A open
                    B open
                    2015/16 A
                    2016/17 A B
                    2017/18 B B
                    """)
                .told())
        .isEqualTo(
            "2015/16 1 (1 today, 1 numbers); 2016/17 2 (2 today, 2 numbers); 2017/18 2 (2 today, 2 numbers)");
  }

  @Test
  void years_in_which_nobody_took_part_are_there_as_well() {
    assertThat(
            Story.of(
                    """
                    A open
                    2015/16 A
                    2017/18 A
                    """)
                .told())
        .contains("2016/17 1 (1 today, 1 numbers)");
  }

  @Test
  void a_number_that_the_register_does_not_know_is_a_school_reached_and_none_of_today() {
    assertThat(Story.of("2015/16 A").told()).isEqualTo("2015/16 1 (0 today, 1 numbers)");
  }

  @Test
  void a_closed_school_stays_reached() {
    assertThat(
            Story.of(
                    """
                    A closed 2018-08-31
                    2015/16 A
                    """)
                .told())
        .isEqualTo("2015/16 1 (0 today, 1 numbers)");
  }

  @Test
  void nobody_took_part() {
    assertThat(Story.of("A open").reach().years()).isEmpty();
  }
}
