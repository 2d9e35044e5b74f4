package keepup.app;

import org.jspecify.annotations.Nullable;

/// Puts a row into every table of a hub, so that every wall has something behind it.
final class WholeProgramme {
  private WholeProgramme() {}

  /// @param joined a school that has joined the hub, or null
  static void fill(TestHub hub, @Nullable TestSchool joined) {
    Integer rows =
        TestHub.within(
            hub.id(),
            () -> {
              var jdbc = RunningApp.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
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
