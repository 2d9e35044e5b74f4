package keepup.app.worksheet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.steps.StepId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sequences that the adults of a school keep: seen by all of them, changed by their makers.
@Repository
@Transactional(readOnly = true)
class KeptSequences {
  private static final String SELECT =
      """
      select k.sequence_id, k.step_id, k.title, k.recipe, k.made_by, s.name, k.changed_at
        from kept_sequence k join staff s on s.school_id = k.school_id and s.staff_id = k.made_by
      """;
  private static final RowMapper<KeptSequence> ROW =
      (row, _) ->
          new KeptSequence(
              new KeptId(row.getObject("sequence_id", UUID.class)),
              row.getString("title"),
              Recipe.read(new StepId(row.getString("step_id")), row.getString("recipe")),
              new StaffId(row.getObject("made_by", UUID.class)),
              row.getString("name"),
              row.getObject("changed_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;

  KeptSequences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All of the school, one's own first, then the newest.
  List<KeptSequence> list(SignedIn person) {
    return jdbc.sql(SELECT + " order by k.made_by = :me desc, k.changed_at desc, k.sequence_id")
        .param("me", person.staff().value())
        .query(ROW)
        .list();
  }

  Optional<KeptSequence> find(KeptId id) {
    return jdbc.sql(SELECT + " where k.sequence_id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  KeptId add(SignedIn person, String title, Recipe recipe) {
    KeptId id = new KeptId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into kept_sequence (school_id, sequence_id, step_id, title, recipe, made_by)
            values (:school, :id, :step, :title, :recipe, :by)
            """)
        .param("school", person.school().value())
        .param("id", id.value())
        .param("step", recipe.step().value())
        .param("title", title)
        .param("recipe", recipe.whole())
        .param("by", person.staff().value())
        .update();
    return id;
  }

  /// Writes one's own anew.
  ///
  /// @return whether there was one
  @Transactional(propagation = Propagation.MANDATORY)
  boolean change(SignedIn person, KeptId id, String title, Recipe recipe) {
    return jdbc.sql(
                """
                update kept_sequence set title = :title, recipe = :recipe, changed_at = now()
                 where sequence_id = :id and made_by = :by and step_id = :step
                """)
            .param("title", title)
            .param("recipe", recipe.whole())
            .param("id", id.value())
            .param("by", person.staff().value())
            .param("step", recipe.step().value())
            .update()
        == 1;
  }

  /// Throws one's own away.
  ///
  /// @return whether there was one
  @Transactional(propagation = Propagation.MANDATORY)
  boolean delete(SignedIn person, KeptId id) {
    return jdbc.sql("delete from kept_sequence where sequence_id = :id and made_by = :by")
            .param("id", id.value())
            .param("by", person.staff().value())
            .update()
        == 1;
  }
}
