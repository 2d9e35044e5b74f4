package keepup.fluency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartersTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Test
  void a_week_has_every_kind_and_a_day_is_the_same_for_ever() {
    for (int year = 0; year <= 6; year++) {
      Set<Starter.Kind> kinds = new HashSet<>();
      for (int i = 0; i < 5; i++) {
        Starter starter = Starters.of(MONDAY.plusDays(i), year);
        kinds.add(starter.kind());
        assertThat(Starters.of(MONDAY.plusDays(i), year)).isEqualTo(starter);
        assertThat(starter.answers()).isNotEmpty().allMatch(answer -> !answer.isBlank());
      }
      assertThat(kinds).hasSize(5);
    }
  }

  @Test
  void dots_are_as_many_as_the_answer_says_and_stay_in_their_field_and_apart() {
    for (int week = 0; week < 60; week++) {
      for (int year = 0; year <= 6; year++) {
        Starter starter = Starters.of(MONDAY.plusDays(1 + 7L * week), year);
        assertThat(starter.answers().getFirst())
            .isEqualTo("There are " + starter.dots().size() + ".");
        assertThat(starter.dots())
            .allMatch(dot -> dot.x() > 3 && dot.x() < 97 && dot.y() > 3 && dot.y() < 57);
        for (Starter.Dot one : starter.dots()) {
          assertThat(
                  starter.dots().stream()
                      .filter(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) < 4.5))
              .hasSize(1);
        }
      }
    }
  }

  @Test
  void marks_of_lines_are_inside_the_line_and_never_at_its_middle() {
    for (int week = 0; week < 60; week++) {
      for (int year = 0; year <= 6; year++) {
        Starter.MarkedLine line = Starters.of(MONDAY.plusDays(3 + 7L * week), year).line();
        assertThat(line.mark()).isBetween(line.from() + 1, line.to() - 1);
        assertThat(2 * line.mark()).isNotEqualTo(line.to());
      }
    }
  }
}
