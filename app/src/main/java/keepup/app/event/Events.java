package keepup.app.event;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.design.Pence;
import keepup.app.event.EventPlan.Criterion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The events of the current hub; in a school's own transaction those of the hubs that it takes
/// part in, once they are open.
@Repository
class Events {
  private static final String SELECT =
      """
      select e.*, h.name as hub_name, c.taken, c.waiting,
             array(select k.weight || ' ' || k.words from event_criterion k
                    where k.hub_id = e.hub_id and k.event_id = e.event_id order by k.number) as criteria
        from event e join hub h using (hub_id) cross join lateral event_counts(e.hub_id, e.event_id) c
      """;

  private final JdbcClient jdbc;

  Events(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, the next first, then those that are over, the last first.
  @Transactional(readOnly = true)
  public List<HubEvent> list() {
    return jdbc.sql(
            SELECT
                + """
                order by e.ends_at <= now(), case when e.ends_at > now() then e.starts_at end,
                         e.starts_at desc, e.event_id
                """)
        .query(Events::row)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<HubEvent> find(EventId id) {
    return jdbc.sql(SELECT + "where e.event_id = :id")
        .param("id", id.value())
        .query(Events::row)
        .optional();
  }

  /// Keeps everybody else from places and bookings of this event until the transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(EventId id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 19))")
        .param("id", id.toString())
        .query((_, _) -> true)
        .single();
  }

  /// Adds an event that is not open yet.
  @Transactional(propagation = Propagation.MANDATORY)
  public EventId add(HubId hub, MemberId by, EventPlan plan) {
    var id = new EventId(UUID.randomUUID());
    with(
            plan,
            jdbc.sql(
                """
                insert into event (hub_id, event_id, made_by, kind, title, about, venue, starts, ends, closes, places,
                                   funded, price_pence, vat_per_10000, no_show_pence, remind_days, by_application)
                values (:hub, :id, :by, :kind, :title, :about, :venue, :starts, :ends, :closes, :places,
                        :funded, :price, :vat, :noShow, string_to_array(:remind, ',')::integer[], :byApplication)
                """))
        .param("hub", hub.value())
        .param("id", id.value())
        .param("by", by.value())
        .param("byApplication", plan.byApplication())
        .update();
    plan.criteria().forEach(one -> add(hub, id, one));
    return id;
  }

  private void add(HubId hub, EventId id, Criterion criterion) {
    jdbc.sql(
            """
            insert into event_criterion (hub_id, event_id, number, words, weight)
            values (:hub, :id, :number, :words, :weight)
            """)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("number", criterion.number())
        .param("words", criterion.words())
        .param("weight", criterion.weight())
        .update();
  }

  /// Changes all but the criteria.
  ///
  /// @param heard whether calendars have to hear of it
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(EventId id, EventPlan plan, boolean heard) {
    with(
            plan,
            jdbc.sql(
                """
                update event set kind = :kind, title = :title, about = :about, venue = :venue, starts = :starts,
                       ends = :ends, closes = :closes, places = :places, funded = :funded, price_pence = :price,
                       vat_per_10000 = :vat, no_show_pence = :noShow,
                       remind_days = string_to_array(:remind, ',')::integer[],
                       sequence = sequence + :heard, changed_at = clock_timestamp()
                 where event_id = :id
                """))
        .param("id", id.value())
        .param("heard", heard ? 1 : 0)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void open(EventId id) {
    jdbc.sql(
            "update event set state = 'open', changed_at = clock_timestamp() where event_id = :id and state = 'draft'")
        .param("id", id.value())
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void callOff(EventId id) {
    jdbc.sql(
            """
            update event set state = 'cancelled', sequence = sequence + 1, changed_at = clock_timestamp()
             where event_id = :id and state <> 'cancelled'
            """)
        .param("id", id.value())
        .update();
  }

  /// Gives free places to those who wait.
  @Transactional(propagation = Propagation.MANDATORY)
  public void settle(HubEvent event) {
    jdbc.sql("select settle_event(:hub, :id)")
        .param("hub", event.hub().value())
        .param("id", event.id().value())
        .query(Integer.class)
        .single();
  }

  /// Hubs with events to come, or with mail to send: the one thing here that looks past the wall.
  public List<HubId> listHubs() {
    return jdbc.sql("select hubs_with_events() as hub_id")
        .query((row, _) -> new HubId(row.getObject("hub_id", UUID.class)))
        .list();
  }

  private static JdbcClient.StatementSpec with(EventPlan plan, JdbcClient.StatementSpec spec) {
    return spec.param("kind", plan.kind().key())
        .param("title", plan.title())
        .param("about", plan.about())
        .param("venue", plan.venue())
        .param("starts", plan.starts())
        .param("ends", plan.ends())
        .param("closes", plan.closes())
        .param("places", plan.places())
        .param("funded", plan.funded())
        .param("price", plan.price().value())
        .param("vat", plan.vatPer10000())
        .param("noShow", plan.noShow().value())
        .param(
            "remind",
            plan.remindDays().stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  private static HubEvent row(ResultSet row, int number) throws SQLException {
    List<String> criteria = List.of((String[]) row.getArray("criteria").getArray());
    var plan =
        new EventPlan(
            EventKind.find(row.getString("kind")).orElseThrow(),
            row.getString("title"),
            row.getString("about"),
            row.getString("venue"),
            row.getObject("starts", LocalDateTime.class),
            row.getObject("ends", LocalDateTime.class),
            row.getObject("closes", LocalDateTime.class),
            row.getInt("places"),
            row.getInt("funded"),
            new Pence(row.getInt("price_pence")),
            row.getInt("vat_per_10000"),
            new Pence(row.getInt("no_show_pence")),
            numbers(row.getArray("remind_days")),
            java.util.stream.IntStream.range(0, criteria.size())
                .mapToObj(i -> criterion(i + 1, criteria.get(i)))
                .toList());
    return new HubEvent(
        new HubId(row.getObject("hub_id", UUID.class)),
        row.getString("hub_name"),
        new EventId(row.getObject("event_id", UUID.class)),
        plan,
        EventState.of(row.getString("state")),
        row.getInt("sequence"),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        instant(row, "closes_at"),
        instant(row, "changed_at"),
        row.getInt("taken"),
        row.getInt("waiting"));
  }

  private static Criterion criterion(int number, String weightAndWords) {
    int space = weightAndWords.indexOf(' ');
    return new Criterion(
        number,
        weightAndWords.substring(space + 1),
        Integer.parseInt(weightAndWords.substring(0, space)));
  }

  private static List<Integer> numbers(Array array) throws SQLException {
    return Arrays.stream((Integer[]) array.getArray()).toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
