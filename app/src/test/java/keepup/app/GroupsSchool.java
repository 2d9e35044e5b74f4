package keepup.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Passwords;
import keepup.app.account.Role;
import keepup.app.account.SchoolId;
import keepup.app.account.Staff;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A made-up school whose class has just done its exit check on subtraction with one exchange: four
/// take the smaller digit from the larger, two do not reduce the lender, five are right, one was
/// away.
final class GroupsSchool {
  static final StepId STEP = new StepId("y3.subtract.one-exchange");
  private static final String SMALLER = "subtract.smaller-from-larger";
  private static final String LENDER = "subtract.lender-not-reduced";

  final SchoolId id = new SchoolId(UUID.randomUUID());
  final UUID classId = UUID.randomUUID();
  final UUID otherClassId = UUID.randomUUID();
  final UUID teacher = UUID.randomUUID();
  final UUID assistant = UUID.randomUUID();
  final UUID otherTeacher = UUID.randomUUID();
  final Map<String, UUID> pupils = new LinkedHashMap<>();
  private final String name;
  private final int smaller;
  private final ConfigurableApplicationContext app;
  private final JdbcClient jdbc;

  private GroupsSchool(ConfigurableApplicationContext app, String name, int smaller) {
    this.smaller = smaller;
    this.app = app;
    this.name = name;
    this.jdbc = app.getBean(JdbcClient.class);
  }

  static GroupsSchool make(String name) {
    return make(name, 4);
  }

  /// @param smaller how many take the smaller digit from the larger
  static GroupsSchool make(String name, int smaller) {
    GroupsSchool school = new GroupsSchool(RunningApp.context(), name, smaller);
    school.inside(() -> school.fill(LocalDate.now(ZoneId.of("Europe/London"))));
    return school;
  }

  UUID pupil(String called) {
    return Objects.requireNonNull(pupils.get(called));
  }

  String email(String who) {
    return who + "@" + name + ".example";
  }

  /// Does work in a transaction inside this school.
  void inside(Runnable work) {
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    CurrentSchool.in(
        id,
        () -> {
          transaction.executeWithoutResult(_ -> work.run());
          return id;
        });
  }

  /// One number out of the record.
  int count(String sql) {
    List<Integer> found = new ArrayList<>();
    inside(() -> found.add(jdbc.sql(sql).query(Integer.class).single()));
    return found.getFirst();
  }

  /// One text out of the record.
  String text(String sql) {
    List<String> found = new ArrayList<>();
    inside(() -> found.add(Objects.requireNonNull(jdbc.sql(sql).query(String.class).single())));
    return found.getFirst();
  }

  /// The same groups as if they had been used yesterday too.
  void copyPlanToYesterday() {
    UUID plan = UUID.randomUUID();
    inside(() -> {
      add(
          """
          insert into keep_up_plan (school_id, plan_id, class_id, held_on, check_id, made_by)
          select school_id, ?, class_id, held_on - 1, check_id, made_by from keep_up_plan
          """,
          plan);
      add(
          """
          insert into keep_up_session (school_id, session_id, plan_id, number, step_id, misconception_id, adult_id,
                                       starts_at, minutes, reason, seed)
          select school_id, gen_random_uuid(), ?, number, step_id, misconception_id, adult_id, starts_at, minutes,
                 reason, seed
            from keep_up_session
          """,
          plan);
      add(
          """
          insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason)
          select m.school_id, n.session_id, m.pupil_id, m.reason
            from keep_up_session_pupil m
            join keep_up_session o on o.school_id = m.school_id and o.session_id = m.session_id
            join keep_up_session n on n.school_id = o.school_id and n.number = o.number
           where n.plan_id = ? and o.plan_id <> n.plan_id
          """,
          plan);
    });
  }

  /// A session that a child had some days ago, and how it went.
  void heldBefore(String child, StepId step, int daysAgo, String result) {
    UUID plan = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    inside(() -> {
      add(
          "insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by) values (?, ?, ?, current_date - ?, ?)",
          id.value(),
          plan,
          classId,
          daysAgo,
          teacher);
      add(
          "insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id, starts_at, minutes, reason, seed) values (?, ?, ?, 1, ?, ?, '10:15', 15, 'why', 1)",
          id.value(),
          session,
          plan,
          step.value(),
          assistant);
      add(
          "insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason) values (?, ?, ?, 'why')",
          id.value(),
          session,
          Objects.requireNonNull(pupils.get(child)));
      add(
          "insert into outcome (school_id, outcome_id, session_id, pupil_id, result, recorded_by) values (?, ?, ?, ?, ?, ?)",
          id.value(),
          UUID.randomUUID(),
          session,
          Objects.requireNonNull(pupils.get(child)),
          result,
          assistant);
    });
  }

  /// A group of one before a lesson, today.
  ///
  /// @param at the time, such as `10:15`
  void before(String child, StepId step, String lesson, String at) {
    UUID plan = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    inside(() -> {
      add(
          "insert into keep_up_plan (school_id, plan_id, class_id, held_on, made_by, before_step) values (?, ?, ?, ?, ?, ?)",
          id.value(),
          plan,
          classId,
          LocalDate.now(ZoneId.of("Europe/London")),
          teacher,
          lesson);
      add(
          "insert into keep_up_session (school_id, session_id, plan_id, number, step_id, adult_id, starts_at, minutes, reason, seed) values (?, ?, ?, 1, ?, ?, ?::time, 15, 'why', 1)",
          id.value(),
          session,
          plan,
          step.value(),
          otherTeacher,
          at);
      add(
          "insert into keep_up_session_pupil (school_id, session_id, pupil_id, reason) values (?, ?, ?, 'why')",
          id.value(),
          session,
          pupil(child));
    });
  }

