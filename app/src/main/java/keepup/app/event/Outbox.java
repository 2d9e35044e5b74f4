package keepup.app.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The mails of the current hub: written in the transaction of what they tell of, each occasion
/// once.
@Repository
class Outbox {
  private static final int LONGEST_FAULT = 500;

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes a mail for one booking.
  ///
  /// @param occasion the same for what is to be sent only once
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Booking booking, MailKind kind, String occasion) {
    jdbc.sql(
            """
            insert into event_mail (hub_id, event_id, booking_id, kind, occasion)
            values (:hub, :event, :booking, :kind, :occasion) on conflict (hub_id, booking_id, occasion) do nothing
            """)
        .param("hub", booking.hub().value())
        .param("event", booking.event().value())
        .param("booking", booking.id().value())
        .param("kind", kind.key())
        .param("occasion", occasion)
        .update();
  }

  /// Writes the reminders that are due, from seven in the morning. Somebody who booked after the
  /// day of a reminder does not get it; where several days were missed the one nearest to the event
  /// is enough.
  @Transactional
  public int remind() {
    return jdbc.sql(
            """
            insert into event_mail (hub_id, event_id, booking_id, kind, occasion)
            select distinct on (b.booking_id) b.hub_id, b.event_id, b.booking_id, 'reminder',
                   'reminder ' || d.days || ' before ' || e.starts::date
              from event e
              join event_booking b using (hub_id, event_id)
             cross join lateral unnest(e.remind_days) as d (days)
             where e.state = 'open' and e.starts_at > now() and b.state = 'placed'
               and now() at time zone 'Europe/London' >= e.starts::date - d.days + time '07:00'
               and (b.placed_at at time zone 'Europe/London')::date < e.starts::date - d.days
             order by b.booking_id, d.days
            on conflict (hub_id, booking_id, occasion) do nothing
            """)
        .update();
  }

  /// The next that is due, which nobody else sends meanwhile: the row is locked until the
  /// transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Mail> findNextDue() {
    return jdbc.sql(
            """
            select * from event_mail
             where sent_at is null and overtaken_at is null and next_try_at <= clock_timestamp()
             order by next_try_at, made_at, mail_id limit 1 for update skip locked
            """)
        .query(Outbox::row)
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void noteSent(Mail mail, Letter letter) {
    jdbc.sql(
            """
            update event_mail set sent_at = clock_timestamp(), fault = '', recipient = :recipient, subject = :subject,
                   body = :body, calendar = :calendar
             where mail_id = :id
            """)
        .param("recipient", letter.recipient())
        .param("subject", letter.subject())
        .param("body", letter.body())
        .param("calendar", letter.calendar().orElse(""))
        .param("id", mail.id())
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void noteOvertaken(Mail mail) {
    jdbc.sql("update event_mail set overtaken_at = clock_timestamp() where mail_id = :id")
        .param("id", mail.id())
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void noteFault(Mail mail, String fault, Duration wait) {
    jdbc.sql(
            """
            update event_mail set tries = tries + 1, fault = :fault,
                   next_try_at = clock_timestamp() + make_interval(secs => :wait)
             where mail_id = :id
            """)
        .param("fault", fault.substring(0, Math.min(LONGEST_FAULT, fault.length())))
        .param("wait", (double) wait.toSeconds())
        .param("id", mail.id())
        .update();
  }

  /// Those of one event, the newest first.
  @Transactional(readOnly = true)
  public List<Mail> list(EventId event) {
    return jdbc.sql("select * from event_mail where event_id = :id order by made_at desc, mail_id")
        .param("id", event.value())
        .query(Outbox::row)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Mail> find(UUID id) {
    return jdbc.sql("select * from event_mail where mail_id = :id")
        .param("id", id)
        .query(Outbox::row)
        .optional();
  }

  private static Mail row(ResultSet row, int number) throws SQLException {
    OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Mail(
        new HubId(row.getObject("hub_id", UUID.class)),
        row.getObject("mail_id", UUID.class),
        new EventId(row.getObject("event_id", UUID.class)),
        new BookingId(row.getObject("booking_id", UUID.class)),
        MailKind.of(row.getString("kind")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"),
        row.getString("fault"),
        sent == null ? null : sent.toInstant(),
        row.getObject("overtaken_at") != null,
        sent == null ? null : letter(row));
  }

  private static Letter letter(ResultSet row) throws SQLException {
    @Nullable String calendar = row.getString("calendar");
    return new Letter(
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        calendar == null || calendar.isEmpty() ? null : calendar);
  }
}
