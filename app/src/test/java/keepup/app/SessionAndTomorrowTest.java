package keepup.app;

import static keepup.app.TodaysGroupsTest.form;
import static keepup.app.TodaysGroupsTest.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionAndTomorrowTest {

  @Test
  void a_sheet_names_the_children_of_its_group_and_nobody_else_and_stays_the_same() {
    GroupsSchool school = used("sheet");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    String session = session(school, "Beth Orme");
    String sheet = teacher.read(session);
    assertThat(sheet)
        .contains("Amir K", "Amir M", "Zoë", "Beth", "If they say", "Answers, for the adult")
        .doesNotContain("Cai", "Dov", "Ezra", "Orme")
        .doesNotContainIgnoringCase("failed");
    assertThat(article(teacher.read(session))).isEqualTo(article(sheet));
    var pdf = teacher.get(session + "/sheet.pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF");
  }

  @Test
  void an_adult_sees_the_sessions_to_take_today() {
    GroupsSchool school = used("mine");
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    assertThat(assistant.get("/").body()).contains("/sessions", "Your session, ");
    assertThat(assistant.get("/sessions").body())
        .contains("children", "Open the sheet", "Subtract in columns with one exchange");
    assertThat(Visitor.signedIn(school.email("other-teacher")).get("/sessions").body())
        .contains("No sessions today");
  }

  @Test
  void an_outcome_sent_twice_is_stored_once_and_a_correction_is_a_new_row() {
    GroupsSchool school = used("twice");
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    String session = session(school, "Beth Orme");
    Map<String, String> outcome = outcome(school, "Beth Orme", "nearly");
    assistant.post(session + "/outcomes", outcome);
    assistant.post(session + "/outcomes", outcome);
    assertThat(school.count("select count(*) from outcome")).isEqualTo(1);
    assertThat(assistant.get(session + "/outcomes").body()).contains("Saved at school, ");
    assistant.post(session + "/outcomes", outcome(school, "Beth Orme", "secure"));
    assertThat(school.count("select count(*) from outcome")).isEqualTo(2);
    assertThat(assistant.get(session + "/outcomes").body())
        .containsPattern("value=\"secure\" checked");
  }

  @Test
  void nothing_is_stored_for_a_child_who_is_not_in_the_group_or_without_a_result() {
    GroupsSchool school = used("wrong");
    Visitor assistant = Visitor.signedIn(school.email("assistant"));
    String session = session(school, "Beth Orme");
    assistant.post(session + "/outcomes", outcome(school, "Ezra Rook", "secure"));
    assistant.post(session + "/outcomes", outcome(school, "Beth Orme", "splendid"));
    assertThat(assistant.get(session + "/outcomes").body()).contains("Nothing was saved.");
    assertThat(school.count("select count(*) from outcome")).isZero();
  }

  @Test
  void only_the_adults_of_a_session_and_of_its_class_reach_it() {
    GroupsSchool school = used("reach");
    GroupsSchool other = GroupsSchool.make("reach-b");
    String session = session(school, "Beth Orme");
    for (Visitor visitor :
        new Visitor[] {
          Visitor.signedIn(other.email("teacher")),
          Visitor.signedIn(other.email("assistant")),
          Visitor.signedIn(school.email("other-teacher"))
        }) {
      for (String page : new String[] {"", "/sheet.pdf", "/outcomes"}) {
        assertThat(visitor.get(session + page).statusCode()).isEqualTo(404);
      }
      assertThat(
              visitor
                  .post(session + "/outcomes", outcome(school, "Beth Orme", "secure"))
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(school.count("select count(*) from outcome")).isZero();
    assertThat(other.count("select count(*) from outcome")).isZero();
  }

  @Test
  void the_next_morning_says_how_it_went_and_what_to_do_next() {
    GroupsSchool school = used("morning");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    school.copyPlanToYesterday();
    String session = session(school, "Beth Orme");
    teacher.post(session + "/outcomes", outcome(school, "Beth Orme", "nearly"));
    teacher.post(session + "/outcomes", outcome(school, "Amir Kaya", "secure"));
    teacher.post(session + "/outcomes", outcome(school, "Amir Moss", "not-yet"));
    teacher.post(session + "/outcomes", outcome(school, "Zoë Łuczak", "absent"));
    assertThat(teacher.get("/classes/" + school.classId + "/since-yesterday").body())
        .contains("Yesterday, ", "Mr Ali", "“Said it alone.”", "Used: counters.")
        .contains("Check again in a week.")
        .contains("One more look in today", "Ask: ")
        .contains("One more session on the same step.")
        .contains("Was away, so still needs this step.");
  }

  static GroupsSchool used(String name) {
    GroupsSchool school = GroupsSchool.make(name);
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = form(school, teacher);
    String group =
        java.util.Objects.requireNonNull(form.get("place." + school.pupils.get("Beth Orme")));
    String other = group.equals("A") ? "B" : "A";
    form.put("adult." + group, school.assistant.toString());
    form.put("adult." + other, school.teacher.toString());
    teacher.post(groups(school), form);
    return school;
  }

  static String session(GroupsSchool school, String child) {
    return "/sessions/"
        + school.text(
            """
            select session_id::text from keep_up_session_pupil
              join keep_up_session using (school_id, session_id)
              join keep_up_plan using (school_id, plan_id)
             where pupil_id = '%s' order by held_on limit 1
            """
                .formatted(school.pupils.get(child)));
  }

  static Map<String, String> outcome(GroupsSchool school, String child, String result) {
    return Map.of(
        "outcome",
        UUID.randomUUID().toString(),
        "pupil",
        String.valueOf(school.pupils.get(child)),
        "result",
        result,
        "used",
        "counters",
        "note",
        "Said it alone.");
  }

  private static String article(String page) {
    return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
  }
}
