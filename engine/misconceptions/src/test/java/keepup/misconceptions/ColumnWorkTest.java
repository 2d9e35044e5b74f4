package keepup.misconceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import keepup.maths.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWorkTest {
  @Test
  void the_right_habits_give_the_right_difference_10000_times() {
    Draws draws = Draws.of(1);
    for (int i = 0; i < 10_000; i++) {
      long top = draws.between(0, 999_999);
      long bottom = draws.between(0, (int) top);
      assertThat(SubtractionHabits.RIGHT.work(top, bottom)).hasValue(top - bottom);
    }
  }

  @Test
  void the_right_habits_give_the_right_total_10000_times() {
    Draws draws = Draws.of(2);
    for (int i = 0; i < 10_000; i++) {
      long a = draws.between(0, 999_999);
      long b = draws.between(0, 9_999);
      long c = draws.between(0, 99_999);
      assertThat(AdditionHabits.RIGHT.work(List.of(a, b))).isEqualTo(a + b);
      assertThat(AdditionHabits.RIGHT.work(List.of(a, b, c))).isEqualTo(a + b + c);
    }
  }

  @ParameterizedTest(name = "{0} is stuck on {1} - {2}: {3}")
  @CsvSource({
    "subtract-always-from-the-left, 1705, 679, the first digit has nothing more to give",
    "subtract-reduces-twice, 710, 234, one cannot be made two less",
    "subtract-zero-stays-ten, 506, 108, ten less nothing does not fit a cell",
    "subtract-zero-lends-ten, 506, 108, ten less nothing does not fit a cell",
    "subtract-one-becomes-ten, 913, 807, ten less nothing does not fit a cell",
    "subtract-top-zero-as-ten, 8045, 26, ten less nothing does not fit a cell",
    "subtract-lines-up-left, 163, 45, more stands below than above",
    "subtract-stutter, 158, 69, more stands below than above",
    "subtract-always-exchanges, 304, 287, the first digit is too small after lending"
  })
  void a_working_that_cannot_go_on_has_no_result(String name, long top, long bottom, String why) {
    SubtractionHabits habits = Objects.requireNonNull(SubtractionBugs.BUGS.get(name));
    assertThat(habits.work(top, bottom)).as(why).isEqualTo(OptionalLong.empty());
  }

  @Test
  void a_written_zero_is_not_a_blank() {
    SubtractionHabits habits =
        Objects.requireNonNull(SubtractionBugs.BUGS.get("subtract-n-take-zero-is-zero"));
    assertThat(habits.work(157, 20)).hasValue(130);
    assertThat(habits.work(157, 4)).hasValue(153);
  }
}
