package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A02_AcademyTest {
  private static final String BECAME =
      """
      A closed 2016-08-31
      B opened 2016-09-01
      A -> B 2016-09-01
      """;

  @Test
  void a_school_that_becomes_an_academy_is_one_school() {
    var story = Story.of(BECAME + "2015/16 A\n2016/17 B\n");
    assertThat(story.told())
        .isEqualTo("2015/16 1 (1 today, 1 numbers); 2016/17 1 (1 today, 2 numbers)");
    assertThat(story.standing("2016/17")).isEqualTo("B as A");
  }

  @Test
  void the_academy_alone_is_counted_as_itself() {
    assertThat(Story.of(BECAME + "2016/17 B").standing("2016/17")).isEqualTo("B as B");
  }

  @Test
  void the_old_number_written_down_later_stands_for_the_academy() {
    var story = Story.of(BECAME + "2016/17 B\n2017/18 A\n");
    assertThat(story.told())
        .isEqualTo("2016/17 1 (1 today, 1 numbers); 2017/18 1 (1 today, 2 numbers)");
    assertThat(story.reach().standings().getLast().wasMoved()).isTrue();
  }

  @Test
  void the_new_number_written_down_for_an_earlier_year_stands_for_the_old_school() {
    var story = Story.of(BECAME + "2014/15 B\n2015/16 A\n2016/17 B\n");
    assertThat(story.standing("2014/15")).isEqualTo("B as A");
    assertThat(story.told()).endsWith("2016/17 1 (1 today, 2 numbers)");
  }

  @Test
  void both_numbers_in_the_year_of_the_change_are_one_school() {
    assertThat(
            Story.of(
                    """
                    A closed 2015-12-31
                    B opened 2016-01-01
                    A -> B 2016-01-01
                    2015/16 B A
                    """)
                .standing("2015/16"))
        .isEqualTo("A as A, B as A");
  }

  @Test
  void a_chain_of_numbers_is_one_school() {
    assertThat(
            Story.of(
                    """
                    A closed 2012-08-31
                    B opened 2012-09-01 closed 2017-08-31
                    C opened 2017-09-01
                    A -> B 2012-09-01
                    B -> C 2017-09-01
                    2010/11 A
                    2018/19 C
                    2019/20 B
                    """)
                .told())
        .contains("2010/11 1", "2018/19 1", "2019/20 1 (1 today, 3 numbers)");
  }

  @Test
  void a_link_without_a_date_happened_when_the_new_school_opened() {
    assertThat(
            Story.of(
                    """
                    A closed
                    B opened 2016-09-01
                    A -> B
                    2015/16 B
                    2016/17 B
                    """)
                .standing("2016/17"))
        .isEqualTo("B as A");
  }
}
