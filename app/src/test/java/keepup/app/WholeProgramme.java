package keepup.app;

import org.jspecify.annotations.Nullable;

/// Puts a row into every table of a hub, so that every wall has something behind it.
final class WholeProgramme {
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

  private WholeProgramme() {}

  /// @param joined a school that has joined the hub, or null
  static void fill(TestHub hub, @Nullable TestSchool joined) {
    Integer rows =
        TestHub.within(
            hub.id(),
            () -> {
              var jdbc = RunningApp.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
              jdbc.sql(COHORT).update();
              return jdbc.sql(
                      """
                      insert into hub_audit (hub_id, member_id, action)
                      select hub_id, member_id, 'secret-action' from hub_member limit 1
                      """)
                  .update();
            });
    fillReach(hub);
    if (rows != 1) {
      throw new IllegalStateException("The programme was not filled.");
    }
  }

  private static void fillReach(TestHub hub) {
    TestHub.within(
        hub.id(),
        () -> {
          var jdbc = RunningApp.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
          return jdbc.sql(
                  """
                  with s as (insert into specialist select hub_id, gen_random_uuid(), 'N7', 900001 from hub
                              where hub_id = :hub returning *),
                       p as (insert into specialist_person select hub_id, specialist_id, 'A Person' from s returning 1),
                       t as (insert into specialist_training select hub_id, specialist_id, 2020 from s returning 1),
                       g as (insert into specialist_group
                             select hub_id, gen_random_uuid(), specialist_id, 2021, 'A group' from s returning *)
                  insert into school_took_part (hub_id, record_id, urn, begins, route, group_id, recorded_by)
                  select hub_id, gen_random_uuid(), 900002, 2021, 'work-group', group_id,
                         (select member_id from hub_member limit 1) from g
                  """)
              .param("hub", hub.id().value())
              .update();
        });
  }
}
