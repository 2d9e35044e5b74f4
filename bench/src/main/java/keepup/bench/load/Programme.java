package keepup.bench.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// A made-up programme with a year behind it: schools of one class of 30 children, each with the
/// same number of exit checks of six questions, all answered.
final class Programme {
  static final int CHILDREN = 30;
  static final int QUESTIONS = 6;
  private static final int MAKERS = 2;

  /// Of the demo school's password, made at the least strength: hundreds of teachers sign in before
  /// a run, and how long that takes is not what is measured.
  private static final String HASH = "$2a$04$VTNlKDHgrpV5yIbaCoWGIOUTgb7vgvfpANXbOTr3U6ZqidXYtUHMG";

  /// One school's class and its check of today.
  record SchoolClass(UUID school, UUID staff, String email, UUID check, List<UUID> pupils) {}

  private Programme() {}

  /// Makes the schools that are not there yet, and gives every one a new check of today.
  ///
  /// @param days how many days before today each class had a check on
  static List<SchoolClass> make(Store store, int schools, int days) throws Exception {
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < schools; i++) {
      if (store
          .in(id("school", i), connection -> Store.first(connection, "select 1 from school"))
          .isEmpty()) {
        missing.add(i);
      }
    }
    try (var makers = Executors.newFixedThreadPool(MAKERS)) {
      for (var made :
          makers.invokeAll(
              missing.stream()
                  .map(number ->
                      (Callable<Boolean>)
                          () -> store.inBulk(connection -> fill(connection, number, days)))
                  .toList())) {
        made.get();
      }
    }
    if (!missing.isEmpty()) {
      store.settle();
    }
    List<SchoolClass> made = new ArrayList<>();
    for (int i = 0; i < schools; i++) {
      int number = i;
      made.add(store.in(id("school", i), connection -> open(connection, number)));
    }
    return made;
  }

  private static UUID id(String what, int number) {
    return UUID.nameUUIDFromBytes(("load " + what + number).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean fill(Connection connection, int number, int days) throws SQLException {
    UUID school = id("school", number);
    UUID staff = id("staff", number);
    UUID schoolClass = id("class", number);
    run(
        connection,
        "insert into school (school_id, name) values ('%s', 'Load %d (made up)')"
            .formatted(school, number));
    run(
        connection,
        "insert into staff (school_id, staff_id, name, email, role, password_hash) values ('%s', '%s', 'Ms Load', 'load%d@load.example', 'teacher', '%s')"
            .formatted(school, staff, number, HASH));
    run(
        connection,
        "insert into school_class values ('%s', '%s', '3 Load')".formatted(school, schoolClass));
    run(
        connection,
        "insert into class_adult values ('%s', '%s', '%s')".formatted(school, schoolClass, staff));
    run(
        connection,
        """
        insert into pupil (school_id, pupil_id, class_id, legal_forename, legal_surname, preferred_forename, preferred_surname,
                           born_on, year_group)
        select '%s', gen_random_uuid(), '%s', 'Child' || n, 'Madeup', 'Child' || n, 'Madeup', '2018-01-01', 3
          from generate_series(1, %d) n
        """
            .formatted(school, schoolClass, CHILDREN));
    run(
        connection,
        """
        with lessons as (insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by, chosen_at)
               select '%1$s', gen_random_uuid(), '%2$s', current_date - d, 'y3.subtract.one-exchange', '%3$s', now() - d * interval '1 day'
                 from generate_series(%4$d, %5$d) d returning school_id, lesson_id, chosen_at),
             checks as (insert into exit_check (school_id, check_id, lesson_id, seed, made_by, made_at)
               select school_id, gen_random_uuid(), lesson_id, 1, '%3$s', chosen_at from lessons returning school_id, check_id, made_at),
             questions as (insert into exit_check_question (school_id, check_id, number, step_id, question, expected)
               select school_id, check_id, n, 'y3.subtract.one-exchange', '5' || n || '2 - 237', (500 + 10 * n + 2 - 237)::text
                 from checks, generate_series(1, 6) n returning check_id, number)
        insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by, recorded_at)
          select c.school_id, uuidv7(c.made_at - now()), c.check_id, q.number, p.pupil_id, (q.number * 37)::text, '%3$s', c.made_at
            from checks c join questions q using (check_id), (select pupil_id from pupil where school_id = '%1$s') p
        """
            .formatted(school, schoolClass, staff, 1, days));
    return true;
  }

  private static SchoolClass open(Connection connection, int number) throws SQLException {
    UUID school = id("school", number);
    UUID staff = id("staff", number);
    UUID lesson = UUID.randomUUID();
    UUID check = UUID.randomUUID();
    run(
        connection,
        "insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by) values ('%s', '%s', '%s', current_date, 'y3.subtract.one-exchange', '%s')"
            .formatted(school, lesson, id("class", number), staff));
    run(
        connection,
        "insert into exit_check (school_id, check_id, lesson_id, seed, made_by) values ('%s', '%s', '%s', 1, '%s')"
            .formatted(school, check, lesson, staff));
    run(
        connection,
        "insert into exit_check_question (school_id, check_id, number, step_id, question, expected) select '%s', '%s', n, 'y3.subtract.one-exchange', '5' || n || '2 - 237', '1' from generate_series(1, %d) n"
            .formatted(school, check, QUESTIONS));
    List<UUID> pupils = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select pupil_id from pupil order by pupil_id")) {
      while (rows.next()) {
        pupils.add(rows.getObject(1, UUID.class));
      }
    }
    return new SchoolClass(school, staff, "load%d@load.example".formatted(number), check, pupils);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
