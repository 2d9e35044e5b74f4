package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import keepup.app.TestPost.Came;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people get by e-mail, at a real mail server.
class EventMailTest {
  private static final LocalDateTime FAR = LocalDateTime.of(2099, 6, 1, 9, 0);
  private static final TestHub HUB = TestHub.make("mails");
  private static final TestEvents EVENTS = TestEvents.of(HUB);

  @Test
  void whoever_books_gets_a_mail_in_words_with_an_invitation_for_a_calendar() {
    String event = EVENTS.open(TestEvents.form(FAR, 3));
    EVENTS.enter(event, "Mia");
    Came mail = first("mia@adult.example");
    assertThat(mail.subject()).isEqualTo("You have a place: A workshop");
    assertThat(mail.words())
        .isEqualTo(
            """
            Dear Mia,

            You have a place at this event.

            A workshop
            Monday 1 June 2099, 09:00 to 11:00
            The hall

            Your place costs nothing.
            Whoever stays away, or cancels after Sun 31 May 2099, 09:00, is charged £50.00, unless there is a good reason such as an inspection.

            mails Hub
            """);
    assertThat(mail.id()).matches("<[0-9a-f-]{36}@hub.example>");
    assertThat(mail.method()).isEqualTo("REQUEST");
    assertThat(mail.calendar())
        .contains("METHOD:REQUEST", "DTSTART;TZID=Europe/London:20990601T090000", "SEQUENCE:0");
    assertThat(unfolded(mail)).contains("PARTSTAT=ACCEPTED", "mailto:mia@adult.example");
  }

  @Test
  void whoever_waits_hears_it_and_hears_at_once_when_a_place_is_theirs() {
    String event = EVENTS.open(TestEvents.form(FAR, 1));
    EVENTS.enter(event, "Nan");
    EVENTS.enter(event, "Oli");
    assertThat(first("oli@adult.example").words()).contains("You are number 1 on the waiting list");
    EVENTS.cancel(event, "Nan");
    List<Came> oli = TestPost.to("oli@adult.example", all -> all.size() == 2);
    assertThat(oli.getLast().subject()).isEqualTo("A place is yours: A workshop");
    assertThat(oli.getFirst().calendar()).isEmpty();
    assertThat(oli.getLast().method()).isEqualTo("REQUEST");
    Came nan = TestPost.to("nan@adult.example", all -> all.size() == 2).getLast();
    assertThat(nan.subject()).isEqualTo("Your booking is cancelled: A workshop");
    assertThat(nan.method()).isEqualTo("CANCEL");
    assertThat(nan.calendar()).contains("STATUS:CANCELLED", "SEQUENCE:1");
    assertThat(uid(nan))
        .isEqualTo(uid(first("nan@adult.example")))
        .isNotEqualTo(uid(oli.getLast()));
  }

  @Test
  void a_moved_date_and_a_calling_off_reach_everybody_and_their_calendars() {
    Map<String, String> form = TestEvents.form(FAR, 1);
    String event = EVENTS.open(form);
    EVENTS.enter(event, "Pim");
    EVENTS.enter(event, "Quin");
    first("pim@adult.example");
    form.put("day", "2099-06-02");
    EVENTS.organiser().post("/programme/events/" + event + "/change", form);
    Came moved = TestPost.to("pim@adult.example", all -> all.size() == 2).getLast();
    assertThat(moved.subject()).isEqualTo("Changed: A workshop");
    assertThat(moved.words()).contains("Tuesday 2 June 2099, 09:00 to 11:00");
    assertThat(moved.calendar()).contains("20990602T090000", "SEQUENCE:1", "METHOD:REQUEST");
    EVENTS.organiser().post("/programme/events/" + event + "/call-off", Map.of());
    Came off = TestPost.to("pim@adult.example", all -> all.size() == 3).getLast();
    assertThat(off.subject()).isEqualTo("Called off: A workshop");
    assertThat(off.method()).isEqualTo("CANCEL");
    // Whoever only waited never had it in a calendar.
    List<Came> quin = TestPost.to("quin@adult.example", all -> all.size() == 3);
    assertThat(quin).extracting(Came::calendar).containsOnly("");
  }

  @Test
  void a_reminder_comes_once_for_the_nearest_of_its_days_and_not_to_who_booked_since() {
    Map<String, String> form = TestEvents.form(FAR, 3);
    form.put("remind", "7, 1");
    String event = EVENTS.open(form);
    EVENTS.enter(event, "Rae");
    EVENTS.enter(event, "Sid");
    first("rae@adult.example");
    TestHub.within(
        HUB.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql(
                    "update event_booking set placed_at = now() - interval '20 days' where email = 'rae@adult.example'")
                .update());
    EVENTS.begin(event, "20 hours");
    Came reminder = TestPost.to("rae@adult.example", all -> all.size() == 2).getLast();
    assertThat(reminder.subject()).isEqualTo("Coming soon: A workshop");
    EVENTS.cancel(event, "Rae");
    EVENTS.cancel(event, "Sid");
    assertThat(TestPost.to("rae@adult.example", all -> says(all, "cancelled")))
        .extracting(mail -> mail.subject().replaceAll(":.*", ""))
        .containsExactly("You have a place", "Coming soon", "Your booking is cancelled");
    assertThat(TestPost.to("sid@adult.example", all -> says(all, "cancelled"))).hasSize(2);
  }

  @Test
  void a_server_that_is_away_loses_no_mail_and_what_is_no_longer_true_is_never_sent() {
    String event = EVENTS.open(TestEvents.form(FAR, 1));
    TestPost.goAway();
    try {
      EVENTS.enter(event, "Una");
      EVENTS.enter(event, "Vic");
      TestPost.await(() -> mails(event).contains("tried"));
      EVENTS.cancel(event, "Una");
    } finally {
      TestPost.comeBack();
    }
    List<Came> vic = TestPost.to("vic@adult.example", all -> says(all, "A place is yours"));
    List<Came> una = TestPost.to("una@adult.example", all -> says(all, "cancelled"));
    TestPost.await(() -> !mails(event).contains("Waits"));
    assertThat(vic).hasSize(1);
    assertThat(una).hasSize(1);
    assertThat(mails(event)).contains("Overtaken, not sent", "Sent ");
  }

  @Test
  void an_organiser_reads_a_mail_as_it_was_sent() {
    Map<String, String> form = TestEvents.form(FAR, 1);
    String event = EVENTS.open(form);
    EVENTS.enter(event, "Wyn");
    first("wyn@adult.example");
    TestPost.await(() -> !mails(event).contains("Waits"));
    form.put("venue", "Elsewhere");
    EVENTS.organiser().post("/programme/events/" + event + "/change", form);
    String mail =
        EVENTS
            .rows(
                "select mail_id from event_mail where event_id = :event and kind = 'placed'", event)
            .getFirst();
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/mails/" + mail))
        .contains("Dear Wyn", "The hall", "BEGIN:VCALENDAR", "as it stands here")
        .doesNotContain("Elsewhere");
  }

  private static Came first(String address) {
    return TestPost.to(address, all -> !all.isEmpty()).getFirst();
  }

  private static boolean says(List<Came> all, String words) {
    return all.stream().anyMatch(mail -> mail.subject().contains(words));
  }

  private static String mails(String event) {
    return EVENTS.organiser().read("/programme/events/" + event + "/mails");
  }

  private static String unfolded(Came mail) {
    return mail.calendar().replace("\r\n ", "");
  }

  private static String uid(Came mail) {
    return unfolded(mail).replaceAll("(?s).*\r\nUID:([^\r]*)\r.*", "$1");
  }
}
