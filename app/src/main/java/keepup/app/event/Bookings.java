package keepup.app.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who has booked what, as the current hub or the current school sees it. Places are given by
/// functions of the database, which lock the event: see `V19__events.sql`.
@Repository
class Bookings {
  private static final String SELECT =
      """
      select b.*, s.name as school_name,
             case when b.state = 'waiting' then place_in_queue(b.hub_id, b.booking_id) else 0 end as ahead
        from event_booking b join hub_school s using (hub_id, hub_school_id)
      """;

  private final JdbcClient jdbc;

  Bookings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What came of wanting to book.
  enum Booked {
    PLACED,
    WAITING,
    APPLIED,
    NOWHERE,
    CLOSED,
    TWICE,
    UNANSWERED;

    /// Whether there is a booking now.
    boolean done() {
      return this == PLACED || this == WAITING || this == APPLIED;
    }
  }

  /// What came of wanting to cancel, or to take an offer.
  enum Changed {
    CANCELLED,
    LATE,
    PLACED,
    OVER,
    NOWHERE
  }

  /// Books for one adult.
  ///
  /// @param answers what an applicant wrote to each criterion, in their order
  @Transactional
  public Booked book(
      HubId hub,
      EventId event,
      HubSchoolId school,
      String name,
      String email,
      List<String> answers) {
    return Booked.valueOf(
        jdbc.sql("select book_place(:hub, :event, :school, :id, :name, :email, :answers::text[])")
            .param("hub", hub.value())
            .param("event", event.value())
            .param("school", school.value())
            .param("id", UUID.randomUUID())
            .param("name", name)
            .param("email", email.toLowerCase(Locale.ROOT))
            .param("answers", answers.toArray(String[]::new))
            .query(String.class)
            .single()
            .toUpperCase(Locale.ROOT));
  }

  /// Gives the place back; whoever waits longest has it at once.
  @Transactional
  public Changed cancel(Booking booking) {
    return change("select cancel_booking(:hub, :id)", booking);
  }

  /// Takes an offered place.
  @Transactional
  public Changed accept(Booking booking) {
    return change("select accept_offer(:hub, :id)", booking);
  }

  private Changed change(String sql, Booking booking) {
    return Changed.valueOf(
        jdbc.sql(sql)
            .param("hub", booking.hub().value())
            .param("id", booking.id().value())
            .query(String.class)
            .single()
            .toUpperCase(Locale.ROOT));
  }

  /// Those of one event, in the order in which people came.
  @Transactional(readOnly = true)
  public List<Booking> list(EventId event) {
    return jdbc.sql(SELECT + "where b.event_id = :event order by b.queue")
        .param("event", event.value())
        .query(Bookings::row)
        .list();
  }

  /// Those of one adult.
  @Transactional(readOnly = true)
  public List<Booking> list(String email) {
    return jdbc.sql(SELECT + "where b.email = :email order by b.made_at")
        .param("email", email.toLowerCase(Locale.ROOT))
        .query(Bookings::row)
        .list();
  }

  /// All that the current hub, or the current school, sees.
  @Transactional(readOnly = true)
  public List<Booking> list() {
    return jdbc.sql(SELECT + "order by b.event_id, b.queue").query(Bookings::row).list();
  }

  @Transactional(readOnly = true)
  public Optional<Booking> find(BookingId id) {
    return jdbc.sql(SELECT + "where b.booking_id = :id")
        .param("id", id.value())
        .query(Bookings::row)
        .optional();
  }

  /// Keeps who came.
  ///
  /// @param present null where nobody has said
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(
      BookingId id, @Nullable Boolean present, @Nullable Excuse excuse, String excuseNote) {
    jdbc.sql(
            """
            update event_booking set attendance = :attendance, excuse = :excuse, excuse_note = :note
             where booking_id = :id
            """)
        .param("attendance", present == null ? null : present ? "present" : "absent")
        .param("excuse", excuse == null ? null : excuse.key())
        .param("note", excuseNote)
        .param("id", id.value())
        .update();
  }

  /// Moves an application on. The caller has locked the event.
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(BookingId id, BookingState to) {
    jdbc.sql("update event_booking set state = :state where booking_id = :id")
        .param("state", to.name().toLowerCase(Locale.ROOT))
        .param("id", id.value())
        .update();
  }

  private static Booking row(ResultSet row, int number) throws SQLException {
    OffsetDateTime promoted = row.getObject("promoted_at", OffsetDateTime.class);
    @Nullable String attendance = row.getString("attendance");
    return new Booking(
        new HubId(row.getObject("hub_id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        new EventId(row.getObject("event_id", UUID.class)),
        new HubSchoolId(row.getObject("hub_school_id", UUID.class)),
        row.getString("school_name"),
        row.getString("name"),
        row.getString("email"),
        row.getInt("queue"),
        row.getInt("ahead"),
        BookingState.of(row.getString("state")),
        row.getBoolean("funded"),
        row.getObject("placed_at") != null,
        row.getBoolean("late"),
        promoted == null ? null : promoted.toInstant(),
        attendance == null ? null : (Boolean) attendance.equals("present"),
        Excuse.find(row.getString("excuse")).orElse(null),
        row.getString("excuse_note"));
  }
}
