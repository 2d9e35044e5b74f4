package keepup.app.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.MemberId;
import keepup.app.event.EventPlan.Criterion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Applications for events that have more applicants than places: scored by two people, each on
/// their own, then offered in the order of the scores.
@Service
class Applications {
  static final int HIGHEST = 4;
  static final int SCORERS = 2;

  private final JdbcClient jdbc;
  private final Events events;
  private final Bookings bookings;
  private final Outbox outbox;
  private final HubAudit audit;

  Applications(JdbcClient jdbc, Events events, Bookings bookings, Outbox outbox, HubAudit audit) {
    this.jdbc = jdbc;
    this.events = events;
    this.bookings = bookings;
    this.outbox = outbox;
    this.audit = audit;
  }

  private record Score(BookingId booking, int number, MemberId member, int score) {}

  /// An application and what it was given.
  ///
  /// @param scorers how many people scored every criterion
  /// @param points the sum over them of score times weight
  /// @param most the points that one scorer can give
  record Ranked(Booking booking, int scorers, int points, int most) {
    boolean complete() {
      return scorers >= SCORERS;
    }

    /// Per cent of what could be reached.
    int perCent() {
      return scorers == 0 ? 0 : Math.round(100f * points / ((float) scorers * most));
    }

    /// Compared without rounding.
    private static int better(Ranked one, Ranked other) {
      return Integer.compare(
          other.points * Math.max(1, one.scorers), one.points * Math.max(1, other.scorers));
    }
  }

  /// What an applicant wrote, by the number of the criterion.
  @Transactional(readOnly = true)
  public Map<Integer, String> answers(BookingId booking) {
    Map<Integer, String> found = new HashMap<>();
    jdbc.sql("select number, words from event_answer where booking_id = :id")
        .param("id", booking.value())
        .query(row -> {
          found.put(row.getInt("number"), row.getString("words"));
        });
    return found;
  }

  /// What this person gave, by the number of the criterion.
  @Transactional(readOnly = true)
  public Map<Integer, Integer> scores(HubMember person, BookingId booking) {
    Map<Integer, Integer> found = new HashMap<>();
    jdbc.sql("select number, score from event_score where booking_id = :id and member_id = :member")
        .param("id", booking.value())
        .param("member", person.member().value())
        .query(row -> {
          found.put(row.getInt("number"), row.getInt("score"));
        });
    return found;
  }

  /// Keeps what this person gives; other people's scores stay.
  ///
  /// @param scores 0 to 4, by the number of the criterion
  @Transactional
  public void score(HubMember person, Booking booking, Map<Integer, Integer> scores) {
    scores.forEach((number, score) ->
        jdbc.sql(
                """
                insert into event_score (hub_id, booking_id, number, member_id, score)
                values (:hub, :booking, :number, :member, :score)
                on conflict (hub_id, booking_id, number, member_id) do update set score = excluded.score, at = now()
                """)
            .param("hub", person.hub().value())
            .param("booking", booking.id().value())
            .param("number", number)
            .param("member", person.member().value())
            .param("score", score)
            .update());
    audit.note(person, "application scored", booking.id().toString());
  }

  /// The best first; those of equal points in the order in which they came; those whom fewer than
  /// two people scored last.
  @Transactional(readOnly = true)
  public List<Ranked> rank(HubEvent event) {
    List<Score> scores =
        jdbc.sql(
                """
                select s.* from event_score s join event_booking b using (hub_id, booking_id)
                 where b.event_id = :event
                """)
            .param("event", event.id().value())
            .query((row, _) ->
                new Score(
                    new BookingId(row.getObject("booking_id", UUID.class)),
                    row.getInt("number"),
                    new MemberId(row.getObject("member_id", UUID.class)),
                    row.getInt("score")))
            .list();
    return bookings.list(event.id()).stream()
        .map(booking ->
            ranked(
                event.plan().criteria(),
                booking,
                scores.stream().filter(one -> one.booking().equals(booking.id())).toList()))
        .sorted(
            Comparator.comparingInt((Ranked one) -> one.complete() ? 0 : 1)
                .thenComparing(Ranked::better)
                .thenComparingInt(one -> one.booking().queue()))
        .toList();
  }

  private static Ranked ranked(List<Criterion> criteria, Booking booking, List<Score> scores) {
    Map<MemberId, List<Score>> byScorer = new HashMap<>();
    scores.forEach(one -> byScorer.computeIfAbsent(one.member(), _ -> new ArrayList<>()).add(one));
    Map<Integer, Integer> weights = new HashMap<>();
    criteria.forEach(one -> weights.put(one.number(), one.weight()));
    List<List<Score>> whole =
        byScorer.values().stream().filter(one -> one.size() == criteria.size()).toList();
    int points =
        whole.stream()
            .flatMap(List::stream)
            .mapToInt(one -> one.score() * weights.getOrDefault(one.number(), 0))
            .sum();
    int most = HIGHEST * weights.values().stream().mapToInt(Integer::intValue).sum();
    return new Ranked(booking, whole.size(), points, most);
  }

  /// Offers the free places to the best of those who were scored by two people.
  ///
  /// @return how many offers were made
  @Transactional
  public int offer(HubMember person, EventId id) {
    events.lock(id);
    HubEvent event = events.find(id).orElseThrow();
    if (!event.isOpen()) {
      return 0;
    }
    List<Ranked> next =
        rank(event).stream()
            .filter(one -> one.complete() && one.booking().state() == BookingState.APPLIED)
            .limit(event.free())
            .toList();
    for (Ranked one : next) {
      bookings.move(one.booking().id(), BookingState.OFFERED);
      outbox.write(one.booking(), MailKind.OFFERED, "offered");
      audit.note(person, "place offered", one.booking().id().toString());
    }
    return next.size();
  }

  /// Tells an applicant that there is no place.
  @Transactional
  public boolean decline(HubMember person, Booking booking) {
    events.lock(booking.event());
    boolean waits = bookings.find(booking.id()).orElseThrow().state() == BookingState.APPLIED;
    if (waits) {
      bookings.move(booking.id(), BookingState.DECLINED);
      outbox.write(booking, MailKind.DECLINED, "declined");
      audit.note(person, "application declined", booking.id().toString());
    }
    return waits;
  }
}
