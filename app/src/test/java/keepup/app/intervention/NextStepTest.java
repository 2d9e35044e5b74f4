package keepup.app.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepTest {

  @Test
  void a_child_who_is_secure_is_checked_again_in_a_week() {
    assertThat(after(Result.SECURE, Result.NOT_YET).says()).isEqualTo("Check again in a week.");
  }

  @Test
  void a_child_who_is_nearly_there_gets_one_more_look_with_the_exact_question() {
    NextStep next = after(Result.NEARLY);
    assertThat(next.says()).isEqualTo("One more look in today’s lesson.");
    assertThat(next.ask()).isEqualTo("304 − 187 =");
  }

  @Test
  void not_yet_once_is_one_more_session_and_twice_is_another_way() {
    assertThat(after(Result.NOT_YET).says()).isEqualTo("One more session on the same step.");
    assertThat(after(Result.NOT_YET, Result.NEARLY).says())
        .isEqualTo("One more session on the same step.");
    assertThat(after(Result.NOT_YET, Result.ABSENT, Result.NOT_YET).says())
        .isEqualTo(
            "Not yet, twice: change the picture, maybe to the bar model, or go back to “Subtract in columns”.");
  }

  @Test
  void a_child_who_was_away_still_needs_the_step() {
    assertThat(after(Result.ABSENT, Result.NOT_YET, Result.NOT_YET).says())
        .isEqualTo("Was away, so still needs this step.");
  }

  private static NextStep after(Result... newestFirst) {
    return NextStep.after(List.of(newestFirst), "304 − 187 =", "Subtract in columns.", "Bar model");
  }
}
