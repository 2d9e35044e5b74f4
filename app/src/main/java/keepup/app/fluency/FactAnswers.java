package keepup.app.fluency;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.fluency.Answered;
import keepup.fluency.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Answers to number facts and coloured squares. Rows are only ever added.
@Repository
@Transactional(readOnly = true)
class FactAnswers {
  private final JdbcClient jdbc;

  FactAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a child answered, the oldest first.
  List<Answered> list(PupilId pupil) {
    return jdbc.sql(
            """
            select fact, given, helped, answered_on from fact_answer
             where pupil_id = :pupil order by answered_on, sequence
            """)
        .param("pupil", pupil.value())
        .query((row, _) ->
            answered(
                row.getString("fact"),
                row.getObject("given", Integer.class),
                row.getBoolean("helped"),
                row.getObject("answered_on", LocalDate.class)))
        .list();
  }

  /// What the children who are in a class now answered, each the oldest first; a child who answered
  /// nothing is not in it.
  Map<PupilId, List<Answered>> listOfClass(ClassId id) {
    Map<PupilId, List<Answered>> all = new HashMap<>();
    jdbc.sql(
            """
            select a.pupil_id, a.fact, a.given, a.helped, a.answered_on
              from fact_answer a
              join pupil p on p.school_id = a.school_id and p.pupil_id = a.pupil_id
             where p.class_id = :class and p.left_on is null
             order by a.pupil_id, a.answered_on, a.sequence
            """)
        .param("class", id.value())
        .query(row -> {
          all.computeIfAbsent(
                  new PupilId(row.getObject("pupil_id", UUID.class)), _ -> new ArrayList<>())
              .add(
                  answered(
                      row.getString("fact"),
                      row.getObject("given", Integer.class),
                      row.getBoolean("helped"),
                      row.getObject("answered_on", LocalDate.class)));
        });
    return all;
  }

  private static Answered answered(
      String fact, @Nullable Integer given, boolean helped, LocalDate on) {
    return new Answered(
        Fact.find(fact).orElseThrow(),
        given == null ? Answered.NOT_YET : given,
        helped,
        Math.toIntExact(on.toEpochDay()));
  }

  /// The colours of a child's own grid.
  Map<Fact, Integer> colours(PupilId pupil) {
    Map<Fact, Integer> colours = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (fact) fact, colour from fact_colour
             where pupil_id = :pupil order by fact, sequence desc
            """)
        .param("pupil", pupil.value())
        .query(row -> {
          colours.put(Fact.find(row.getString("fact")).orElseThrow(), row.getInt("colour"));
        });
    return colours;
  }

  /// Adds an answer; one whose id is there already is left as it is.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(SignedIn person, SentFact sent, LocalDate on) {
    jdbc.sql(
            """
            insert into fact_answer (school_id, answer_id, pupil_id, fact, given, helped, answered_on, recorded_by)
            values (:school, :id, :pupil, :fact, :given, :helped, :on, :by)
            on conflict (school_id, answer_id) do nothing
            """)
        .param("school", person.school().value())
        .param("id", sent.id())
        .param("pupil", sent.pupil())
        .param("fact", sent.fact())
        .param("given", sent.given(), Types.INTEGER)
        .param("helped", Boolean.TRUE.equals(sent.helped()))
        .param("on", on)
        .param("by", person.staff().value())
        .update();
  }

  /// Adds a colour; one whose id is there already is left as it is.
  @Transactional(propagation = Propagation.MANDATORY)
  public void colour(SignedIn person, SentFact sent) {
    jdbc.sql(
            """
            insert into fact_colour (school_id, colour_id, pupil_id, fact, colour, recorded_by)
            values (:school, :id, :pupil, :fact, :colour, :by)
            on conflict (school_id, colour_id) do nothing
            """)
        .param("school", person.school().value())
        .param("id", sent.id())
        .param("pupil", sent.pupil())
        .param("fact", sent.fact())
        .param("colour", sent.colour(), Types.SMALLINT)
        .param("by", person.staff().value())
        .update();
  }
}
