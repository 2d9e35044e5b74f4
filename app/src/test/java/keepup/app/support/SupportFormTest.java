package keepup.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupportFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void what_helps_is_kept_as_it_was_typed() {
    var read = read("  Add the picture first. ", "", "");
    assertThat(read.problem()).isEmpty();
    assertThat(read.form().orElseThrow().says()).isEqualTo("Add the picture first.");
  }

  @Test
  void the_name_of_a_condition_is_not_kept() {
    for (String label :
        new String[] {"Has ADHD.", "is dyslexic", "autism plan", "ADD", "his EHCP"}) {
      var read = read(label, "", "");
      assertThat(read.form()).as(label).isEmpty();
      assertThat(read.problem()).contains("names a condition", "Maybe write what to do");
    }
  }

  @Test
  void a_plan_to_fade_has_a_day_to_look_again_and_the_day_is_to_come() {
    assertThat(read("Counters.", "Only for new work.", "").problem()).contains("day to look again");
    assertThat(read("Counters.", "Only for new work.", "2026-11-22").problem()).contains("past");
    assertThat(read("Counters.", "Only for new work.", "soon").problem()).contains("“soon”");
    assertThat(
            read("Counters.", "Only for new work.", "2026-12-14").form().orElseThrow().lookAgain())
        .isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void nothing_longer_than_fits_is_cut_off_unsaid() {
    assertThat(read("x".repeat(301), "", "").problem()).contains("300 letters");
  }

  private static SupportForm.Read read(String says, String fading, String again) {
    return SupportForm.read(says, fading, again, TODAY);
  }
}
