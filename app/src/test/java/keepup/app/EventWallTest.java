package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the database lets two schools of one hub see and do of each other's bookings: nothing.
class EventWallTest {
  private static final TestHub HUB = TestHub.make("eventwall");
  private static final TestEvents EVENTS = TestEvents.of(HUB);
  private static final TestSchool ELM = TestSchool.make("eventwall-elm");
  private static final TestSchool ASH = TestSchool.make("eventwall-ash");
  private static final String EVENT =
      EVENTS.open(TestEvents.form(LocalDateTime.of(2099, 6, 1, 9, 0), 1));

  static {
    join(ELM, HUB.invitation());
    join(ASH, invitationOfAnother());
    for (TestSchool school : List.of(ELM, ASH)) {
      Visitor.signedIn(school.email(Role.TEACHER)).post("/events/" + EVENT + "/bookings", Map.of());
    }
  }

  @Test
  void a_school_sees_that_an_event_is_full_and_of_the_bookings_its_own_alone() {
    assertThat(asked(ASH, "select state from event_booking")).containsExactly("waiting");
    assertThat(asked(ELM, "select state from event_booking")).containsExactly("placed");
    assertThat(asked(ASH, "select taken || ' ' || waiting from event_counts('%s', '%s')"))
        .containsExactly("1 1");
    for (String table : List.of("event_mail", "event_answer", "event_score", "hub_calendar")) {
      assertThat(asked(ASH, "select hub_id from " + table)).as(table).isEmpty();
    }
  }

  @Test
  void a_school_neither_books_in_the_name_of_another_nor_gives_its_place_back() {
    String elms = EVENTS.rows(NAMED, EVENT).getFirst();
    assertThat(asked(ASH, "select cancel_booking('%s', '" + elms + "')"))
        .containsExactly("nowhere");
    assertThat(asked(ASH, "select accept_offer('%s', '" + elms + "')")).containsExactly("nowhere");
    assertThat(
            asked(
                ASH,
                "select book_place('%s', '%s', '"
                    + HUB.school()
                    + "', gen_random_uuid(), 'Ash', 'ash@ash.example', '{}')"))
        .containsExactly("nowhere");
    assertThat(
            EVENTS.rows(
                "select state from event_booking where event_id = :event order by queue", EVENT))
        .containsExactly("placed", "waiting");
  }

  @Test
  void a_school_changes_no_row_past_the_functions() {
    assertThat(
            asked(
                ASH,
                "with u as (update event_booking set state = 'placed' returning 1) select 1 from u"))
        .isEmpty();
    assertThat(asked(ASH, "with u as (update event set places = 99 returning 1) select 1 from u"))
        .isEmpty();
    assertThatThrownBy(() ->
            asked(
                ASH,
                """
                insert into event_booking (hub_id, booking_id, event_id, hub_school_id, name, email, queue, state, placed_at)
                select hub_id, gen_random_uuid(), event_id, hub_school_id, 'Ash', 'ash@ash.example', 99, 'placed', now()
                  from event_booking returning 1
                """))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private static final String NAMED =
      "select booking_id from event_booking where event_id = :event and state = 'placed'";

  private static void join(TestSchool school, String code) {
    Visitor.signedIn(school.email(Role.HEAD)).post("/taking-part", Map.of("code", code));
  }

  private static String invitationOfAnother() {
    return TestHub.within(
        HUB.id(),
        () -> {
          var schools = RunningApp.bean(HubSchools.class);
          HubSchoolId ash = schools.add(HUB.id(), "Ash (made up)", null);
          return schools.invite(ash);
        });
  }

  /// @param sql with places for the hub and the event
  private static List<String> asked(TestSchool school, String sql) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(_ ->
                    RunningApp.bean(JdbcClient.class)
                        .sql(sql.formatted(HUB.id(), EVENT))
                        .query((row, _) -> row.getString(1))
                        .list())));
  }
}
