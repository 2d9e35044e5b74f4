package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import keepup.app.assess.CheckFindings;
import keepup.app.assess.ClassFindings;
import keepup.app.lesson.CheckId;
import keepup.content.Curriculum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of the lines that devices send: each is kept once, and which of two adults' marks
/// counts is the same for everybody.
class LinesTest {
  private static final TestSchool SCHOOL = TestSchool.make("lines");
  private static final TestSchool OTHER = TestSchool.make("lines-other");
  private static final Device TEACHER = Device.of(SCHOOL.email(Role.TEACHER));
  private static final Device ASSISTANT = Device.of(SCHOOL.email(Role.TA));
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  private final String check =
      TEACHER.choose(
          SCHOOL.classes().getFirst().id().value(),
          RunningApp.bean(Curriculum.class).steps().listSteps().getFirst().id().value());
  private final String child = TEACHER.pupils(check).getFirst();

  @Test
  void sent_twice_and_by_two_tabs_it_is_kept_once() {
    UUID id = UUID.randomUUID();
    String tap = mark(id, null, 0, "nearly");

    assertThat(TEACHER.sendLines(tap).body()).contains("\"saved\":[\"" + id + "\"]");
    assertThat(TEACHER.sendLines(tap, tap).body()).contains(id.toString());

    assertThat(count()).isEqualTo(1);
    assertThat(TEACHER.get(check + "/marks.json").body()).contains("\"mark\":\"nearly\"");
  }

