package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// An organiser and a school's staff, page by page.
class EventTest {
  private static final LocalDateTime FAR = LocalDateTime.of(2099, 6, 1, 9, 0);
  private static final TestHub HUB = TestHub.make("events");
  private static final TestHub OTHER = TestHub.make("events-other");
  private static final TestEvents EVENTS = TestEvents.of(HUB);
  private static final TestSchool SCHOOL = TestSchool.make("events-school");
  private static final Visitor HEAD = Visitor.signedIn(SCHOOL.email(Role.HEAD));
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
  private static final Visitor TA = Visitor.signedIn(SCHOOL.email(Role.TA));

  static {
    HEAD.post("/taking-part", Map.of("code", HUB.invitation()));
  }

  @Test
  void staff_book_for_themselves_wait_and_move_up_when_a_colleague_cancels() {
    String event = EVENTS.open(TestEvents.form(FAR, 1));
    assertThat(HEAD.read("/taking-part")).contains("href=\"/events\"");
    assertThat(TEACHER.read("/events")).contains("A workshop", "1 place free");
    TEACHER.post("/events/" + event + "/bookings", Map.of());
    assertThat(TEACHER.read("/events/" + event)).contains("A Class teacher", "Has a place");
    assertThat(TA.read("/events/" + event)).contains("Join the waiting list");
    TA.post("/events/" + event + "/bookings", Map.of());
    assertThat(TA.read("/events/" + event))
        .contains("On the waiting list, number 1")
        .doesNotContain("A Class teacher");
    assertThat(HEAD.read("/events/" + event))
        .contains("A Class teacher", "A Teaching assistant", "On the waiting list, number 1");

    TEACHER.post(cancelOnly(TEACHER, event), Map.of());
    assertThat(TA.read("/events/" + event)).contains("Has a place");
    assertThat(EVENTS.states(event))
        .containsExactly("A Class teacher cancelled", "A Teaching assistant placed");
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/mails"))
        .contains("A place is yours", "Your booking is cancelled", "You are on the waiting list");
  }

  @Test
  void a_head_books_for_anybody_of_the_school_and_a_teacher_for_nobody_else() {
    String event = EVENTS.open(TestEvents.form(FAR, 5));
    String page = HEAD.get("/events/" + event).body();
    String ta = optionOf(page, "A Teaching assistant");
    HEAD.post("/events/" + event + "/bookings", Map.of("adult", ta));
    assertThat(EVENTS.states(event)).containsExactly("A Teaching assistant placed");
    assertThat(
            TEACHER
                .post("/events/" + event + "/bookings", Map.of("adult", optionOf(page, "A SENDCo")))
                .statusCode())
        .isEqualTo(404);
    assertThat(TEACHER.post(cancelOnly(HEAD, event), Map.of()).statusCode()).isEqualTo(404);
    assertThat(HEAD.post("/events/" + event + "/bookings", Map.of("adult", ta)).body())
        .contains("is booked already");
    assertThat(EVENTS.states(event)).containsExactly("A Teaching assistant placed");
  }

  @Test
  void an_event_that_is_not_open_or_of_a_hub_without_the_school_is_not_there_for_it() {
    String open = TestEvents.of(OTHER).open(TestEvents.form(FAR, 5));
    assertThat(HEAD.get("/events/" + open).statusCode()).isEqualTo(404);
    assertThat(HEAD.post("/events/" + open + "/bookings", Map.of()).statusCode()).isEqualTo(404);
    var answer = EVENTS.organiser().post("/programme/events", TestEvents.form(FAR, 5));
    String draft = answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    assertThat(HEAD.get("/events/" + draft).statusCode()).isEqualTo(404);
    assertThat(Visitor.signedIn(HUB.email(HubRole.TRAINER)).get("/programme/events").statusCode())
        .isEqualTo(403);
    assertThat(Visitor.signedIn(HUB.email(HubRole.LEAD)).get("/programme/events").statusCode())
        .isEqualTo(200);
  }

