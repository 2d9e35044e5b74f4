package keepup.app;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.app.account.HubRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Events as an organiser makes them, by the form of the page.
record TestEvents(TestHub hub, Visitor organiser) {

  static TestEvents of(TestHub hub) {
    return new TestEvents(hub, Visitor.signedIn(hub.email(HubRole.ORGANISER)));
  }

  /// What the form asks for, for a workshop.
  static Map<String, String> form(LocalDateTime starts, int places) {
    var form = new HashMap<String, String>();
    form.put("kind", "workshop");
    form.put("title", "A workshop");
    form.put("about", "Bring a pencil.");
    form.put("venue", "The hall");
    form.put("day", starts.toLocalDate().toString());
    form.put("starts", time(starts));
    form.put("ends", time(starts.plusHours(2)));
    form.put("closes", "");
    form.put("places", String.valueOf(places));
    form.put("funded", "0");
    form.put("price", "0");
    form.put("vat", "20");
    form.put("noShow", "50");
    form.put("remind", "");
    form.put("criteria", "");
    return form;
  }

  private static String time(LocalDateTime at) {
    return DateTimeFormatter.ofPattern("HH:mm").format(at);
  }

  /// An event that is open for booking.
  ///
  /// @return its id
  String open(Map<String, String> form) {
    var answer = organiser.post("/programme/events", form);
    String to =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IllegalStateException("Not kept: " + answer.body()));
    String id = to.substring(to.lastIndexOf('/') + 1);
    organiser.post("/programme/events/" + id + "/open", Map.of());
    return id;
  }

  /// Enters somebody of the hub's school.
  void enter(String event, String name) {
    var answer =
        organiser.post(
            "/programme/events/" + event + "/bookings",
            Map.of(
                "name",
                name,
                "email",
                name.toLowerCase(java.util.Locale.ROOT) + "@adult.example",
                "school",
                hub.school().toString()));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("Not entered: " + answer.body());
    }
  }

  void cancel(String event, String name) {
    String booking =
        rows(
                "select booking_id from event_booking where event_id = :event and name = '"
                    + name
                    + "'",
                event)
            .getFirst();
    organiser.post("/programme/events/" + event + "/bookings/" + booking + "/cancel", Map.of());
  }

  /// Nothing more is sent of this hub.
  void holdMails() {
    TestHub.within(
        hub.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql("update event_mail set next_try_at = now() + interval '1 year'")
                .update());
  }

  /// Sets the clock of an event, as no page can: to a time that is over, or near.
  void begin(String event, String at) {
    TestHub.within(
        hub.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql(
                    """
                    update event set closes = t.at, starts = t.at, ends = t.at + interval '20 seconds'
                      from (select date_trunc('second', now() at time zone 'Europe/London' + :at::interval) as at) t
                     where event_id = :id::uuid
                    """)
                .param("at", at)
                .param("id", event)
                .update());
  }

  /// What the database says of this hub.
  List<String> rows(String sql, String event) {
    return TestHub.within(
        hub.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql(sql)
                .param("event", java.util.UUID.fromString(event))
                .query((row, _) -> row.getString(1))
                .list());
  }

  /// Name and state of all bookings, in the order in which people came.
  List<String> states(String event) {
    return rows(
        "select name || ' ' || state from event_booking where event_id = :event order by queue",
        event);
  }
}
