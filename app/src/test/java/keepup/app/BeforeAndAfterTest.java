package keepup.app;

import static keepup.app.TodaysGroupsTest.form;
import static keepup.app.TodaysGroupsTest.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import keepup.app.timetable.DaySlot;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// What goes before a lesson and what is handed over after a session, by the pages.
class BeforeAndAfterTest {
  private static final List<String> STAND_ON_IT =
      RunningApp.context()
          .getBean(Curriculum.class)
          .steps()
          .listNeededBy(GroupsSchool.STEP)
          .stream()
          .map(step -> step.value())
          .toList();
  private static final String NEXT = STAND_ON_IT.getFirst();
  private static final String OTHER = STAND_ON_IT.getLast();
  private static final Pattern WHEN = Pattern.compile("<option value=\"([0-9-]+T08:50)\"");

  @Test
  void a_group_before_a_lesson_has_a_sheet_of_its_own_and_stays_when_todays_groups_are_made() {
    GroupsSchool school = GroupsSchool.make("before");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    String shown = teacher.get(before(school)).body();
    assertThat(shown).contains("Should come", "Who would like to come?", "Amir Kaya", "Joy Wick");
    String session = FirstDays.place(teacher.post(page(school), chosen(school, shown)));
    assertThat(session).startsWith("/sessions/");
    assertThat(teacher.read(session))
        .contains("Before the lesson:", "1. The words.", "2. The picture.", "3. The step before:")
        .contains("Stop here", "Beth", "Asked to come.", "Joy")
        .doesNotContain("To end: each child alone");
    var pdf = teacher.get(session + "/sheet.pdf");
    assertThat(pdf.body()).startsWith("%PDF");

    teacher.post(groups(school), form(school, teacher));

    assertThat(teacher.get(before(school)).body())
        .contains("In use", "Call it off", "Beth and Joy");
    assertThat(Visitor.signedIn(school.email("assistant")).get("/sessions").body())
        .contains("Before the lesson “");
    teacher.post("/classes/" + school.classId + "/before/off", Map.of("step", NEXT));
    assertThat(teacher.read(before(school))).doesNotContain("Call it off");
  }

  @Test
  void nobody_is_in_two_groups_at_once_and_no_group_is_empty() {
    GroupsSchool school = GroupsSchool.make("before-clash");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = chosen(school, teacher.get(before(school)).body());
    assertThat(FirstDays.place(teacher.post(page(school), form))).startsWith("/sessions/");
    Map<String, String> nobody = new LinkedHashMap<>(form);
    nobody.remove("child");
    nobody.remove("wish");
    assertThat(said(teacher, page(school), nobody)).contains("Nobody is in the group");
    form.put("step", OTHER);
    assertThat(said(teacher, page(school), form)).contains("takes another group then");
    assertThat(school.count("select count(*) from keep_up_session")).isEqualTo(1);
    form.put("adult", school.teacher.toString());
    assertThat(said(teacher, page(school), form))
        .contains("Beth and Joy would be in two groups at once");
    form.remove("child");
    form.put("wish", String.valueOf(school.pupils.get("Ivo Vale")));
    assertThat(FirstDays.place(teacher.post(page(school), form))).startsWith("/sessions/");
  }

  @Test
  void todays_groups_leave_a_child_in_the_group_before_the_lesson() {
    GroupsSchool school = GroupsSchool.make("before-busy");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = form(school, teacher);
    String group = form.getOrDefault("place." + school.pupils.get("Beth Orme"), "");
    String at = form.getOrDefault("slot." + group, "");
    assertThat(at).isNotEmpty();
    school.before("Beth Orme", GroupsSchool.STEP, NEXT, startOf(at));

    Map<String, String> again = form(school, teacher);
    String instead = again.getOrDefault("place." + school.pupils.get("Beth Orme"), "");
    assertThat(again.get("slot." + instead)).isNotEqualTo(at);
    again.put("place." + school.pupils.get("Beth Orme"), group);
    again.put("slot." + group, at);
    assertThat(said(teacher, groups(school), again))
        .contains("Beth Orme is in the group before the lesson at");
    assertThat(school.count("select count(*) from keep_up_plan where before_step is null"))
        .isZero();
  }

  private static String startOf(String slot) {
    return DaySlot.USUAL.stream()
        .filter(one -> one.key().equals(slot))
        .map(one -> one.start().toString())
        .findFirst()
        .orElseThrow();
  }

  /// What a page says after a form, at the address that the form leads to.
  private static String said(Visitor teacher, String path, Map<String, String> form) {
    return teacher.get(FirstDays.place(teacher.post(path, form))).body();
  }

