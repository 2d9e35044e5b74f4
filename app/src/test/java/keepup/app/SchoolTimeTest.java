package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// What a school office enters about time, and that today's groups keep to it.
class SchoolTimeTest {
  @Test
  void an_office_takes_the_proposed_year_and_sees_it_in_words() {
    TestSchool school = TestSchool.make("year");
    Visitor head = Visitor.signedIn(school.email(Role.HEAD));
    String page = head.get("/school-year").body();
    assertThat(page).contains("Below stands a proposal", "Autumn 1", "Early May bank holiday");
    String begins =
        FirstDays.only(java.util.regex.Pattern.compile("name=\"begins\" value=\"(\\d{4})\""), page);
    var saved = head.postWithoutToken("/school-year", form(head, page, begins));
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(head.get("/school-year").body())
        .contains("days with children in this school year")
        .doesNotContain("Below stands a proposal");
    assertThat(Visitor.signedIn(school.email(Role.TEACHER)).get("/school-year").statusCode())
        .isEqualTo(403);
  }

  private static String form(Visitor head, String page, String begins) {
    StringBuilder form = new StringBuilder("begins=" + begins + "&_csrf=" + head.token());
    var field =
        java.util.regex.Pattern.compile(
                "name=\"(first|last|day|why)\" type=\"[a-z]+\" value=\"([^\"]*)\"")
            .matcher(page);
    while (field.find()) {
      form.append('&').append(field.group(1)).append('=').append(field.group(2).replace(' ', '+'));
    }
    return form.toString();
  }

  @Test
  void todays_groups_use_the_schools_own_times_and_rooms() {
    GroupsSchool school = GroupsSchool.make("own-times");
    school.inside(() -> {
      school.add(
          "insert into session_slot values (?, 'reading', 'Quiet reading', '00:01', 20, 'quiet reading', '{1,2,3,4,5}')",
          school.id.value());
      school.add("insert into session_room values (?, 'a', 'Library', 3)", school.id.value());
      school.add("insert into session_room values (?, 'b', 'Hall', 6)", school.id.value());
    });
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    assertThat(teacher.get(TodaysGroupsTest.groups(school)).body())
        .contains(
            "Quiet reading, 00:01", "20 minutes in Hall. They miss quiet reading.", "in Library")
        .doesNotContain("Assembly, 10:15");
    teacher.post(TodaysGroupsTest.groups(school), TodaysGroupsTest.form(school, teacher));
    assertThat(
            school.text(
                "select string_agg(distinct minutes || ' ' || misses, ', ') from keep_up_session"))
        .isEqualTo("20 quiet reading");
    assertThat(school.text("select string_agg(room, ', ' order by room) from keep_up_session"))
        .isEqualTo("Hall, Library");
    assertThat(teacher.get(TodaysGroupsTest.groups(school)).body())
        .contains("quiet reading", "Hall");
  }

  @Test
  void an_adult_is_not_asked_when_they_cannot_come_nor_for_what_they_do_not_take() {
    GroupsSchool school = GroupsSchool.make("adult-times");
    school.inside(() ->
        school.add(
            "insert into adult_time (school_id, staff_id, highest_year) values (?, ?, 2)",
            school.id.value(),
            school.assistant));
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = TodaysGroupsTest.form(school, teacher);
    assertThat(form.get("adult.A")).isNotEqualTo(school.assistant.toString());
    form.put("adult.A", school.assistant.toString());
    teacher.post(TodaysGroupsTest.groups(school), form);
    assertThat(school.count("select count(*) from keep_up_plan")).isZero();
    assertThat(teacher.get(TodaysGroupsTest.groups(school)).body())
        .contains("Mr Ali is not asked to take");
  }

  @Test
  void children_who_must_not_be_together_are_not_and_nobody_loses_what_they_must_keep() {
    GroupsSchool school = GroupsSchool.make("wishes");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    UUID amir = school.pupil("Amir Kaya");
    Map<String, String> wish = new HashMap<>();
    wish.put("way-" + school.pupil("Amir Moss"), "apart");
    wish.put("lesson", "assembly");
    var saved = teacher.post("/children/" + amir + "/sessions", wish);
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(teacher.get("/children/" + school.pupil("Amir Moss") + "/sessions").body())
        .as("a pair is one wish, seen from both sides")
        .contains("value=\"apart\" selected");
    Map<String, String> form = TodaysGroupsTest.form(school, teacher);
    assertThat(form.get("place." + amir))
        .isNotEqualTo(form.get("place." + school.pupil("Amir Moss")));
    Map<String, String> together = new LinkedHashMap<>(form);
    together.put("place." + amir, "A");
    together.put("place." + school.pupil("Amir Moss"), "A");
    together.put("slot.A", "assembly");
    teacher.post(TodaysGroupsTest.groups(school), together);
    assertThat(teacher.get(TodaysGroupsTest.groups(school)).body())
        .contains("are not to be in one group", "is never taken out of assembly");
    assertThat(
            Visitor.signedIn(school.email("other-teacher"))
                .get("/children/" + amir + "/sessions")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_head_changes_times_and_an_adults_week_and_mistakes_are_said() {
    TestSchool school = TestSchool.make("times");
    Visitor head = Visitor.signedIn(school.email(Role.HEAD));
    assertThat(head.get("/session-times").body()).contains("Registration", "A Teaching assistant");
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("slot-0-name", "Singing");
    slots.put("slot-0-start", "14:00");
    slots.put("slot-0-minutes", "99");
    slots.put("slot-0-days", "1");
    assertThat(head.post("/session-times", slots).body())
        .contains("no number of minutes. Maybe one from 5 to 60");
    slots.put("slot-0-minutes", "20");
    slots.put("slot-0-key", "singing");
    assertThat(head.post("/session-times", slots).statusCode()).isEqualTo(302);
    String page = head.get("/session-times").body();
    assertThat(page).contains("Singing").doesNotContain("Registration");
    String ta = FirstDays.idBehind(page, "A Teaching assistant");
    assertThat(head.get("/session-times/" + ta).body()).contains("Singing, 14:00");
    head.post("/session-times/" + ta, Map.of("minutes", "20", "highest", "3"));
    assertThat(head.get("/session-times").body())
        .contains("No sessions. 20 minutes a day. Steps up to Year 3.");
    assertThat(Visitor.signedIn(school.email(Role.TA)).get("/session-times").statusCode())
        .isEqualTo(403);
  }
}
