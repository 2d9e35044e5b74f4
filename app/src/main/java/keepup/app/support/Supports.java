package keepup.app.support;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What helps children. Rows are only ever added; of a child and kind the newest counts. It looks
/// within the current school; ask [keepup.app.school.Classes#find] first whether the reader may see
/// these children.
@Repository
@Transactional(readOnly = true)
public class Supports {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final JdbcClient jdbc;

  Supports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What helps each of some children now, in the order of [SupportKind]; a child whom nothing is
  /// written of is left out.
  public Map<PupilId, List<Support>> list(Collection<PupilId> pupils) {
    Map<PupilId, List<Support>> standing = new HashMap<>();
    history(pupils).stream()
        .filter(Support::stands)
        .sorted(Comparator.comparing(Support::kind))
        .forEach(each -> standing.computeIfAbsent(each.pupil(), _ -> new ArrayList<>()).add(each));
    return standing;
  }

  /// Everything that was ever written of some children, in the order in which it was.
  public List<Support> history(Collection<PupilId> pupils) {
    return jdbc.sql(
            """
            select c.pupil_id, c.kind, c.says, c.fading, c.look_again, s.name, c.recorded_at,
                   c.sequence = max(c.sequence) over (partition by c.pupil_id, c.kind) as counts
              from child_support c
              join staff s on s.school_id = c.school_id and s.staff_id = c.written_by
             where c.pupil_id = any(:pupils)
             order by c.sequence
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .query((row, _) ->
            new Support(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                SupportKind.find(row.getString("kind")).orElseThrow(),
                row.getString("says"),
                row.getString("fading"),
                row.getObject("look_again", LocalDate.class),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class)
                    .atZoneSameInstant(SCHOOL)
                    .toLocalDate(),
                row.getBoolean("counts")))
        .list();
  }

  /// Writes down what helps, in place of what was written of this kind before.
  ///
  /// @param says `""` where it helps no longer
  @Transactional
  void add(
      SignedIn person,
      PupilId pupil,
      SupportKind kind,
      String says,
      String fading,
      @Nullable LocalDate lookAgain) {
    jdbc.sql(
            """
            insert into child_support (school_id, support_id, pupil_id, kind, says, fading, look_again, written_by)
            values (:school, :id, :pupil, :kind, :says, :fading, :again, :by)
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("pupil", pupil.value())
        .param("kind", kind.key())
        .param("says", says)
        .param("fading", fading)
        .param("again", lookAgain, Types.DATE)
        .param("by", person.staff().value())
        .update();
  }
}
