package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A04_SplitTest {
  private static final String SPLIT =
      """
      A closed 2016-08-31
      B opened 2016-09-01
      C opened 2016-09-01
      A -> B 2016-09-01
      A -> C 2016-09-01
      """;

  @Test
  void a_reached_school_that_splits_is_counted_once() {
    var story = Story.of(SPLIT + "2015/16 A\n2016/17 B\n2017/18 C\n");
    assertThat(story.told())
        .isEqualTo(
            "2015/16 1 (2 today, 1 numbers); 2016/17 1 (2 today, 2 numbers); 2017/18 1 (2 today, 3 numbers)");
    assertThat(story.reach().difference(new AcademicYear(2017)))
        .isEqualTo(new Difference(1, 0, 1, 0, 2));
  }

  @Test
  void two_parts_first_reached_after_the_split_are_two_schools() {
    assertThat(Story.of(SPLIT + "2016/17 B\n2017/18 C\n").told())
        .endsWith("2017/18 2 (2 today, 2 numbers)");
  }

  @Test
  void the_old_number_written_down_later_is_no_school_more_once_a_part_was_reached() {
    assertThat(Story.of(SPLIT + "2016/17 B\n2017/18 A\n").standing("2017/18")).isEqualTo("A as B");
  }

  @Test
  void what_split_off_before_its_school_was_reached_is_not_reached_by_it() {
    assertThat(
            Story.of(
                    """
                    A open
                    B opened 2010-09-01
                    A -> B 2010-09-01
                    2015/16 A
                    """)
                .told())
        .isEqualTo("2015/16 1 (1 today, 1 numbers)");
  }

  @Test
  void a_school_that_goes_on_beside_the_part_that_split_off_is_one_of_its_own() {
    assertThat(
            Story.of(
                    """
                    A open
                    B opened 2010-09-01
                    A -> B 2010-09-01
                    2015/16 B
                    2016/17 A
                    """)
                .told())
        .endsWith("2016/17 2 (2 today, 2 numbers)");
  }
}
