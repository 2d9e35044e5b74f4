package keepup.app;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a row into every table of a hub, so that every wall has something behind it.
final class WholeProgramme {
  private WholeProgramme() {}

  /// @param joined a school that has joined the hub, or null
  static void fill(TestHub hub, @Nullable TestSchool joined) {
    Integer rows =
        TestHub.within(
            hub.id(),
            () -> {
              var jdbc = RunningApp.bean(JdbcClient.class);
              WholeEvents.fill(jdbc);
              WholeCohort.fill(jdbc);
              WholeReach.fill(jdbc);
              WholeGroups.fill(jdbc);
              WholeCaseStudies.fill(jdbc);
              return jdbc.sql(
                      """
                      insert into hub_audit (hub_id, member_id, action)
                      select hub_id, member_id, 'secret-action' from hub_member limit 1
                      """)
                  .update();
            });
    if (rows != 1) {
      throw new IllegalStateException("The programme was not filled.");
    }
  }
}