  @Test
  void what_helps_a_child_stands_on_the_sheet_and_beside_the_group_and_a_ta_does_not_write_it() {
    GroupsSchool school = SessionAndTomorrowTest.used("helps");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    String child = "/children/" + school.pupils.get("Beth Orme");
    Map<String, String> support =
        Map.of(
            "kind", "things",
            "says", "Tens and ones stay on the table.",
            "fading", "A drawing of them next.",
            "lookAgain", "2099-01-11");
    assertThat(assistant.post(child + "/supports", support).statusCode()).isEqualTo(403);
    teacher.post(child + "/supports", support);
    assertThat(teacher.get(child + "/supports").body()).contains("Written down, with your name");
    teacher.post(child + "/supports", Map.of("kind", "words", "says", "Is autistic."));
    assertThat(school.count("select count(*) from child_support")).isEqualTo(1);
    assertThat(teacher.get(child + "/supports").body())
        .as("what was refused stands there to be put right, once")
        .contains("names a condition", "Is autistic.");
    assertThat(teacher.get(child + "/supports").body()).doesNotContain("Is autistic.");
    assertThat(assistant.get(child).body())
        .contains("Tens and ones stay on the table.", "Ms Okafor");
    assertThat(assistant.get(SessionAndTomorrowTest.session(school, "Beth Orme")).body())
        .contains("Things to hold: Tens and ones stay on the table.", "A drawing of them next.");
    assertThat(assistant.get("/sessions").body())
        .contains("Beth: Tens and ones stay on the table.");
    assertThat(teacher.get(child + "/review").body())
        .contains("Tens and ones stay on the table.", "Look again on 11 January");
    teacher.post(child + "/supports", Map.of("kind", "things", "says", ""));
    assertThat(assistant.read("/sessions")).doesNotContain("Tens and ones");
    assertThat(assistant.get(child + "/review").body()).contains("Needed no longer.");
  }

  @Test
  void a_ta_sees_what_changed_since_she_looked_and_the_teacher_that_she_has_it_on_paper() {
    GroupsSchool school = SessionAndTomorrowTest.used("news");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    assertThat(teacher.get(groups(school)).body()).contains("Mr Ali has not said");
    assertThat(assistant.get("/sessions").body()).contains("you have not said that you have seen");
    assistant.post("/sessions/seen", Map.of());
    assertThat(assistant.get("/sessions").body()).contains("nothing has changed since");
    assertThat(teacher.get(groups(school)).body()).contains("Seen by Mr Ali, ");

    teacher.post(groups(school) + "/change", Map.of());
    Map<String, String> form = form(school, teacher);
    form.put("place." + school.pupils.get("Beth Orme"), "out");
    teacher.post(groups(school), form);

    assertThat(assistant.get("/sessions").body()).contains("Beth is no longer in “");
    assertThat(teacher.get(groups(school)).body()).contains("changed since");
    teacher.post(
        "/classes/" + school.classId + "/seen",
        Map.of(
            "what", "plan",
            "about", school.text("select max(held_on)::text from keep_up_plan"),
            "who", school.assistant.toString()));
    assertThat(teacher.get(groups(school)).body()).contains("Mr Ali has it on paper (Ms Okafor, ");
    assertThat(assistant.get("/sessions").body()).contains("nothing has changed since");
  }