  @Test
  void after_the_deadline_schools_cannot_book_and_the_organiser_still_can() {
    Map<String, String> form = TestEvents.form(FAR, 5);
    form.put("closes", "2020-01-01");
    String event = EVENTS.open(form);
    assertThat(TEACHER.read("/events/" + event)).contains("Booking is closed");
    assertThat(TEACHER.post("/events/" + event + "/bookings", Map.of()).body())
        .contains("takes no bookings any more");
    EVENTS.enter(event, "Rang");
    assertThat(EVENTS.states(event)).containsExactly("Rang placed");
  }

  @Test
  void bad_input_is_told_what_where_and_maybe() {
    Map<String, String> form = TestEvents.form(FAR, 5);
    form.putAll(
        Map.of(
            "kind",
            "party",
            "title",
            "",
            "day",
            "31 Feb",
            "starts",
            "05:00",
            "places",
            "many",
            "funded",
            "6",
            "price",
            "80.555",
            "vat",
            "much",
            "remind",
            "0",
            "criteria",
            "No weight"));
    assertThat(EVENTS.organiser().post("/programme/events", form).body())
        .contains(
            "9 things to put right",
            "Choose what kind",
            "A title of 1 to 200 letters",
            "“31 Feb” is no day. Maybe 2026-11-03",
            "“05:00” is no time from 06:00",
            "“many” is no number from 1 to 2000",
            "“80.555” is no amount up to £10,000. Maybe 80 or 80.50",
            "“much” is no rate",
            "“0” is no number of days",
            "“No weight” has no weight from 1 to 5 in front");
    form = TestEvents.form(FAR, 5);
    form.put("ends", "08:00");
    form.put("closes", "2099-06-02");
    assertThat(EVENTS.organiser().post("/programme/events", form).body())
        .contains("the wrong way round", "This is after the event");
  }

  @Test
  void more_places_go_to_those_who_wait_and_fewer_than_are_taken_are_refused() {
    Map<String, String> form = TestEvents.form(FAR, 1);
    String event = EVENTS.open(form);
    List.of("Ann", "Ben", "Cat").forEach(name -> EVENTS.enter(event, name));
    form.put("places", "2");
    EVENTS.organiser().post("/programme/events/" + event + "/change", form);
    assertThat(EVENTS.states(event)).containsExactly("Ann placed", "Ben placed", "Cat waiting");
    form.put("places", "1");
    assertThat(EVENTS.organiser().post("/programme/events/" + event + "/change", form).body())
        .contains("2 places are taken. Maybe cancel bookings first.");
  }

  @Test
  void an_event_that_moves_over_a_clock_change_keeps_its_time_of_day() {
    Map<String, String> form = TestEvents.form(LocalDateTime.of(2098, 10, 24, 9, 0), 5);
    String event = EVENTS.open(form);
    String instant =
        "select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from event where event_id = :event";
    assertThat(EVENTS.rows(instant, event)).containsExactly("2098-10-24 08:00");
    form.put("day", "2098-10-27"); // the clocks go back on the 26th
    EVENTS.organiser().post("/programme/events/" + event + "/change", form);
    assertThat(EVENTS.rows(instant, event)).containsExactly("2098-10-27 09:00");
    assertThat(EVENTS.organiser().read("/programme/events/" + event))
        .contains("Monday 27 October 2098, 09:00 to 11:00");
    assertThat(EVENTS.rows("select sequence from event where event_id = :event", event))
        .containsExactly("1");
  }

