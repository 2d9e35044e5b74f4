package keepup.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.hub.HubSchoolId;
import keepup.app.workgroup.Route;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where the schools of the current hub stand, and stood. Nothing of it is changed: a step of the
/// journey is added.
@Repository
public class Stages {
  private final JdbcClient jdbc;

  Stages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A school's stage from a day on.
  ///
  /// @param theme of further consolidation, or `""`
  public record At(
      HubSchoolId school, Route route, Stage stage, LocalDate since, String theme, String by) {}

  /// Every step of every school, the latest first.
  @Transactional(readOnly = true)
  public List<At> history() {
    return jdbc.sql(
            """
            select j.*, coalesce(m.name, '') as by_name
              from journey_stage j left join hub_member m on m.hub_id = j.hub_id and m.member_id = j.written_by
             order by j.sequence desc
            """)
        .query((row, _) ->
            new At(
                new HubSchoolId(row.getObject("hub_school_id", UUID.class)),
                Route.of(row.getString("route")),
                Stage.find(row.getString("stage")).orElseThrow(),
                row.getObject("since", LocalDate.class),
                row.getString("theme"),
                row.getString("by_name")))
        .list();
  }

  /// Adds where a school stands from a day on.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      HubId hub,
      HubSchoolId school,
      Route route,
      Stage stage,
      LocalDate since,
      String theme,
      MemberId by) {
    jdbc.sql(
            """
            insert into journey_stage (hub_id, hub_school_id, route, stage, since, theme, written_by)
            values (:hub, :school, :route, :stage, :since, :theme, :by)
            """)
        .param("hub", hub.value())
        .param("school", school.value())
        .param("route", route.key())
        .param("stage", stage.key())
        .param("since", since)
        .param("theme", theme)
        .param("by", by.value())
        .update();
  }
}
