package keepup.app.tablescheck;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What adults chose to help each child. The newest choice counts.
@Repository
@Transactional(readOnly = true)
class Helps {
  private final JdbcClient jdbc;

  Helps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes down what helps a child from now on.
  @Transactional
  void choose(SignedIn person, PupilId pupil, Set<Help> helps) {
    jdbc.sql(
            """
            insert into tables_help (school_id, help_id, pupil_id, helps, chosen_by)
            values (:school, :id, :pupil, :helps, :by)
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("pupil", pupil.value())
        .param("helps", helps.stream().sorted().map(Help::key).toArray(String[]::new))
        .param("by", person.staff().value())
        .update();
  }

  /// What helps these children; one for whom nothing was chosen is not among the keys.
  Map<PupilId, Set<Help>> list(Collection<PupilId> pupils) {
    Map<PupilId, Set<Help>> helps = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (pupil_id) pupil_id, helps from tables_help
             where pupil_id = any(:pupils) order by pupil_id, sequence desc
            """)
        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
        .query(row -> {
          helps.put(
              new PupilId(row.getObject("pupil_id", UUID.class)),
              Help.read(Arrays.asList((String[]) row.getArray("helps").getArray())));
        });
    return helps;
  }
}
