package keepup.app.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.reach.AcademicYear;
import keepup.reach.Urn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Schools that took part as the product knows it by itself: whose adults came to an event, who
/// signed for a cohort that has begun, who is in a work group of a year that has begun. Schools
/// whose number nobody wrote down are not among them.
@Repository
class KnownParts implements Participations {
  private final JdbcClient jdbc;
  private final Clock clock;

  KnownParts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SchoolPart> list() {
    return jdbc.sql("select hub_id, urn, begins, route from schools_that_took_part(:today)")
        .param("today", LocalDate.now(clock))
        .query((row, _) ->
            new SchoolPart(
                new HubId(row.getObject("hub_id", UUID.class)),
                new Urn(row.getInt("urn")),
                new AcademicYear(row.getInt("begins")),
                Route.find(row.getString("route")).orElseThrow()))
        .list();
  }
}
