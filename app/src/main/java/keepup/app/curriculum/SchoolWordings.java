package keepup.app.curriculum;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How a school words the steps. Rows are only ever added; the newest of a step and part counts.
/// What comes with the program is not touched, so that an upgrade overwrites nothing of a school's.
@Repository
@Transactional(readOnly = true)
public class SchoolWordings implements StepWords {
  private static final String COLUMNS =
      """
      w.step_id, w.part, w.words, w.original, s.name, w.written_at, w.sequence
        from step_wording w join staff s on s.school_id = w.school_id and s.staff_id = w.written_by
      """;
  private static final RowMapper<Wording> ROW =
      (row, _) ->
          new Wording(
              new StepId(row.getString("step_id")),
              Part.of(row.getString("part")),
              row.getString("words"),
              row.getString("original"),
              row.getString("name"),
              row.getObject("written_at", OffsetDateTime.class).toInstant(),
              row.getLong("sequence"));

  private final JdbcClient jdbc;
  private final Curriculum curriculum;

  SchoolWordings(JdbcClient jdbc, Curriculum curriculum) {
    this.jdbc = jdbc;
    this.curriculum = curriculum;
  }

  @Override
  public WordedStep word(Step original) {
    return WordedStep.of(original, newest(list(original.id())));
  }

  /// All steps in teaching order, in the words of the current school.
  public List<WordedStep> listSteps() {
    Map<StepId, Map<Part, Wording>> own = new HashMap<>();
    jdbc.sql(
            "select distinct on (w.step_id, w.part) "
                + COLUMNS
                + " order by w.step_id, w.part, w.sequence desc")
        .query(ROW)
        .list()
        .forEach(wording ->
            own.computeIfAbsent(wording.step(), _ -> new EnumMap<>(Part.class))
                .put(wording.part(), wording));
    return curriculum.steps().listSteps().stream()
        .map(step -> WordedStep.of(step, own.getOrDefault(step.id(), Map.of())))
        .toList();
  }

  /// All that the school ever wrote for a step, newest first.
  List<Wording> list(StepId step) {
    return jdbc.sql("select " + COLUMNS + " where w.step_id = :step order by w.sequence desc")
        .param("step", step.value())
        .query(ROW)
        .list();
  }

  static Map<Part, Wording> newest(List<Wording> newestFirst) {
    Map<Part, Wording> newest = new EnumMap<>(Part.class);
    newestFirst.forEach(wording -> newest.putIfAbsent(wording.part(), wording));
    return newest;
  }

  /// Writes down how the school words a part from now on.
  ///
  /// @param words null to go back to the original
  @Transactional(propagation = Propagation.MANDATORY)
  void add(SignedIn person, Step original, Part part, @Nullable String words) {
    jdbc.sql(
            """
            insert into step_wording (school_id, wording_id, step_id, part, words, original, written_by)
            values (:school, :id, :step, :part, :words, :original, :by)
            """)
        .param("school", person.school().value())
        .param("id", UUID.randomUUID())
        .param("step", original.id().value())
        .param("part", part.key())
        .param("words", words)
        .param("original", part.of(original))
        .param("by", person.staff().value())
        .update();
  }
}
