package keepup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Adults' minutes, slots and what they can take.
class A02_TimeTest {
  @Test
  void an_adult_takes_no_more_sessions_than_there_are_minutes_for() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                child ben 0
                need ann add.ten 0.5
                need ben sub.zero 0.6
                adult TA 30
                slot 09:10 20
                slot 13:00 20
                """))
        .isEqualTo("09:10 TA sub.zero ben | out: ann");
  }

  @Test
  void two_adults_take_two_groups_at_once() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                child ben 0
                need ann add.ten 0.5
                need ben sub.zero 0.6
                adult TA 20
                adult teacher 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA sub.zero ben, 09:10 teacher add.ten ann | out:");
  }

  @Test
  void a_child_is_in_one_session_a_day_only() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                need ann add.ten 0.5
                need ann sub.zero 0.4
                adult TA 60
                slot 09:10 20
                slot 13:00 20
                """))
        .isEqualTo("09:10 TA add.ten ann | out:");
  }

  @Test
  void an_adult_who_is_away_or_cannot_take_a_step_is_not_asked() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                child ben 0
                need ann add.ten 0.5
                need ben sub.zero 0.5
                adult TA 60 not=sub.zero
                adult teacher 60 away=09:10
                slot 09:10 20
                slot 13:00 20
                """))
        .isEqualTo("09:10 TA add.ten ann, 13:00 teacher sub.zero ben | out:");
  }

  @Test
  void the_earlier_slot_is_used_first_however_they_are_listed() {
    assertThat(
            DayText.plan(
                """
                child ann 0
                need ann add.ten 0.5
                adult TA 60
                slot 13:00 20
                slot 09:10 20
                """))
        .isEqualTo("09:10 TA add.ten ann | out:");
  }
}
