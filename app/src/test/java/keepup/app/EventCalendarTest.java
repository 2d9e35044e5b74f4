package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import keepup.app.CalendarReading.Entry;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// Calendars to subscribe to and invitations, as another program reads them.
class EventCalendarTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final LocalDate clocksBack =
      LocalDate.of(Year.now(LONDON).getValue() + 1, 10, 31)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  private final LocalDateTime theFridayBefore = clocksBack.minusDays(2).atTime(9, 0);
  private final LocalDateTime theTuesdayAfter = clocksBack.plusDays(2).atTime(9, 0);
  private final LocalDateTime spring =
      LocalDate.of(clocksBack.getYear(), 3, 31)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
          .plusDays(1)
          .atTime(15, 45);
  private static final String ODD =
      "Fractions, decimals; “what’s the whole?”: ½ of 12 \\ ¼ of 24, und für Äpfel 🍎 and pears too";
  private static final TestHub HUB = TestHub.make("calendars");
  private static final TestEvents EVENTS = TestEvents.of(HUB);
  private static final TestSchool SCHOOL = TestSchool.make("calendars-school");
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));

  static {
    Visitor.signedIn(SCHOOL.email(Role.HEAD))
        .post("/taking-part", Map.of("code", HUB.invitation()));
  }

  @Test
  void a_feed_reads_right_across_a_clock_change_a_cancellation_and_a_moved_date() {
    String before = open("Before the clocks go back", theFridayBefore);
    String after = open("After the clocks go back", theTuesdayAfter);
    String moved = open("Moved over the change", theFridayBefore);
    String off = open("Called off", theTuesdayAfter);
    String odd = open(ODD, spring);
    open("Nobody is booked", theTuesdayAfter);
    List.of(before, after, moved, off, odd)
        .forEach(event -> TEACHER.post("/events/" + event + "/bookings", Map.of()));
    Map<String, String> form = form("Moved over the change", theTuesdayAfter);
    EVENTS.organiser().post("/programme/events/" + moved + "/change", form);
    EVENTS.organiser().post("/programme/events/" + off + "/call-off", Map.of());

    CalendarReading hub =
        CalendarReading.of("hub", feed(address(EVENTS.organiser(), "/programme/events/calendar")));
    assertThat(hub.method()).isEqualTo("PUBLISH");
    assertThat(hub.entries())
        .extracting(Entry::summary, Entry::start, Entry::end, Entry::status, Entry::sequence)
        .containsExactlyInAnyOrder(
            expected(ODD, spring, "CONFIRMED", 0),
            expected("Before the clocks go back", theFridayBefore, "CONFIRMED", 0),
            expected("After the clocks go back", theTuesdayAfter, "CONFIRMED", 0),
            expected("Moved over the change", theTuesdayAfter, "CONFIRMED", 1),
            expected("Called off", theTuesdayAfter, "CANCELLED", 1),
            expected("Nobody is booked", theTuesdayAfter, "CONFIRMED", 0));
    assertThat(hub.entries())
        .extracting(Entry::description, Entry::location)
        .containsOnly(tuple("Bring:\n- a pencil; maybe two,\n- a friend.", "The hall, Room 2"));
    assertThat(hub.entries()).extracting(Entry::uid).doesNotHaveDuplicates();

    String teachers = address(TEACHER, "/events/calendar");
    assertThat(CalendarReading.of("teacher", feed(teachers)).entries())
        .extracting(Entry::summary)
        .containsExactlyInAnyOrder(
            ODD,
            "Before the clocks go back",
            "After the clocks go back",
            "Moved over the change",
            "Called off");
    TEACHER.post(cancellation(before), Map.of());
    assertThat(CalendarReading.of("teacher-later", feed(teachers)).entries())
        .extracting(Entry::summary)
        .hasSize(4)
        .doesNotContain("Before the clocks go back");
  }

  @Test
  void invitations_follow_a_moved_date_and_are_taken_back() {
    var guests = TestEvents.of(TestHub.make("invitations"));
    Map<String, String> form = form("A twilight", theFridayBefore);
    String event = guests.open(form);
    guests.enter(event, "Xan");
    files(1);
    form.put("day", theTuesdayAfter.toLocalDate().toString());
    guests.organiser().post("/programme/events/" + event + "/change", form);
    files(2);
    guests.cancel(event, "Xan");
    List<String> files = files(3);
    CalendarReading invited = CalendarReading.of("invited", files.get(0));
    CalendarReading moved = CalendarReading.of("moved", files.get(1));
    CalendarReading ended = CalendarReading.of("taken-back", files.get(2));
    assertThat(List.of(invited, moved, ended))
        .extracting(
            CalendarReading::method,
            one -> one.entries().getFirst().start(),
            one -> one.entries().getFirst().sequence(),
            one -> one.entries().getFirst().status())
        .containsExactly(
            tuple("REQUEST", instant(theFridayBefore), 0, "CONFIRMED"),
            tuple("REQUEST", instant(theTuesdayAfter), 1, "CONFIRMED"),
            tuple("CANCEL", instant(theTuesdayAfter), 2, "CANCELLED"));
    assertThat(List.of(invited, moved, ended))
        .extracting(one -> one.entries().getFirst().uid())
        .containsOnly(invited.entries().getFirst().uid());
  }

  @Test
  void the_address_of_a_calendar_is_a_secret_that_ends() {
    Visitor head = Visitor.signedIn(SCHOOL.email(Role.HEAD));
    String first = address(head, "/events/calendar");
    assertThat(Visitor.stranger().get(first).statusCode()).isEqualTo(200);
    assertThat(Visitor.stranger().get(first.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
    String second = address(head, "/events/calendar");
    assertThat(Visitor.stranger().get(first).statusCode()).isEqualTo(404);
    assertThat(head.read("/events"))
        .contains("Your calendar has an address")
        .doesNotContain(second);
    head.post("/events/calendar/end", Map.of());
    assertThat(Visitor.stranger().get(second).statusCode()).isEqualTo(404);
    assertThat(
            Visitor.signedIn(HUB.email(HubRole.TRAINER))
                .post("/programme/events/calendar", Map.of())
                .statusCode())
        .isEqualTo(403);
  }

  private static org.assertj.core.groups.Tuple expected(
      String title, LocalDateTime starts, String status, int sequence) {
    return tuple(title, instant(starts), instant(starts.plusHours(2)), status, sequence);
  }

  private static Instant instant(LocalDateTime time) {
    return time.atZone(LONDON).toInstant();
  }

  private static Map<String, String> form(String title, LocalDateTime starts) {
    Map<String, String> form = TestEvents.form(starts, 9);
    form.put("title", title);
    form.put("about", "Bring:\r\n- a pencil; maybe two,\r\n- a friend.");
    form.put("venue", "The hall, Room 2");
    return form;
  }

  private static String open(String title, LocalDateTime starts) {
    return EVENTS.open(form(title, starts));
  }

  private static List<String> files(int howMany) {
    return TestPost.to("xan@adult.example", all -> all.size() == howMany).stream()
        .map(TestPost.Came::calendar)
        .toList();
  }

  private static String address(Visitor visitor, String path) {
    return visitor
        .post(path, Map.of())
        .body()
        .replaceAll("(?s).*data-testid=\"calendar\">http://[^/]*([^<]*)<.*", "$1");
  }

  private static String feed(String address) {
    var answer = Visitor.stranger().get(address);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .isEqualTo("text/calendar;charset=UTF-8");
    return answer.body();
  }

  private static String cancellation(String event) {
    return TEACHER
        .get("/events/" + event)
        .body()
        .replaceAll("(?s).*action=\"(/events/[^\"]*/cancel)\".*", "$1");
  }
}
