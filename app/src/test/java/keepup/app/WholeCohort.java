package keepup.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A row in every table of a cohort.
final class WholeCohort {
  /// A cohort of the real course, so that its pages open, with the hub's first school.
  private static final String COHORT =
      """
      with m as (select hub_id, member_id from hub_member order by name limit 1),
           cohort1 as (insert into cohort (hub_id, cohort_id, course_id, name, trainer_id, venue, places, price_pence, agreement,
                                           return_by)
             select hub_id, gen_random_uuid(), 'intervention-in-mastery', 'the hub’s cohort', member_id, 'the hub’s hall', 10,
                    40000, 'the hub’s agreement', date '2099-09-01' from m returning hub_id, cohort_id),
           day1 as (insert into cohort_day (hub_id, cohort_id, day_id, held_on)
             select hub_id, cohort_id, 'day-1', date '2099-10-01' from cohort1),
           place1 as (insert into cohort_place (hub_id, place_id, cohort_id, hub_school_id)
             select hub_id, gen_random_uuid(), cohort_id, s.hub_school_id from cohort1 join hub_school s using (hub_id) limit 1
             returning hub_id, place_id),
           paid1 as (insert into cohort_payment (hub_id, place_id, paid, noted_by)
             select hub_id, place_id, true, member_id from place1 join m using (hub_id)),
           signed1 as (insert into cohort_signature (hub_id, signature_id, place_id, name, signed_on, agreement, noted_by)
             select hub_id, gen_random_uuid(), place_id, 'the hub’s signature', date '2099-08-30', 'the hub’s agreement', member_id
               from place1 join m using (hub_id)),
           partner1 as (insert into cohort_partner (hub_id, partner_id, place_id, part, name, noted_by)
             select hub_id, gen_random_uuid(), place_id, 'ta', 'the hub’s partner', member_id from place1 join m using (hub_id)
             returning hub_id, partner_id),
           there1 as (insert into cohort_attendance (hub_id, partner_id, day_id, present, noted_by)
             select hub_id, partner_id, 'day-1', true, member_id from partner1 join m using (hub_id)),
           share1 as (insert into cohort_share (hub_id, share_id, place_id, kind, about, shown, answers, noted_by)
             select hub_id, gen_random_uuid(), place_id, 'reflection', 'after-interview', true, '{the hub’s words}', member_id
               from place1 join m using (hub_id)),
           award1 as (insert into cohort_award (hub_id, award_id, partner_id, title, badge, awarded_by, awarded_on)
             select hub_id, gen_random_uuid(), partner_id, 'the hub’s course', '{"of": "the hub"}', member_id, date '2099-12-01'
               from partner1 join m using (hub_id) returning hub_id, award_id)
      insert into cohort_award_end (hub_id, award_id, why, ended_by)
        select hub_id, award_id, 'the hub’s mistake', member_id from award1 join m using (hub_id)
      """;

  private WholeCohort() {}

  /// Within a transaction of a hub.
  static void fill(JdbcClient jdbc) {
    jdbc.sql(COHORT).update();
  }
}
