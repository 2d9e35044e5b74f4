package keepup.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepup.maths.Operation;
import org.junit.jupiter.api.Test;

class GivenReaderTest {
  private static final Question TAKE = Equation.of(1304, Operation.SUBTRACT, 187);

  private static Mark mark(String given) {
    return Marking.mark(TAKE, GivenReader.read(given, TAKE));
  }

  @Test
  void any_sensible_form_of_the_right_answer_is_right() {
    for (String given :
        List.of(
            "1117",
            " 1117 ",
            "1,117",
            "1 117",
            "= 1117",
            "1304-187=1117",
            "1117.",
            "1117.0",
            "2234/2",
            "£1117",
            "１１１７")) {
      assertThat(mark(given)).as(given).isEqualTo(Mark.RIGHT);
    }
  }

  @Test
  void blank_wrong_and_unreadable_are_told_apart() {
    assertThat(mark("")).isEqualTo(Mark.BLANK);
    assertThat(mark("   ")).isEqualTo(Mark.BLANK);
    assertThat(mark("1283")).isEqualTo(Mark.WRONG);
    assertThat(mark("-1117")).isEqualTo(Mark.WRONG);
    for (String given : List.of("dunno", "11?7", "1117 sheep", "1/0", "=", "x".repeat(10_000))) {
      assertThat(mark(given)).as(given).isEqualTo(Mark.UNREADABLE);
    }
  }
}
