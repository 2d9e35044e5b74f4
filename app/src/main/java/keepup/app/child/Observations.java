package keepup.app.child;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What adults know of children from elsewhere than answers. Rows are only ever added; one is taken
/// back by another.
@Repository
@Transactional(readOnly = true)
class Observations {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final JdbcClient jdbc;

  Observations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Everything written of some children, in the order in which it was.
  List<Observation> list(Collection<PupilId> pupils) {
    return jdbc.sql(
            """
            select o.pupil_id, o.step_id, o.says, o.note, s.name, o.recorded_at,
                   o.sequence = max(o.sequence) over (partition by o.pupil_id, o.step_id) as counts
              from observation o
              join staff s on s.school_id = o.school_id and s.staff_id = o.seen_by
             where o.pupil_id = any(:pupils)
             order by o.sequence
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .query((row, _) ->
            new Observation(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new StepId(row.getString("step_id")),
                Says.find(row.getString("says")).orElseThrow(),
                row.getString("note"),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class)
                    .atZoneSameInstant(SCHOOL)
                    .toLocalDate(),
                row.getBoolean("counts")))
        .list();
  }

  /// Writes down what an adult says.
  @Transactional
  void add(SignedIn person, PupilId pupil, StepId step, Says says, String note) {
    jdbc.sql(
            """
            insert into observation (school_id, observation_id, pupil_id, step_id, says, note, seen_by)
            values (:school, :id, :pupil, :step, :says, :note, :by)
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("pupil", pupil.value())
        .param("step", step.value())
        .param("says", says.key())
        .param("note", note)
        .param("by", person.staff().value())
        .update();
  }
}
