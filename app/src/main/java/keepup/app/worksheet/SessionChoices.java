package keepup.app.worksheet;

import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.intervention.ChosenQuestions;
import keepup.app.intervention.TodaysSessions.Planned;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The sequences that adults put into keep-up sessions. Rows are only ever added; the newest of a
/// session counts.
@Repository
@Transactional(readOnly = true)
class SessionChoices implements ChosenQuestions {
  private final JdbcClient jdbc;
  private final SequenceMaker maker;

  SessionChoices(JdbcClient jdbc, SequenceMaker maker) {
    this.jdbc = jdbc;
    this.maker = maker;
  }

  private record Row(String title, @Nullable String recipe, String step, String by) {}

  @Override
  public Optional<Chosen> find(UUID session) {
    return jdbc.sql(
            """
            select q.title, q.recipe, k.step_id, s.name
              from session_questions q
              join keep_up_session k on k.school_id = q.school_id and k.session_id = q.session_id
              join staff s on s.school_id = q.school_id and s.staff_id = q.chosen_by
             where q.session_id = :session
             order by q.sequence desc limit 1
            """)
        .param("session", session)
        .query((row, _) ->
            new Row(
                row.getString("title"),
                row.getString("recipe"),
                row.getString("step_id"),
                row.getString("name")))
        .optional()
        .flatMap(row -> findChosen(row, row.recipe()));
  }

  private Optional<Chosen> findChosen(Row row, @Nullable String recipe) {
    if (recipe == null) {
      return Optional.empty();
    }
    MadeSequence made = maker.make(Recipe.read(new StepId(row.step()), recipe));
    return made.items().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chosen(
                row.title(), row.by(), made.items().stream().map(SheetItem::forSession).toList()));
  }

  /// Writes down what a session asks from now on.
  ///
  /// @param recipe with every question in it, or null for what is made for the session
  @Transactional(propagation = Propagation.MANDATORY)
  void add(SignedIn person, Planned session, String title, @Nullable Recipe recipe) {
    jdbc.sql(
            """
            insert into session_questions (school_id, choice_id, session_id, title, recipe, chosen_by)
            values (:school, :id, :session, :title, :recipe, :by)
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("session", session.id())
        .param("title", title)
        .param("recipe", recipe == null ? null : recipe.whole())
        .param("by", person.staff().value())
        .update();
  }
}
