package keepup.app;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A row in every table of specialists and of schools that took part.
final class WholeReach {
  private static final String REACH =
      """
      with s as (insert into specialist select hub_id, gen_random_uuid(), 'N7', 900001 from hub returning *),
           p as (insert into specialist_person select hub_id, specialist_id, 'A Person' from s returning 1),
           t as (insert into specialist_training select hub_id, specialist_id, 2020 from s returning 1),
           g as (insert into specialist_group
                 select hub_id, gen_random_uuid(), specialist_id, 2021, 'A group' from s returning *)
      insert into school_took_part (hub_id, record_id, urn, begins, route, group_id, recorded_by)
      select hub_id, gen_random_uuid(), 900002, 2021, 'work-group', group_id,
             (select member_id from hub_member limit 1) from g
      """;

  private WholeReach() {}

  /// Within a transaction of a hub.
  static void fill(JdbcClient jdbc) {
    jdbc.sql(REACH).update();
  }
}
