package keepup.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A row in every table of an event that people apply for.
final class WholeEvents {
  private static final String EVENT =
      """
      with m as (select hub_id, member_id from hub_member order by name limit 1),
           calendar1 as (insert into hub_calendar (hub_id, member_id, token_hash)
             select hub_id, member_id, sha256(('token ' || hub_id)::bytea) from m),
           event1 as (insert into event (hub_id, event_id, made_by, kind, title, venue, starts, ends, closes, places, funded,
                                         price_pence, vat_per_10000, no_show_pence, remind_days, by_application, state)
             select hub_id, gen_random_uuid(), member_id, 'workshop', 'the hub’s event', 'the hub’s venue',
                    date '2099-11-03' + time '09:00', date '2099-11-03' + time '12:00', date '2099-11-01' + time '00:00',
                    10, 1, 8000, 2000, 5000, '{}', true, 'open' from m returning hub_id, event_id)
      insert into event_criterion (hub_id, event_id, number, words, weight)
        select hub_id, event_id, 1, 'the hub’s criterion', 3 from event1
      """;
  private static final String BOOKING =
      """
      select book_place(e.hub_id, e.event_id, s.hub_school_id, gen_random_uuid(), 'the hub’s adult', 'adult@hub.example',
                        '{the hub’s answer}')
        from event e join hub_school s using (hub_id) limit 1
      """;
  private static final String SCORE =
      """
      insert into event_score (hub_id, booking_id, number, member_id, score)
        select b.hub_id, b.booking_id, 1, m.member_id, 3
          from event_booking b join hub_member m using (hub_id) order by m.name limit 1
      """;

  private WholeEvents() {}

  /// Within a transaction of a hub.
  static void fill(JdbcClient jdbc) {
    jdbc.sql(EVENT).update();
    String booked = jdbc.sql(BOOKING).query(String.class).single();
    if (!booked.equals("applied")) {
      throw new IllegalStateException("The event was not booked: " + booked);
    }
    jdbc.sql(SCORE).update();
    // Nothing is sent while a wall is looked at.
    jdbc.sql("update event_mail set next_try_at = now() + interval '1 year'").update();
  }
}
