package keepup.app.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.intervention.KeepUpSession.Member;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class PlanChangesTest {
  @Test
  void nothing_is_said_where_only_the_rows_are_new() {
    assertThat(changes(session("s", 10, "Amir", "Beth"), session("s", 10, "Amir", "Beth")))
        .isEmpty();
  }

  @Test
  void a_child_who_joins_and_one_who_leaves_are_named() {
    assertThat(changes(session("s", 10, "Amir", "Beth"), session("s", 10, "Beth", "Cai", "Dov")))
        .containsExactly("Cai and Dov join “Step s”.", "Amir is no longer in “Step s”.");
  }

  @Test
  void another_time_is_said() {
    assertThat(changes(session("s", 10, "Amir"), session("s", 15, "Amir")))
        .containsExactly("“Step s” is at 15:00 now, not at 10:00.");
  }

  @Test
  void a_new_session_and_one_that_is_gone_are_said() {
    assertThat(changes(session("s", 10, "Amir"), session("t", 10, "Amir")))
        .containsExactly(
            "New: 10:00 to 10:15, “Step t” with Amir.",
            "No longer yours: 10:00 to 10:15, “Step s”.");
  }

  @Test
  void of_two_groups_on_one_step_each_is_compared_with_its_own() {
    assertThat(
            PlanChanges.between(
                List.of(session("s", 10, "Amir", "Beth"), session("s", 15, "Cai", "Dov")),
                List.of(session("s", 10, "Cai", "Dov"), session("s", 15, "Amir", "Beth")),
                id -> "Step " + id.value() + "."))
        .containsExactly(
            "“Step s” is at 10:00 now, not at 15:00.", "“Step s” is at 15:00 now, not at 10:00.");
  }

  private static List<String> changes(KeepUpSession then, KeepUpSession now) {
    return PlanChanges.between(List.of(then), List.of(now), id -> "Step " + id.value() + ".");
  }

  private static KeepUpSession session(String step, int hour, String... names) {
    return new KeepUpSession(
        new SessionId(UUID.randomUUID()),
        new PlanId(UUID.randomUUID()),
        new ClassId(new UUID(1, 1)),
        "3 Hazel",
        LocalDate.of(2026, 11, 23),
        1,
        new StepId(step),
        null,
        null,
        "Mr Ali",
        LocalTime.of(hour, 0),
        15,
        "",
        1,
        "",
        "",
        null,
        Stream.of(names)
            .map(name -> new Member(new PupilId(new UUID(2, name.hashCode())), name, ""))
            .toList());
  }
}