  /// Runs a statement on this school's rows, within [#inside].
  void run(String sql) {
    jdbc.sql(sql).update();
  }

  /// One more adult, of no class.
  void addAdult(String who, Role role) {
    String hash = app.getBean(Passwords.class).hash(TestSchool.PASSWORD);
    inside(() -> app.getBean(Staff.class).add(id, "A " + role.words(), email(who), role, hash));
  }

  private void fill(LocalDate today) {
    String hash = app.getBean(Passwords.class).hash(TestSchool.PASSWORD);
    add("insert into school (school_id, name) values (?, ?)", id.value(), name + " School");
    staff(teacher, "Ms Okafor", "teacher", "teacher", hash);
    staff(assistant, "Mr Ali", "assistant", "ta", hash);
    staff(otherTeacher, "Mrs Byrne", "other-teacher", "teacher", hash);
    staff(UUID.randomUUID(), "Miss Tan", "other-assistant", "ta", hash);
    schoolClass(classId, "3 Hazel");
    schoolClass(otherClassId, "4 Oak");
    adult(classId, teacher);
    adult(classId, assistant);
    adult(otherClassId, otherTeacher);
    List<String> children =
        List.of(
            "Amir Kaya",
            "Amir Moss",
            "Zoë Łuczak",
            "Beth Orme",
            "Cai Pugh",
            "Dov Quill",
            "Ezra Rook",
            "Fay Stone",
            "Gus Thorn",
            "Hope Umber",
            "Ivo Vale",
            "Joy Wick");
    children.forEach(this::addPupil);
    UUID lesson = UUID.randomUUID();
    UUID check = UUID.randomUUID();
    add(
        "insert into lesson (school_id, lesson_id, class_id, taught_on, step_id, chosen_by) values (?, ?, ?, ?, ?, ?)",
        id.value(),
        lesson,
        classId,
        today,
        STEP.value(),
        teacher);
    add(
        "insert into exit_check (school_id, check_id, lesson_id, seed, made_by) values (?, ?, ?, 1, ?)",
        id.value(),
        check,
        lesson,
        teacher);
    List<Question> questions = questions();
    for (int i = 0; i < questions.size(); i++) {
      add(
          "insert into exit_check_question (school_id, check_id, number, step_id, question, expected) values (?, ?, ?, ?, ?, ?)",
          id.value(),
          check,
          i + 1,
          STEP.value(),
          questions.get(i).text(),
          questions.get(i).expected().text());
    }
    for (int child = 0; child < children.size() - 1; child++) {
      String rule = child < smaller ? SMALLER : child < 6 ? LENDER : "";
      for (int i = 0; i < questions.size(); i++) {
        add(
            "insert into answer (school_id, answer_id, check_id, number, pupil_id, given, recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
            id.value(),
            UUID.randomUUID(),
            check,
            i + 1,
            java.util.Objects.requireNonNull(pupils.get(children.get(child))),
            answer(questions.get(i), rule),
            teacher);
      }
    }
  }

  /// Questions on which both misconceptions show, each with another answer.
  private List<Question> questions() {
    Curriculum curriculum = app.getBean(Curriculum.class);
    Step step = curriculum.steps().getStep(STEP);
    List<Question> questions = new ArrayList<>();
    for (long seed = 1; questions.size() < 5; seed++) {
      Question question =
          curriculum.kindOf(step).ask(curriculum.parametersOf(step), Draws.of(seed));
      if (findWrong(question, SMALLER).isPresent()
          && findWrong(question, LENDER).isPresent()
          && !findWrong(question, SMALLER).equals(findWrong(question, LENDER))) {
        questions.add(question);
      }
    }
    return questions;
  }

  private String answer(Question question, String rule) {
    return findWrong(question, rule).orElse(question.expected().text());
  }

  private Optional<String> findWrong(Question question, String rule) {
    return rule.isEmpty()
        ? Optional.empty()
        : app.getBean(Curriculum.class)
            .getMisconception(new MisconceptionId(rule))
            .findTellingAnswer(question)
            .map(answer -> answer.text());
  }

  private void staff(UUID staff, String called, String email, String role, String hash) {
    add(
        "insert into staff (school_id, staff_id, name, email, role, password_hash) values (?, ?, ?, ?, ?, ?)",
        id.value(),
        staff,
        called,
        email(email),
        role,
        hash);
  }

  private void schoolClass(UUID which, String called) {
    add(
        "insert into school_class (school_id, class_id, name) values (?, ?, ?)",
        id.value(),
        which,
        called);
  }

  private void adult(UUID which, UUID staff) {
    add(
        "insert into class_adult (school_id, class_id, staff_id) values (?, ?, ?)",
        id.value(),
        which,
        staff);
  }

  private void addPupil(String called) {
    UUID pupil = UUID.randomUUID();
    pupils.put(called, pupil);
    String[] names = called.split(" ", -1);
    add(
        "insert into pupil (school_id, pupil_id, class_id, legal_forename, legal_surname, preferred_forename,"
            + " preferred_surname, born_on, year_group) values (?, ?, ?, ?, ?, ?, ?, ?, 3)",
        id.value(),
        pupil,
        classId,
        names[0],
        names[1],
        names[0],
        names[1],
        LocalDate.of(2019, 1, 1));
  }

  void add(String sql, Object... values) {
    jdbc.sql(sql).params(List.of(values)).update();
  }
}
