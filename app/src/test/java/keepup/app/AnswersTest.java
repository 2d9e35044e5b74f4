package keepup.app;

import static keepup.app.Device.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import keepup.app.assess.CheckFindings;
import keepup.app.assess.ClassFindings;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to answers between a device and the record.
class AnswersTest {
  private static final TestSchool SCHOOL = TestSchool.make("answers");
  private static final TestSchool OTHER = TestSchool.make("answers-other");
  private static final Device TEACHER = Device.of(SCHOOL.email(Role.TEACHER));
  private static final Device ASSISTANT = Device.of(SCHOOL.email(Role.TA));

  private final String check =
      TEACHER.choose(SCHOOL.classes().getFirst().id().value(), step().id().value());
  private final List<String> pupils = TEACHER.pupils(check);

  /// A step whose first misconception tells on some question of its check.
  private static Step step() {
    return RunningApp.bean(Curriculum.class).steps().listSteps().stream()
        .filter(step -> !step.misconceptions().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_answer_is_saved_and_shown_after_a_reload() {
    UUID id = UUID.randomUUID();

    var sent = TEACHER.sendAnswers(check, answer(id, 1, pupils.get(0), "283"));

    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).contains("\"saved\":[\"" + id + "\"]");
    assertThat(TEACHER.get(check + "/answers").body()).contains("value=\"283\"");
  }

  @Test
  void sent_twice_it_is_stored_once() {
    String same = answer(UUID.randomUUID(), 1, pupils.get(0), "283");

    TEACHER.sendAnswers(check, same);
    assertThat(TEACHER.sendAnswers(check, same, same).statusCode()).isEqualTo(200);

    assertThat(count()).isEqualTo(1);
  }

  @Test
  void the_newest_to_arrive_counts_whichever_device_sent_it() {
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(0), "1"));
    ASSISTANT.sendAnswers(
        check,
        answer(UUID.randomUUID(), 1, pupils.get(0), "2"),
        answer(UUID.randomUUID(), 2, pupils.get(0), "3"));
    var sent = TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(1), "4"));

    assertThat(sent.body())
        .contains("\"number\":1,\"given\":\"2\"", "\"number\":2,\"given\":\"3\"", "\"given\":\"4\"")
        .doesNotContain("\"given\":\"1\"");
    assertThat(count()).isEqualTo(4);
  }

  @Test
  void an_undo_is_a_new_row_and_the_old_one_stays() {
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(0), "283"));
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(0), null));

    assertThat(count()).isEqualTo(2);
    assertThat(TEACHER.get(check + "/answers").body()).doesNotContain("value=\"283\"");
  }

  @Test
  void the_record_lets_nobody_change_or_delete() {
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(0), "283"));

    assertThatThrownBy(() -> inSchool("update answer set given = ''"))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> inSchool("delete from answer"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void one_bad_answer_keeps_the_whole_batch_out_and_is_named() {
    UUID bad = UUID.randomUUID();
    String good = answer(UUID.randomUUID(), 1, pupils.get(0), "283");

    var child = TEACHER.sendAnswers(check, good, answer(bad, 1, UUID.randomUUID().toString(), "1"));
    var question = TEACHER.sendAnswers(check, good, answer(bad, 33, pupils.get(0), "1"));
    var tooLong = TEACHER.sendAnswers(check, good, answer(bad, 1, pupils.get(0), "9".repeat(300)));
    var sign = TEACHER.sendAnswers(check, good, answer(bad, 1, pupils.get(0), "1\\u0000"));

    assertThat(List.of(child, question, tooLong, sign))
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(answer.body()).contains("\"refused\":[\"" + bad + "\"]", "Maybe ");
        });
    assertThat(tooLong.body()).contains("longer than 200");
    assertThat(count()).isZero();
  }

  @Test
  void an_id_that_stands_for_another_answer_is_not_called_saved() {
    UUID id = UUID.randomUUID();
    TEACHER.sendAnswers(check, answer(id, 1, pupils.get(0), "283"));

    var other = TEACHER.sendAnswers(check, answer(id, 2, pupils.get(0), "117"));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("\"refused\":[\"" + id + "\"]");
  }

  @Test
  void what_is_no_json_of_ours_gets_a_sentence() {
    String token = Device.data(TEACHER.get(check + "/answers").body(), "csrf");

    for (String wrong : List.of("", "hello", "[]", "null", "{}", "{\"answers\":[null]}")) {
      var sent = TEACHER.sendBody(check, token, wrong);
      assertThat(sent.statusCode()).as(wrong).isEqualTo(400);
      assertThat(sent.body()).contains("\"why\":\"What was sent is not in the form");
    }
    assertThat(TEACHER.sendBody(check, token, " ".repeat(600_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void without_the_pages_token_nothing_is_taken() {
    assertThat(TEACHER.sendBody(check, "", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void what_one_person_typed_is_not_taken_from_another() {
    String teachers = TEACHER.get(check + "/answers").body();
    String assistants = ASSISTANT.get(check + "/answers").body();

    var sent =
        ASSISTANT.sendBody(
            check,
            Device.data(assistants, "csrf"),
            "{\"school\":\"%s\",\"staff\":\"%s\",\"answers\":[%s]}"
                .formatted(
                    Device.data(teachers, "school"),
                    Device.data(teachers, "staff"),
                    answer(UUID.randomUUID(), 1, pupils.get(0), "1")));

    assertThat(sent.statusCode()).isEqualTo(409);
    assertThat(sent.body()).contains("Somebody else is signed in");
    assertThat(count()).isZero();
  }

  @Test
  void a_check_of_another_school_is_as_good_as_none() {
    Device stranger = Device.of(OTHER.email(Role.HEAD));
    String none = "/checks/" + UUID.randomUUID();

    for (String page : List.of("", "/answers", "/answers.json", "/glance", "/paper", "/board")) {
      assertThat(stranger.get(check + page).statusCode()).as(page).isEqualTo(404);
      assertThat(stranger.get(none + page).statusCode()).as(page).isEqualTo(404);
    }
    String ours = stranger.choose(OTHER.classes().getFirst().id().value(), step().id().value());
    var sent = stranger.sendAnswers(ours, answer(UUID.randomUUID(), 1, pupils.get(0), "1"));
    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(sent.body()).contains("not in this class");
  }

  @Test
  void findings_name_every_child_and_read_the_answers() {
    ExitCheck written =
        inSchool(() -> RunningApp.bean(ExitChecks.class).find(checkId()).orElseThrow());
    String[] right =
        written.questions().stream()
            .map(q -> answer(UUID.randomUUID(), q.number(), pupils.get(0), q.expected()))
            .toArray(String[]::new);
    TEACHER.sendAnswers(check, right);
    TEACHER.sendAnswers(check, answer(UUID.randomUUID(), 1, pupils.get(1), ""));

    CheckFindings found = inSchool(() -> RunningApp.bean(ClassFindings.class).of(checkId()));

    assertThat(found.step()).isEqualTo(step());
    assertThat(found.pupils())
        .extracting(p -> p.name())
        .containsExactly("Ada Testing", "Bo Testing");
    assertThat(found.pupils()).extracting(p -> p.answered()).containsExactly(right.length, 0);
    assertThat(found.pupils().get(0).ofThisCheck()).hasSize(right.length);
    assertThat(TEACHER.get(check + "/glance").body()).contains("right", "left blank");
  }

  private CheckId checkId() {
    return new CheckId(UUID.fromString(check.substring("/checks/".length())));
  }

  private int count() {
    return inSchool(() ->
        RunningApp.bean(JdbcClient.class)
            .sql("select count(*) from answer where check_id = :check")
            .param("check", checkId().value())
            .query(Integer.class)
            .single());
  }

  private static void inSchool(String sql) {
    inSchool(() -> RunningApp.bean(JdbcClient.class).sql(sql).update());
  }

  private static <T> T inSchool(java.util.function.Supplier<T> work) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        SCHOOL.id(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
  }
}
