package keepup.app.workgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.app.account.SignedIn;
import keepup.evidence.TrialRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The current school's own rows of a trial: who was drawn, by made-up ids, and what they scored.
/// They never leave the school; what may be shared is computed from them here.
@Repository
public class TrialRecord {
  private final JdbcClient jdbc;

  TrialRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What one child scored.
  ///
  /// @param code a made-up id
  /// @param before null where the child was away
  /// @param after null where the child was away, or is not tested yet
  public record Mark(String code, @Nullable Double before, @Nullable Double after) {}

  /// Who was drawn into which wave, 1 or 2, by id; empty where nobody was drawn yet.
  @Transactional(readOnly = true)
  Map<String, Integer> waves(GroupId group) {
    Map<String, Integer> waves = new LinkedHashMap<>();
    jdbc.sql(
            "select code, wave from trial_draw where group_id = :group order by code collate \"C\"")
        .param("group", group.value())
        .query(row -> {
          waves.put(row.getString("code"), row.getInt("wave"));
        });
    return waves;
  }

  /// Keeps a draw.
  ///
  /// @param waves made-up id to wave, 1 or 2
  @Transactional(propagation = Propagation.MANDATORY)
  public void draw(SignedIn person, GroupId group, Map<String, Integer> waves) {
    new TreeMap<>(waves)
        .forEach((code, wave) ->
            jdbc.sql("insert into trial_draw values (:school, :group, :code, :wave, :by)")
                .param("school", person.school().value())
                .param("group", group.value())
                .param("code", code)
                .param("wave", wave)
                .param("by", person.staff().value())
                .update());
  }

  /// Keeps marks of children who were drawn; of each child the latest counts.
  @Transactional(propagation = Propagation.MANDATORY)
  public void mark(SignedIn person, GroupId group, List<Mark> marks) {
    for (Mark mark : marks) {
      jdbc.sql(
              """
              insert into trial_mark (school_id, group_id, code, before, after, recorded_by)
              values (:school, :group, :code, :before::double precision, :after::double precision, :by)
              """)
          .param("school", person.school().value())
          .param("group", group.value())
          .param("code", mark.code())
          .param("before", mark.before())
          .param("after", mark.after())
          .param("by", person.staff().value())
          .update();
    }
  }

  /// Everybody who was drawn, as the engine reads a trial; NaN where there is no mark.
  @Transactional(readOnly = true)
  List<TrialRow> rows(GroupId group) {
    return jdbc.sql(
            """
            select d.code, d.wave, m.before, m.after
              from trial_draw d
              left join lateral (select before, after from trial_mark m
                                  where m.school_id = d.school_id and m.group_id = d.group_id and m.code = d.code
                                  order by m.sequence desc limit 1) m on true
             where d.group_id = :group order by d.code collate "C"
            """)
        .param("group", group.value())
        .query(TrialRecord::row)
        .list();
  }

  private static TrialRow row(ResultSet row, int number) throws SQLException {
    String code = row.getString("code");
    return new TrialRow(
        code,
        code,
        "",
        row.getInt("wave"),
        0,
        number(row.getObject("after", Double.class)),
        number(row.getObject("before", Double.class)),
        "",
        Double.NaN,
        Map.of());
  }

  private static double number(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
