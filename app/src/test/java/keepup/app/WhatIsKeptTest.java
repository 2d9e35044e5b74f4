package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Everything about a child as a file, and erasing a child so that nothing is left.
class WhatIsKeptTest {
  private static final String UPN = "U801200001000";
  private final TestSchool school = TestSchool.make("kept" + System.nanoTime());
  private final JdbcClient jdbc = RunningApp.bean(JdbcClient.class);
  private final Visitor head;
  private final UUID ada;

  WhatIsKeptTest() {
    WholeRecord.fill(RunningApp.context(), school);
    head = Visitor.signedIn(school.email(Role.HEAD));
    ada = UUID.fromString(text("select pupil_id::text from pupil where legal_forename = 'Ada'"));
    text("update pupil set upn = '%s' where pupil_id = '%s' returning upn".formatted(UPN, ada));
  }

  private List<String> texts(String sql) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    _ -> jdbc.sql(sql).query((row, _) -> row.getString(1)).list())));
  }

  private String text(String sql) {
    return texts(sql).getFirst();
  }

  private Map<String, String> file() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(head.download("/office/children/" + ada + "/file")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static final String NAMES_A_CHILD =
      """
      select table_name from information_schema.columns
       where table_schema = 'public' and column_name ~ '(pupil|child).*id' order by 1
      """;

  @Test
  void a_table_with_a_childs_id_in_it_is_known_to_be_about_a_child() {
    assertThat(texts("select name from tables_about_a_child()"))
        .as(
            "a table of yours names a child without referring to pupil, so export and erasure miss it")
        .containsAll(texts(NAMES_A_CHILD))
        .contains("answer", "strategy_seen", "tables_answer", "sitting_end", "pupil_pair")
        .doesNotContain("exit_check", "keep_up_session", "school_class", "staff", "school");
  }

  @Test
  void the_file_holds_every_row_of_every_table_about_the_child_and_nothing_secret_of_others()
      throws IOException {
    head.get("/children/" + ada);
    Map<String, String> file = file();
    for (String table : texts("select name from tables_about_a_child()")) {
      assertThat(file).as(table).containsKey("about/" + table + ".csv");
    }
    assertThat(file.get("about/answer.csv")).contains("secret-answer");
    assertThat(file.get("about/pupil.csv")).contains(UPN, "Ada");
    assertThat(file.get("behind/exit_check_question.csv")).contains("304 - 187");
    assertThat(file.get("about/pupil_pair.csv")).contains("another child").contains(ada.toString());
    assertThat(file.get("read-me.html"))
        .contains("Everything that is kept of Ada Testing", "secret-note", "A Class teacher");
    assertThat(file.get("record.json")).contains("\"about\"", "secret-answer", "child seen");
    for (String other : texts("select pupil_id::text from pupil where legal_forename <> 'Ada'")) {
      assertThat(String.join("\n", file.values())).doesNotContain(other);
    }
    assertThat(String.join("\n", file.values())).doesNotContain("password", "$2a$", "{bcrypt}");
  }

  @Test
  void an_erased_child_is_nowhere_in_any_table_and_the_audit_says_that_it_happened() {
    assertThat(head.get("/children/" + ada).body()).contains("Ada Testing");
    assertThat(remembers()).isTrue();
    long others = Long.parseLong(text("select count(*) from pupil"));
    var wrong = head.post("/office/children/" + ada + "/erase", Map.of("name", "Bo Testing"));
    assertThat(wrong.body()).contains("so nothing was erased");
    assertThat(text("select count(*) from pupil")).isEqualTo(String.valueOf(others));

    var done = head.post("/office/children/" + ada + "/erase", Map.of("name", "ada testing"));
    assertThat(done.statusCode()).isEqualTo(302);
    for (String table :
        texts("select table_name from information_schema.tables where table_schema = 'public'")) {
      for (String trace : List.of("%Ada%", "%" + ada + "%", "%" + UPN + "%")) {
        assertThat(
                text(
                    "select count(*) from \"%s\" t where t::text like '%s'"
                        .formatted(table, trace)))
            .as(trace + " in " + table)
            .isEqualTo("0");
      }
    }
    assertThat(text("select count(*) from answer")).isEqualTo("0");
    assertThat(text("select count(*) from keep_up_session"))
        .as("the adult's time stays")
        .isEqualTo("1");
    assertThat(text("select count(*) from pupil")).isEqualTo(String.valueOf(others - 1));
    assertThat(texts("select action || ': ' || subject from audit_entry"))
        .contains("child erased: an erased child", "child seen: an erased child");
    assertThat(
            text(
                "select sum(children) || ' ' || sum(answers) || ' ' || sum(session_places) from erased_total"))
        .as("one was erased before, who had no answers")
        .isEqualTo("2 1 1");
    assertThat(remembers()).isFalse();
    assertThat(head.get("/office/children").body())
        .contains("What stays of erased children")
        .doesNotContain("Ada Testing");
    assertThat(head.get("/children/" + ada).statusCode()).isEqualTo(404);
  }

  /// Whether the program holds the child's record in its memory.
  private boolean remembers() {
    Object reader = RunningApp.context().getBean("readPupil");
    Object remembered = Objects.requireNonNull(ReflectionTestUtils.getField(reader, "remembered"));
    return ((Map<?, ?>) remembered)
        .keySet().stream().anyMatch(record -> record.toString().contains(ada.toString()));
  }

  @Test
  void only_a_head_takes_the_file_erases_or_sees_who_saw_what() {
    for (Role role : List.of(Role.MATHS_LEAD, Role.TEACHER, Role.TA)) {
      Visitor other = Visitor.signedIn(school.email(role));
      for (String path : List.of("/office/children", "/office/children/" + ada, "/office/seen")) {
        assertThat(other.get(path).statusCode()).as(role + " " + path).isEqualTo(403);
      }
      for (String form : List.of("/file", "/erase")) {
        assertThat(
                other
                    .post("/office/children/" + ada + form, Map.of("name", "Ada Testing"))
                    .statusCode())
            .as(role + " " + form)
            .isEqualTo(403);
      }
    }
    assertThat(text("select count(*) from pupil where pupil_id = '%s'".formatted(ada)))
        .isEqualTo("1");
  }

  @Test
  void the_head_sees_who_saw_what_and_a_page_fetched_ahead_is_told_apart() {
    GroupsSchool other = GroupsSchool.make("seen");
    other.inside(() ->
        other.add(
            "insert into staff (school_id, staff_id, name, email, role, password_hash) values (?, ?, ?, ?, ?, ?)",
            other.id.value(),
            UUID.randomUUID(),
            "Mrs Heath",
            other.email("head"),
            "head",
            RunningApp.bean(keepup.app.account.Passwords.class).hash(TestSchool.PASSWORD)));
    Visitor mrsHeath = Visitor.signedIn(other.email("head"));
    Visitor teacher = Visitor.signedIn(other.email("teacher"));
    teacher.post(TodaysGroupsTest.groups(other), TodaysGroupsTest.form(other, teacher));
    UUID amir = other.pupil("Amir Kaya");
    String session =
        other.text(
            "select session_id::text from keep_up_session_pupil where pupil_id = '%s'"
                .formatted(amir));
    teacher.get("/children/" + amir);
    assertThat(teacher.keep("/sessions/" + session).statusCode()).isEqualTo(200);
    assertThat(mrsHeath.get("/office/seen").body())
        .contains("child seen", "Amir Kaya", "Ms Okafor", "session sheet kept on a device")
        .doesNotContain("session sheet seen");
    teacher.get("/sessions/" + session);
    assertThat(mrsHeath.get("/office/seen?child=" + amir).body())
        .contains("session sheet seen", "child seen");
    assertThat(mrsHeath.get("/office/seen?child=" + other.pupil("Joy Wick")).body())
        .doesNotContain("child seen", "session sheet seen");
    assertThat(mrsHeath.get("/office/seen?adult=" + other.assistant).body())
        .doesNotContain("child seen");
  }
}
