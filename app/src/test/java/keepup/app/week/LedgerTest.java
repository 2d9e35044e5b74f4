package keepup.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.intervention.SessionSeat;
import keepup.app.school.Background;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final ClassId HAZEL = new ClassId(new UUID(1, 1));

  @Test
  void each_group_has_the_average_of_its_children_those_without_a_session_too() {
    Ledger ledger =
        Ledger.of(children(12, 6), List.of(seat(1, "ta"), seat(1, "teacher"), seat(9, "ta")));
    Ledger.Row yes = part(ledger, "Pupil premium or free meals").rows().getFirst();
    assertThat(yes.name()).isEqualTo("Yes");
    assertThat(yes.children()).isEqualTo(6);
    assertThat(yes.minutes()).isEqualTo(30.0 / 6);
    assertThat(yes.withTeacher()).isEqualTo(15.0 / 6);
    assertThat(yes.missed()).containsExactly(2.0 / 6);
  }

  @Test
  void a_way_of_dividing_with_a_small_group_is_left_out_whole() {
    Ledger ledger = Ledger.of(children(12, 4), List.of(seat(1, "ta")));
    assertThat(part(ledger, "Pupil premium or free meals").rows()).isEmpty();
    assertThat(part(ledger, "All children").rows()).hasSize(1);
  }

  @Test
  void
      nobody_gets_minutes_from_a_session_that_they_were_away_from_or_of_which_nothing_is_recorded() {
    SessionSeat seat = seat(1, "ta");
    Ledger ledger = Ledger.of(children(5, 5), List.of(with(seat, "absent"), with(seat, "")));
    assertThat(part(ledger, "All children").rows().getFirst().minutes()).isZero();
  }

  private static Ledger.Part part(Ledger ledger, String title) {
    return ledger.parts().stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
  }

  /// The first so many with pupil premium.
  private static List<Background> children(int count, int premium) {
    List<Background> children = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      children.add(
          new Background(pupil(i), HAZEL, "3 Hazel", i % 2 == 0 ? "F" : "M", i < premium, false));
    }
    return children;
  }

  private static PupilId pupil(int number) {
    return new PupilId(new UUID(2, number));
  }

  private static SessionSeat seat(int pupil, String role) {
    return new SessionSeat(
        pupil(pupil),
        HAZEL,
        new UUID(3, pupil),
        LocalDate.of(2026, 11, 23),
        new StepId("s"),
        false,
        15,
        "Mr Ali",
        role,
        "assembly",
        "nearly",
        "");
  }

  private static SessionSeat with(SessionSeat seat, String result) {
    return new SessionSeat(
        seat.pupil(),
        seat.classId(),
        seat.session(),
        seat.day(),
        seat.step(),
        seat.before(),
        seat.minutes(),
        seat.adult(),
        seat.role(),
        seat.misses(),
        result,
        "");
  }
}