  @Test
  void a_child_is_asked_again_apart_from_the_days_check_and_the_week_says_who_got_how_much() {
    GroupsSchool school = GroupsSchool.make("asked-again");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    List<Step> others =
        RunningApp.context().getBean(Curriculum.class).steps().listSteps().stream()
            .filter(step -> step.year() == 3 && !step.needs().contains(GroupsSchool.STEP))
            .toList();
    Step helped = others.getFirst();
    Step lesson =
        others.stream()
            .filter(step -> !step.equals(helped) && !step.needs().contains(helped.id()))
            .reduce((_, last) -> last)
            .orElseThrow();
    school.heldBefore("Beth Orme", helped.id(), 10, "secure");
    school.heldBefore("Cai Pugh", helped.id(), 12, "not-yet");
    school.heldBefore("Cai Pugh", helped.id(), 11, "not-yet");
    school.heldBefore("Cai Pugh", helped.id(), 9, "not-yet");

    String here = "/classes/" + school.classId;
    assertThat(teacher.get(here + "/lesson").body())
        .contains("Apart from this check", "One step is to be asked again today");
    String check =
        FirstDays.place(
            teacher.post(here + "/lesson", Map.of("step", lesson.id().value(), "questions", "4")));
    assertThat(questions(school, check))
        .as("the day's check is as long as she made it")
        .isEqualTo(4);

    assertThat(teacher.get(here + "/since-yesterday").body())
        .contains("To ask again today", "Beth Orme, about a week after their session");
    assertThat(teacher.read(here + "/again"))
        .contains("Beth Orme, about a week after their session", "Make the two questions")
        .doesNotContain("Cai Pugh", "Amir");
    String again =
        FirstDays.place(teacher.post(here + "/again", Map.of("step", helped.id().value())));
    assertThat(questions(school, again)).isEqualTo(2);
    assertThat(FirstDays.place(teacher.post(here + "/again", Map.of("step", helped.id().value()))))
        .as("pressed twice")
        .isEqualTo(again);
    again =
        FirstDays.place(
            teacher.post(again + "/questions", Map.of("number", "2", "question", "3 + 4")));
    assertThat(teacher.read(again)).contains("Asking again", "Beth Orme.").doesNotContain("Cai");
    for (String page : List.of("/answers", "/taps", "/glance")) {
      assertThat(teacher.read(again + page)).contains("Asking again").doesNotContain("Cai");
    }
    assertThat(teacher.read(check + "/answers")).contains("Beth Orme", "Cai Pugh");
    assertThat(teacher.get(here + "/again").body()).contains("Open the two questions");
    var stranger = Map.of("step", lesson.id().value());
    assertThat(teacher.post(here + "/again", stranger).statusCode()).isEqualTo(404);
    teacher.post(again + "/taps", Map.of("mark." + school.pupils.get("Beth Orme"), "got-it"));
    assertThat(teacher.get(here + "/again").body()).contains("Nobody is to be asked again today");
    assertThat(teacher.get(here + "/week").body())
        .contains("A lesson, not a session", "of 11 on ", "Nobody waits")
        .contains("3 sessions since ", "the last three without gain", "so not a fourth")
        .contains("Mr Ali 45", "assembly (3)");
  }

  @Test
  void the_term_and_the_ledger_are_for_those_who_see_the_whole_school() {
    TestSchool school = TestSchool.make("term");
    WholeRecord.fill(RunningApp.context(), school);
    for (Role role : List.of(Role.HEAD, Role.MATHS_LEAD)) {
      Visitor visitor = Visitor.signedIn(school.email(role));
      assertThat(visitor.get("/term").body())
          .contains("Does it reach whom it should?", "What this does not say.");
      assertThat(visitor.get("/term/ledger").body()).contains("Left out: a group here has fewer");
    }
    for (Role role : List.of(Role.SENDCO, Role.TEACHER, Role.TA)) {
      Visitor visitor = Visitor.signedIn(school.email(role));
      assertThat(visitor.get("/term").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/term/ledger").statusCode()).isEqualTo(403);
      assertThat(visitor.read("/")).doesNotContain("The term");
    }
  }

  private static int questions(GroupsSchool school, String check) {
    return school.count(
        "select count(*) from exit_check_question where check_id = '%s'"
            .formatted(check.substring("/checks/".length())));
  }

  @Test
  void a_sendco_sees_every_class_and_what_helps_and_runs_nothing_of_the_office() {
    GroupsSchool school = GroupsSchool.make("sendco");
    school.addAdult("sendco", Role.SENDCO);
    Visitor sendco = Visitor.signedIn(school.email("sendco"));
    String child = "/children/" + school.pupils.get("Beth Orme");
    var support = Map.of("kind", "words", "says", "The new words first, with a picture.");
    assertThat(sendco.post(child + "/supports", support).statusCode()).isEqualTo(302);
    assertThat(sendco.get(child + "/review").body()).contains("The new words first");
    assertThat(sendco.get("/classes").body())
        .contains("/classes/" + school.classId, "/classes/" + school.otherClassId);
    for (String page : List.of("/staff", "/office", "/register", "/session-times", "/term")) {
      assertThat(sendco.get(page).statusCode()).as(page).isEqualTo(403);
    }
    assertThat(sendco.read("/")).doesNotContain("School office", "href=\"/staff\"");
  }

  private static String page(GroupsSchool school) {
    return "/classes/" + school.classId + "/before";
  }

  private static String before(GroupsSchool school) {
    return page(school) + "?step=" + NEXT;
  }

  private static Map<String, String> chosen(GroupsSchool school, String page) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("step", NEXT);
    form.put("need", FirstDays.only(Pattern.compile("name=\"need\" value=\"([^\"]+)\""), page));
    form.put("child", String.valueOf(school.pupils.get("Beth Orme")));
    form.put("wish", String.valueOf(school.pupils.get("Joy Wick")));
    form.put("adult", school.assistant.toString());
    form.put("when", FirstDays.only(WHEN, page));
    return form;
  }
}
