package keepup.app.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What children wrote. Rows are only ever added; the row that was made last counts for its child
/// and question (see `V12__which_mark_counts.sql`).
@Repository
@Transactional(readOnly = true)
class Answers {
  /// What counts now for one child and question of a check.
  ///
  /// @param given as the child wrote it, `""` where left blank, null where it was taken back
  record Current(UUID id, PupilId pupil, int number, @Nullable String given, long sequence) {}

  /// What a device says of how a row came to be; see [keepup.app.sync.Line].
  record Made(@Nullable UUID seen, @Nullable Double ageSeconds) {
    static final Made UNSAID = new Made(null, null);
  }

  /// An answer as a device sends it, and how it came to be.
  record Row(Typed typed, Made made) {}

  /// An answer with the question that it answers.
  record Written(PupilId pupil, int number, StepId step, String question, String given) {}

  private static final String COUNTING =
      """
      select distinct on (a.pupil_id, a.number)
             a.pupil_id, a.number, a.given, q.step_id, q.question
        from answer a
        join pupil p on p.school_id = a.school_id and p.pupil_id = a.pupil_id
        join exit_check_question q
          on q.school_id = a.school_id and q.check_id = a.check_id and q.number = a.number
       where p.class_id = :class and p.left_on is null and a.check_id = :check
       order by a.pupil_id, a.number, coalesce(a.made_at, a.recorded_at) desc, a.sequence desc
      """;

  private final JdbcClient jdbc;

  Answers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What counts now in a check: one row for each child and question with any row at all.
  List<Current> list(CheckId check) {
    return jdbc.sql(
            """
            select distinct on (pupil_id, number) answer_id, pupil_id, number, given, sequence
              from answer where check_id = :check
             order by pupil_id, number, coalesce(made_at, recorded_at) desc, sequence desc
            """)
        .param("check", check.value())
        .query((row, _) ->
            new Current(
                row.getObject("answer_id", UUID.class),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("number"),
                row.getString("given"),
                row.getLong("sequence")))
        .list();
  }

  /// What the children who are in a class now wrote in a check.
  List<Written> listOfClass(ClassId classId, CheckId check) {
    return jdbc.sql(
            "select * from ("
                + COUNTING
                + ") counting where given is not null order by pupil_id, number")
        .param("class", classId.value())
        .param("check", check.value())
        .query((row, _) ->
            new Written(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("number"),
                new StepId(row.getString("step_id")),
                row.getString("question"),
                row.getString("given")))
        .list();
  }

  /// Adds rows in their order; one whose id is there already is left as it is.
  ///
  /// @return how many were new
  @Transactional(propagation = Propagation.MANDATORY)
  public int add(SignedIn person, CheckId check, List<Typed> typed) {
    return addMade(person, check, typed.stream().map(one -> new Row(one, Made.UNSAID)).toList());
  }

  /// Adds rows in their order, a class's in one statement; one whose id is there already is left as
  /// it is.
  ///
  /// @return how many were new
  @Transactional(propagation = Propagation.MANDATORY)
  public int addMade(SignedIn person, CheckId check, List<Row> rows) {
    int added = 0;
    List<Row> together = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    for (Row row : rows) {
      UUID seen = row.made().seen();
      if (seen != null && ids.contains(seen)) { // a statement does not see the rows that it adds
        added += insert(person, check, together);
        together.clear();
        ids.clear();
      }
      together.add(row);
      ids.add(row.typed().id());
    }
    return together.isEmpty() ? added : added + insert(person, check, together);
  }

  private int insert(SignedIn person, CheckId check, List<Row> rows) {
    return jdbc.sql(
            """
            insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by, device_at, made_at)
            select :school, n.id, :check, n.number, n.pupil, n.given, :by, n.at,
                   greatest(now() - n.age * interval '1 second',
                            (select coalesce(s.made_at, s.recorded_at) + interval '1 microsecond' from answer s
                              where s.school_id = :school and s.answer_id = n.seen and s.check_id = :check
                                and s.number = n.number and s.pupil_id = n.pupil))
              from unnest(cast(:ids as uuid[]), cast(:numbers as int[]), cast(:pupils as uuid[]), cast(:givens as text[]),
                          cast(:ats as timestamptz[]), cast(:ages as float8[]), cast(:seens as uuid[]))
                   with ordinality n (id, number, pupil, given, at, age, seen, place)
             order by n.place
            on conflict (school_id, answer_id) do nothing
            """)
        .param("school", person.school().value())
        .param("check", check.value())
        .param("by", person.staff().value())
        .param("ids", texts(rows, row -> row.typed().id()))
        .param("numbers", texts(rows, row -> row.typed().number()))
        .param("pupils", texts(rows, row -> row.typed().pupil()))
        .param("givens", texts(rows, row -> row.typed().given()))
        .param("ats", texts(rows, row -> row.typed().findDeviceTime().orElse(null)))
        .param("ages", texts(rows, row -> row.made().ageSeconds()))
        .param("seens", texts(rows, row -> row.made().seen()))
        .update();
  }

  /// One column of the rows that are added.
  private interface Column {
    @Nullable Object of(Row row);
  }

  private static @Nullable String[] texts(List<Row> rows, Column column) {
    @Nullable String[] texts = new @Nullable String[rows.size()];
    for (int i = 0; i < texts.length; i++) {
      Object value = column.of(rows.get(i));
      texts[i] = value == null ? null : value.toString();
    }
    return texts;
  }

  /// The rows that are there under these ids, as they were sent.
  List<Typed> listSent(CheckId check, Collection<UUID> ids) {
    return jdbc.sql(
            "select answer_id, number, pupil_id, given from answer where check_id = :check and"
                + " answer_id = any(:ids)")
        .param("check", check.value())
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, _) ->
            new Typed(
                row.getObject("answer_id", UUID.class),
                row.getInt("number"),
                row.getObject("pupil_id", UUID.class),
                row.getString("given"),
                null))
        .list();
  }
}
