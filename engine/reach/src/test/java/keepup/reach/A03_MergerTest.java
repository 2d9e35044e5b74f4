package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A03_MergerTest {
  private static final String MERGED =
      """
      A closed 2017-08-31
      B closed 2017-08-31
      C opened 2017-09-01
      A -> C 2017-09-01
      B -> C 2017-09-01
      """;

  @Test
  void a_school_merged_from_one_that_was_reached_is_not_new() {
    assertThat(Story.of(MERGED + "2015/16 A\n2017/18 C\n").told())
        .isEqualTo(
            "2015/16 1 (1 today, 1 numbers); 2016/17 1 (1 today, 1 numbers); 2017/18 1 (1 today, 2 numbers)");
  }

  @Test
  void two_reached_schools_that_merge_stay_two_ever_and_are_one_of_todays() {
    var story = Story.of(MERGED + "2015/16 A B\n2017/18 C\n");
    assertThat(story.told())
        .startsWith("2015/16 2 (1 today, 2 numbers)")
        .endsWith("2017/18 2 (1 today, 3 numbers)");
    assertThat(story.reach().difference(new AcademicYear(2017)))
        .isEqualTo(new Difference(2, 0, 0, 1, 1));
  }

  @Test
  void neither_reached_before_the_merged_school_is_one() {
    assertThat(Story.of(MERGED + "2018/19 C").told()).isEqualTo("2018/19 1 (1 today, 1 numbers)");
  }

  @Test
  void the_other_old_number_written_down_later_stands_for_the_merged_school() {
    assertThat(Story.of(MERGED + "2015/16 A\n2018/19 B\n").standing("2018/19")).isEqualTo("B as A");
  }

  @Test
  void a_school_that_another_closed_into_was_a_school_of_its_own_until_then() {
    String absorbed =
        """
        A closed 2017-08-31
        B open
        A -> B 2017-09-01
        """;
    assertThat(Story.of(absorbed + "2015/16 A\n2016/17 B\n2018/19 B\n").told())
        .startsWith("2015/16 1 (1 today, 1 numbers); 2016/17 2 (1 today, 2 numbers)")
        .endsWith("2018/19 2 (1 today, 2 numbers)");
    assertThat(Story.of(absorbed + "2015/16 A\n2018/19 B\n").standing("2018/19"))
        .isEqualTo("B as A");
  }

  @Test
  void what_a_school_took_in_later_is_not_what_it_came_from() {
    assertThat(
            Story.of(
                    """
                    A closed 2014-08-31
                    B opened 2013-09-01
                    A -> B 2014-09-01
                    2012/13 B
                    2013/14 A B
                    """)
                .told())
        .isEqualTo("2012/13 1 (1 today, 1 numbers); 2013/14 2 (1 today, 2 numbers)");
  }

  @Test
  void a_number_written_down_twice_is_never_two_schools() {
    assertThat(
            Story.of(
                    """
                    A closed 2012-08-31
                    B open
                    A -> B 2018-09-01
                    2011/12 A
                    2014/15 A
                    """)
                .told())
        .endsWith("2014/15 1 (1 today, 1 numbers)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 2017-08-31", " 2017-09-01"})
  void a_school_that_another_closed_into_was_its_own_to_its_last_day_however_the_link_is_dated(
      String day) {
    String absorbed =
        """
        A closed 2017-08-31
        B opened 2001-09-01
        A -> B%s
        """
            .formatted(day);
    assertThat(Story.of(absorbed + "2015/16 A\n2016/17 B\n").told()).contains("2016/17 2");
    assertThat(Story.of(absorbed + "2015/16 A\n2017/18 B\n").standing("2017/18"))
        .isEqualTo("B as A");
  }
}
