package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The visits to the schools of a group, one a term.
@Repository
public class SchoolVisits {
  private final JdbcClient jdbc;

  SchoolVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A visit that is planned or was made.
  ///
  /// @param term 1 to 3
  /// @param plannedOn null where no day is agreed yet
  /// @param doneOn null where it is still to come
  /// @param nextStep what was agreed
  public record Visit(
      UUID school,
      int term,
      @Nullable LocalDate plannedOn,
      @Nullable LocalDate doneOn,
      String notes,
      String nextStep) {}

  /// All visits of a group that the current hub, or the current school, sees.
  @Transactional(readOnly = true)
  public List<Visit> list(GroupId group) {
    return jdbc.sql("select * from work_group_visit where group_id = :group order by term")
        .param("group", group.value())
        .query((row, _) ->
            new Visit(
                row.getObject("hub_school_id", UUID.class),
                row.getInt("term"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("notes"),
                row.getString("next_step")))
        .list();
  }

  /// Writes a visit, in the place of what was there.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(
      WorkGroup group,
      HubSchoolId school,
      int term,
      @Nullable LocalDate plannedOn,
      @Nullable LocalDate doneOn,
      String notes,
      String nextStep) {
    jdbc.sql(
            """
            insert into work_group_visit values (:hub, :group, :school, :term, :planned::date, :done::date, :notes, :next)
            on conflict (hub_id, group_id, hub_school_id, term) do update
               set planned_on = excluded.planned_on, done_on = excluded.done_on, notes = excluded.notes,
                   next_step = excluded.next_step
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", school.value())
        .param("term", term)
        .param("planned", plannedOn)
        .param("done", doneOn)
        .param("notes", notes)
        .param("next", nextStep)
        .update();
  }
}