  @Test
  void what_can_never_be_kept_is_named_and_holds_nothing_else_up() {
    UUID good = UUID.randomUUID();
    UUID nobody = UUID.randomUUID();
    UUID noMark = UUID.randomUUID();
    UUID noForm = UUID.randomUUID();
    String where = "{\"check\":\"%s\",\"pupil\":\"%s\",\"mark\":\"%s\"}";

    String answer =
        TEACHER
            .sendLines(
                Device.line(
                    nobody,
                    "mark",
                    null,
                    0,
                    where.formatted(checkId(), UUID.randomUUID(), "nearly")),
                Device.line(noMark, "mark", null, 0, where.formatted(checkId(), child, "splendid")),
                Device.line(noForm, "answer", null, 0, "{\"check\":7}"),
                mark(good, null, 0, "got-it"))
            .body();

    assertThat(answer).contains("\"saved\":[\"" + good + "\"]", "not in this class", "Maybe ");
    assertThat(answer.substring(answer.indexOf("\"refused\"")))
        .contains(nobody.toString(), noMark.toString(), noForm.toString());
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void a_mark_made_after_seeing_another_takes_its_place_whatever_the_clocks_say() {
    UUID first = UUID.randomUUID();
    TEACHER.sendLines(mark(first, null, 0, "not-yet"));

    ASSISTANT.sendLines(mark(UUID.randomUUID(), first, 3 * 24 * 60 * MINUTE, "got-it"));

    assertThat(counting()).isEqualTo("got-it");
  }

  @Test
  void of_two_made_without_seeing_each_other_the_later_made_counts_and_not_the_later_sent() {
    ASSISTANT.sendLines(mark(UUID.randomUUID(), null, 5 * MINUTE, "got-it"));

    TEACHER.sendLines(mark(UUID.randomUUID(), null, 60 * MINUTE, "not-yet"));

    assertThat(counting()).isEqualTo("got-it");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void a_line_that_says_it_comes_from_the_future_is_as_old_as_its_arrival() {
    TEACHER.sendLines(mark(UUID.randomUUID(), null, -9_000 * MINUTE, "not-yet"));

    ASSISTANT.sendLines(mark(UUID.randomUUID(), null, 0, "got-it"));

    assertThat(counting()).isEqualTo("got-it");
  }

  @Test
  void typed_answers_follow_the_same_rule() {
    UUID first = UUID.randomUUID();
    TEACHER.sendLines(answer(first, null, 0, "1"));
    ASSISTANT.sendLines(answer(UUID.randomUUID(), first, 90 * MINUTE, "2"));
    TEACHER.sendLines(answer(UUID.randomUUID(), null, 30 * MINUTE, "3"));

    assertThat(TEACHER.get(check + "/answers").body())
        .contains("value=\"2\"")
        .doesNotContain("value=\"1\"", "value=\"3\"");
  }

  @Test
  void an_id_that_stands_for_another_line_is_not_called_saved() {
    UUID id = UUID.randomUUID();
    TEACHER.sendLines(mark(id, null, 0, "nearly"));

    assertThat(TEACHER.sendLines(mark(id, null, 0, "got-it")).body())
        .contains("\"saved\":[]", "the number of another one");
  }

  @Test
  void of_typed_answers_the_new_are_kept_and_one_under_a_taken_id_is_named() {
    UUID taken = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    TEACHER.sendLines(answer(taken, null, 0, "1"));

    assertThat(TEACHER.sendLines(answer(taken, null, 0, "1"), answer(fresh, null, 0, "2")).body())
        .contains("\"saved\":[\"%s\",\"%s\"]".formatted(taken, fresh));
    assertThat(TEACHER.sendLines(answer(taken, null, 0, "3")).body())
        .contains("\"saved\":[]", "the number of another one");
  }

  @Test
  void what_no_feature_takes_is_left_on_the_device() {
    UUID id = UUID.randomUUID();

    assertThat(TEACHER.sendLines(Device.line(id, "of-tomorrow", null, 0, "{}")).body())
        .contains("\"left\":[\"" + id + "\"]");
  }

  @Test
  void what_one_person_recorded_is_not_taken_from_another() {
    String who = TEACHER.get("/lines.json").body();

    var sent =
        ASSISTANT.sendAsTo(
            "/lines.json",
            Device.json(who, "school"),
            Device.json(who, "staff"),
            mark(UUID.randomUUID(), null, 0, "nearly"));

    assertThat(sent.statusCode()).isEqualTo(409);
    assertThat(count()).isZero();
  }

  @Test
  void a_check_of_another_school_is_as_good_as_none() {
    Device stranger = Device.of(OTHER.email(Role.HEAD));

    assertThat(stranger.sendLines(mark(UUID.randomUUID(), null, 0, "nearly")).body())
        .contains("\"saved\":[]", "There is no such check, or it is not one of yours.");
    assertThat(stranger.get(check + "/marks.json").statusCode()).isEqualTo(404);
    assertThat(stranger.get(check + "/taps").statusCode()).isEqualTo(404);
    assertThat(count()).isZero();
  }

  @Test
  void what_is_not_in_our_form_gets_a_sentence() {
    for (String wrong : List.of("", "hello", "[]", "null", "{}", "{\"lines\":[null]}")) {
      var sent = TEACHER.sendRaw("/lines.json", wrong);
      assertThat(sent.statusCode()).as(wrong).isEqualTo(400);
      assertThat(sent.body()).contains("not in the form", "Maybe ");
    }
  }

  @Test
  void without_a_script_the_taps_are_a_form() {
    TEACHER.form(check + "/taps", check + "/taps", "mark." + child, "nearly");
    assertThat(counting()).isEqualTo("nearly");

    TEACHER.form(check + "/taps", check + "/taps", "mark." + child, "");
    assertThat(counting()).isEqualTo("null");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void a_tap_puts_a_child_among_those_who_need_the_step_until_answers_are_typed_in() {
    TEACHER.sendLines(mark(UUID.randomUUID(), null, 0, "not-yet"));
    CheckFindings found = findings();
    assertThat(found.pupils().getFirst().diagnosis().needs())
        .extracting(need -> need.step().id())
        .contains(found.step().id());

    TEACHER.sendLines(mark(UUID.randomUUID(), null, 0, "got-it"));
    assertThat(findings().pupils().getFirst().diagnosis().needs()).isEmpty();
  }

  @Test
  void every_answer_says_whose_it_is_and_after_signing_out_that_it_is_nobodys() {
    String whose = TEACHER.get("/").headers().firstValue("Keep-Up-Account").orElse("");

    assertThat(whose).startsWith(SCHOOL.id() + "/").doesNotContain("child");
    assertThat(Visitor.stranger().get("/sign-in").headers().firstValue("Keep-Up-Account"))
        .hasValue("none");
    assertThat(Visitor.stranger().get("/sw.js").statusCode()).isEqualTo(200);
  }

  private CheckFindings findings() {
    return inSchool(
        () -> RunningApp.bean(ClassFindings.class).of(new CheckId(UUID.fromString(checkId()))));
  }

  private String checkId() {
    return check.substring("/checks/".length());
  }

  private String mark(UUID id, @Nullable UUID seen, long age, String mark) {
    return Device.line(
        id,
        "mark",
        seen,
        age,
        "{\"check\":\"%s\",\"pupil\":\"%s\",\"mark\":\"%s\"}".formatted(checkId(), child, mark));
  }

  private String answer(UUID id, @Nullable UUID seen, long age, String given) {
    return Device.line(
        id,
        "answer",
        seen,
        age,
        "{\"check\":\"%s\",\"pupil\":\"%s\",\"number\":1,\"given\":\"%s\"}"
            .formatted(checkId(), child, given));
  }

  /// The mark that counts, as every device is told.
  private String counting() {
    String mark = Device.json(TEACHER.get(check + "/marks.json").body(), "mark");
    return mark.isEmpty() ? "null" : mark;
  }

  private int count() {
    return inSchool(() ->
        RunningApp.bean(JdbcClient.class)
            .sql("select count(*) from check_mark where check_id = :check")
            .param("check", UUID.fromString(checkId()))
            .query(Integer.class)
            .single());
  }

  private static <T> T inSchool(Supplier<T> work) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        SCHOOL.id(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
  }
}
