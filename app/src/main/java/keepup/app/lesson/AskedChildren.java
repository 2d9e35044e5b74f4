package keepup.app.lesson;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Whom a check asks: the whole class, or only those who are to be asked again.
@Repository
@Transactional(readOnly = true)
public class AskedChildren {
  private final JdbcClient jdbc;
  private final Pupils pupils;

  AskedChildren(JdbcClient jdbc, Pupils pupils) {
    this.jdbc = jdbc;
    this.pupils = pupils;
  }

  /// The children of a check's class whom it asks, in the class's order.
  public List<Pupil> list(ExitCheck check) {
    Set<PupilId> only = listOnly(check.id());
    return pupils.list(check.lesson().classId()).stream()
        .filter(pupil -> only.isEmpty() || only.contains(pupil.id()))
        .toList();
  }

  /// The names of the children whom a check asks where it does not ask everybody, else none.
  public List<String> listNames(ExitCheck check) {
    return listOnly(check.id()).isEmpty()
        ? List.of()
        : list(check).stream().map(Pupil::name).toList();
  }

  private Set<PupilId> listOnly(CheckId check) {
    return new HashSet<>(
        jdbc.sql("select pupil_id from check_child where check_id = :check")
            .param("check", check.value())
            .query((row, _) -> new PupilId(row.getObject("pupil_id", UUID.class)))
            .list());
  }

  /// The newest check of each step that asks some children again on a day.
  Map<StepId, CheckId> listAgain(ClassId classId, LocalDate day) {
    Map<StepId, CheckId> made = new HashMap<>();
    jdbc.sql(
            """
            select l.step_id, c.check_id
              from lesson l join exit_check c on c.school_id = l.school_id and c.lesson_id = l.lesson_id
             where l.class_id = :class and l.taught_on = :day and l.aside
               and exists (select from check_child k where k.school_id = c.school_id and k.check_id = c.check_id)
             order by c.sequence
            """)
        .param("class", classId.value())
        .param("day", day)
        .query(row -> {
          made.put(
              new StepId(row.getString("step_id")),
              new CheckId(row.getObject("check_id", UUID.class)));
        });
    return made;
  }

  /// Lets a check that takes another's place ask the same children.
  @Transactional
  void addSame(SignedIn person, CheckId before, CheckId now) {
    add(person, now, listOnly(before));
  }

  /// Writes down that a check asks only these.
  @Transactional
  void add(SignedIn person, CheckId check, Collection<PupilId> only) {
    for (PupilId pupil : only) {
      jdbc.sql(
              "insert into check_child (school_id, check_id, pupil_id) values (:school, :check, :pupil)")
          .param("school", person.school().value())
          .param("check", check.value())
          .param("pupil", pupil.value())
          .update();
    }
  }
}