  @Test
  void whoever_stays_away_without_notice_or_reason_is_charged_to_the_penny() throws Exception {
    Map<String, String> form = TestEvents.form(FAR, 4);
    form.put("price", "80.33");
    form.put("funded", "2");
    String event = EVENTS.open(form);
    List.of("Ann", "Ben", "Cat", "Dan", "Eve").forEach(name -> EVENTS.enter(event, name));
    EVENTS.begin(event, "2 hours"); // less than a day to go
    EVENTS.organiser().post(cancel(event, "Dan"), Map.of()); // pays; Eve is promoted
    EVENTS.begin(event, "-1 hour");
    // Ann and Ben have funded places; Ann was inspected, Ben just stayed away. Cat came. Eve could
    // not give notice.
    Map<String, String> came = new HashMap<>();
    came.put("came-" + booking(event, "Ann"), "no");
    came.put("excuse-" + booking(event, "Ann"), "inspection");
    came.put("came-" + booking(event, "Ben"), "no");
    came.put("came-" + booking(event, "Cat"), "yes");
    came.put("came-" + booking(event, "Eve"), "no");
    EVENTS.organiser().post("/programme/events/" + event + "/attendance", came);

    String csv = EVENTS.organiser().get("/programme/events/" + event + "/charges.csv").body();
    assertThat(csv.lines().skip(1))
        .containsExactly(
            "A workshop,%s,events invited School,Ben,Absent without 24 hours’ notice,50.00,0.00,50.00"
                .formatted(today()),
            "A workshop,%s,events invited School,Cat,Place,80.33,16.07,96.40".formatted(today()),
            "A workshop,%s,events invited School,Dan,Place,80.33,16.07,96.40".formatted(today()));
    byte[] pdf = EVENTS.organiser().fetch("/programme/events/" + event + "/charges.pdf");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Charges", "events invited School", "£210.66", "£32.14", "£242.80")
          .doesNotContain("Ann", "Eve");
    }
  }

  @Test
  void twenty_four_hours_are_counted_by_the_instant_and_attendance_waits_for_the_start() {
    String event = EVENTS.open(TestEvents.form(FAR, 3));
    List.of("Ann", "Ben").forEach(name -> EVENTS.enter(event, name));
    EVENTS.begin(event, "24 hours 30 seconds");
    EVENTS.organiser().post(cancel(event, "Ann"), Map.of());
    EVENTS.begin(event, "23 hours 59 minutes");
    EVENTS.organiser().post(cancel(event, "Ben"), Map.of());
    assertThat(
            EVENTS.rows(
                "select name || ' ' || late from event_booking where event_id = :event order by queue",
                event))
        .containsExactly("Ann false", "Ben true");
    EVENTS
        .organiser()
        .post(
            "/programme/events/" + event + "/attendance",
            Map.of("excuse-" + booking(event, "Ben"), "illness"));
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/charges"))
        .contains("Ben", "£50.00");
    EVENTS.begin(event, "-1 hour");
    EVENTS
        .organiser()
        .post(
            "/programme/events/" + event + "/attendance",
            Map.of("excuse-" + booking(event, "Ben"), "illness"));
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/charges"))
        .contains("Nobody pays anything");
    assertThat(EVENTS.organiser().post(cancel(event, "Ben"), Map.of()).statusCode()).isEqualTo(302);
  }

  @Test
  void funded_places_go_to_those_who_came_first_and_on_when_one_is_given_back() {
    Map<String, String> form = TestEvents.form(FAR, 3);
    form.put("price", "80");
    form.put("funded", "1");
    String event = EVENTS.open(form);
    List.of("Ann", "Ben").forEach(name -> EVENTS.enter(event, name));
    String funded =
        "select name from event_booking where event_id = :event and funded and state = 'placed'";
    assertThat(EVENTS.rows(funded, event)).containsExactly("Ann");
    EVENTS.organiser().post(cancel(event, "Ann"), Map.of());
    assertThat(EVENTS.rows(funded, event)).containsExactly("Ben");
  }

  @Test
  void applications_are_scored_by_two_ranked_offered_taken_and_declined() {
    Map<String, String> form = TestEvents.form(FAR, 1);
    form.put("criteria", "3 A leader takes part\n1 There is room");
    String event = EVENTS.open(form);
    assertThat(TEACHER.post("/events/" + event + "/bookings", Map.of("answer-1", "Yes")).body())
        .contains("Every question needs an answer");
    Map<String, String> answers = Map.of("answer-1", "The deputy does", "answer-2", "The library");
    TEACHER.post("/events/" + event + "/bookings", answers);
    TA.post("/events/" + event + "/bookings", answers);
    assertThat(EVENTS.states(event))
        .containsExactly("A Class teacher applied", "A Teaching assistant applied");

    Visitor lead = Visitor.signedIn(HUB.email(HubRole.LEAD));
    String path = "/programme/events/" + event + "/applications";
    String first = path + "/" + booking(event, "A Class teacher");
    String second = path + "/" + booking(event, "A Teaching assistant");
    assertThat(lead.read(first)).contains("The deputy does", "The library");
    EVENTS.organiser().post(first, Map.of("score-1", "2", "score-2", "4"));
    lead.post(first, Map.of("score-1", "2", "score-2", "4"));
    EVENTS.organiser().post(second, Map.of("score-1", "4", "score-2", "0"));
    EVENTS.organiser().post(path + "/offer", Map.of());
    lead.post(second, Map.of("score-1", "4"));
    assertThat(EVENTS.organiser().read(path)).contains("Scored by 1 of 2");
    lead.post(second, Map.of("score-1", "4", "score-2", "0"));
    // 2 of 4 at weight 3 and 4 of 4 at weight 1 are 10 of 16; 4 of 4 at weight 3 are 12 of 16.
    assertThat(EVENTS.organiser().read(path))
        .containsSubsequence("Teaching assistant", "75 %", "63 %");
    assertThat(EVENTS.states(event))
        .containsExactly("A Class teacher offered", "A Teaching assistant applied");
  }

  @Test
  void the_best_is_offered_the_place_and_who_turns_it_down_leaves_it_to_the_next() {
    Map<String, String> form = TestEvents.form(FAR, 1);
    form.put("criteria", "2 Keen");
    String event = EVENTS.open(form);
    TEACHER.post("/events/" + event + "/bookings", Map.of("answer-1", "Yes"));
    TA.post("/events/" + event + "/bookings", Map.of("answer-1", "Very"));
    Visitor lead = Visitor.signedIn(HUB.email(HubRole.LEAD));
    String path = "/programme/events/" + event + "/applications";
    for (Visitor scorer : List.of(lead, EVENTS.organiser())) {
      scorer.post(path + "/" + booking(event, "A Class teacher"), Map.of("score-1", "1"));
      scorer.post(path + "/" + booking(event, "A Teaching assistant"), Map.of("score-1", "3"));
    }
    lead.post(path + "/offer", Map.of());
    lead.post(path + "/offer", Map.of()); // nothing is left to offer
    assertThat(EVENTS.states(event))
        .containsExactly("A Class teacher applied", "A Teaching assistant offered");
    TA.post(cancelOnly(TA, event), Map.of());
    lead.post(path + "/offer", Map.of());
    assertThat(TEACHER.read("/events/" + event)).contains("Take the place");
    TEACHER.post(
        "/events/" + event + "/bookings/" + booking(event, "A Class teacher") + "/accept",
        Map.of());
    assertThat(EVENTS.states(event))
        .containsExactly("A Class teacher placed", "A Teaching assistant cancelled");
    assertThat(
            TA.post(
                    "/events/"
                        + event
                        + "/bookings/"
                        + booking(event, "A Class teacher")
                        + "/accept",
                    Map.of())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void nobody_pays_for_an_event_that_was_called_off_and_it_stays_so() {
    Map<String, String> form = TestEvents.form(FAR, 3);
    form.put("price", "80");
    String event = EVENTS.open(form);
    EVENTS.enter(event, "Ann");
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/charges"))
        .contains("£96.00");
    EVENTS.organiser().post("/programme/events/" + event + "/call-off", Map.of());
    assertThat(EVENTS.organiser().read("/programme/events/" + event + "/charges"))
        .contains("Nobody pays anything");
    assertThat(EVENTS.organiser().post("/programme/events/" + event + "/change", form).body())
        .contains("This event was called off");
    assertThat(TEACHER.read("/events/" + event)).contains("will not take place");
  }

  private static String today() {
    return java.time.LocalDateTime.now(ZoneId.of("Europe/London"))
        .minusHours(1)
        .toLocalDate()
        .toString();
  }

  private static String booking(String event, String name) {
    return EVENTS
        .rows(
            "select booking_id from event_booking where event_id = :event and name = '"
                + name
                + "'",
            event)
        .getFirst();
  }

  private static String cancel(String event, String name) {
    return "/programme/events/" + event + "/bookings/" + booking(event, name) + "/cancel";
  }

  /// The way to cancel the only booking that somebody sees.
  private static String cancelOnly(Visitor visitor, String event) {
    return found(visitor.get("/events/" + event).body(), "action=\"(/events/[^\"]*/cancel)\"");
  }

  private static String optionOf(String page, String name) {
    return found(page, "<option value=\"([^\"]*)\"[^>]*>" + name);
  }

  private static String found(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
