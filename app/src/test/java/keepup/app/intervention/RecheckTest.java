package keepup.app.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.intervention.Recheck.Asked;
import keepup.app.intervention.Recheck.Held;
import keepup.app.school.PupilId;
import keepup.app.timetable.OpenDays;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class RecheckTest {
  private static final PupilId BETH = new PupilId(new UUID(1, 1));
  private static final StepId STEP = new StepId("a-step");

  /// A Friday.
  private static final LocalDate HELD = LocalDate.of(2026, 11, 13);

  private static final LocalDate MONDAY = HELD.plusDays(3);

  private static final OpenDays WEEKDAYS = new OpenDays(List.of(), java.util.Map.of());

  @Test
  void a_child_is_asked_again_on_the_next_school_day() {
    assertThat(due(MONDAY.minusDays(1), Result.SECURE)).isEmpty();
    assertThat(due(MONDAY, Result.SECURE)).containsExactly(new Recheck(BETH, STEP, HELD, false));
    assertThat(due(MONDAY, Result.NEARLY)).hasSize(1);
  }

  @Test
  void it_waits_until_it_is_done() {
    assertThat(due(MONDAY.plusDays(2), Result.SECURE)).hasSize(1);
    assertThat(due(MONDAY.plusDays(2), Result.SECURE, MONDAY.plusDays(1))).isEmpty();
  }

  @Test
  void what_was_asked_on_the_day_of_the_session_does_not_count() {
    assertThat(due(MONDAY, Result.SECURE, HELD)).hasSize(1);
  }

  @Test
  void about_a_week_later_it_is_due_once_more() {
    assertThat(due(HELD.plusDays(6), Result.SECURE, MONDAY)).isEmpty();
    assertThat(due(HELD.plusDays(7), Result.SECURE, MONDAY))
        .containsExactly(new Recheck(BETH, STEP, HELD, true));
    assertThat(due(HELD.plusDays(7), Result.SECURE, MONDAY, HELD.plusDays(5))).isEmpty();
    assertThat(due(HELD.plusDays(22), Result.SECURE, MONDAY)).isEmpty();
  }

  @Test
  void not_yet_calls_for_a_session_and_away_for_nothing() {
    assertThat(due(MONDAY, Result.NOT_YET)).isEmpty();
    assertThat(due(MONDAY, Result.ABSENT)).isEmpty();
  }

  @Test
  void the_newest_session_counts() {
    List<Held> sessions =
        List.of(
            new Held(BETH, STEP, HELD, Result.SECURE),
            new Held(BETH, STEP, HELD.minusDays(3), Result.NOT_YET));
    assertThat(Recheck.due(sessions, List.of(), MONDAY, WEEKDAYS)).hasSize(1);
    assertThat(
            Recheck.due(
                List.of(sessions.getFirst(), new Held(BETH, STEP, MONDAY, Result.NOT_YET)),
                List.of(),
                MONDAY.plusDays(1),
                WEEKDAYS))
        .isEmpty();
  }

  private static List<Recheck> due(LocalDate today, Result result, LocalDate... asked) {
    return Recheck.due(
        List.of(new Held(BETH, STEP, HELD, result)),
        List.of(asked).stream().map(day -> new Asked(BETH, STEP, day)).toList(),
        today,
        WEEKDAYS);
  }
}
