package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodaysGroupsTest {

  @Test
  void a_teacher_finds_todays_groups_one_click_after_signing_in() {
    GroupsSchool school = GroupsSchool.make("click");
    String home = Visitor.signedIn(school.email("teacher")).get("/").body();
    assertThat(home).contains(groups(school)).contains("Since yesterday");
  }

  @Test
  void children_who_share_a_misconception_are_together_each_with_a_reason() {
    GroupsSchool school = GroupsSchool.make("shared");
    Map<String, String> form = form(school, Visitor.signedIn(school.email("teacher")));
    String group = form.get(place(school, "Amir Kaya"));
    assertThat(form)
        .containsEntry(place(school, "Amir Moss"), group)
        .containsEntry(place(school, "Zoë Łuczak"), group)
        .containsEntry(place(school, "Beth Orme"), group)
        .containsEntry("misconception." + group, "subtract.smaller-from-larger");
    assertThat(form.get(place(school, "Cai Pugh")))
        .isEqualTo(form.get(place(school, "Dov Quill")))
        .isNotEqualTo(group);
    String page = Visitor.signedIn(school.email("teacher")).get(groups(school)).body();
    assertThat(page)
        .contains("5 of 5 answers show “Smaller from larger”.")
        .contains("They miss ")
        .contains("No answers are typed in: maybe away.")
        .contains("5 children whose answers ask for nothing today");
  }

  @Test
  void a_child_moved_by_hand_stays_moved_through_planning_again_using_and_changing() {
    GroupsSchool school = GroupsSchool.make("moved");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = form(school, teacher);
    form.put(place(school, "Beth Orme"), form.get(place(school, "Cai Pugh")));
    teacher.post(groups(school) + "/plan-again", form);
    Map<String, String> again = form(school, teacher);
    assertThat(again.get(place(school, "Beth Orme")))
        .isEqualTo(again.get(place(school, "Cai Pugh")));
    teacher.post(groups(school) + "/plan-again", again);
    teacher.post(groups(school), form(school, teacher));
    assertThat(sessionOf(school, "Beth Orme")).isEqualTo(sessionOf(school, "Cai Pugh"));
    teacher.post(groups(school) + "/change", Map.of());
    teacher.post(groups(school) + "/plan-again", form(school, teacher));
    Map<String, String> later = form(school, teacher);
    assertThat(later.get(place(school, "Beth Orme")))
        .isEqualTo(later.get(place(school, "Cai Pugh")))
        .isNotEqualTo(later.get(place(school, "Amir Kaya")));
  }

  @Test
  void a_child_left_out_stays_out_and_can_be_given_back_to_the_planner() {
    GroupsSchool school = GroupsSchool.make("out");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = form(school, teacher);
    form.put(place(school, "Cai Pugh"), "out");
    teacher.post(groups(school) + "/plan-again", form);
    assertThat(teacher.get(groups(school)).body()).contains("You left this child out today.");
    Map<String, String> out = form(school, teacher);
    assertThat(out).containsEntry(place(school, "Cai Pugh"), "out");
    out.put(place(school, "Cai Pugh"), "any");
    teacher.post(groups(school) + "/plan-again", out);
    assertThat(form(school, teacher).get(place(school, "Cai Pugh"))).isNotIn("out", "any");
  }

  @Test
  void an_adult_cannot_be_in_two_places_at_once() {
    GroupsSchool school = GroupsSchool.make("clash");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    Map<String, String> form = form(school, teacher);
    form.put("adult.B", form.get("adult.A"));
    form.put("slot.B", form.get("slot.A"));
    teacher.post(groups(school), form);
    assertThat(school.count("select count(*) from keep_up_plan")).isZero();
    assertThat(teacher.get(groups(school)).body()).contains("The groups are not in use yet.");
    Map<String, String> again = form(school, teacher);
    assertThat(again.get("adult.A") + again.get("slot.A"))
        .as("the group that she did not touch makes way")
        .isNotEqualTo(again.get("adult.B") + again.get("slot.B"));
  }

  @Test
  void using_groups_again_adds_a_plan_and_the_newest_counts() {
    GroupsSchool school = GroupsSchool.make("newest");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    teacher.post(groups(school), form(school, teacher));
    String seeds = school.text(SEEDS);
    teacher.post(groups(school) + "/change", Map.of());
    Map<String, String> form = form(school, teacher);
    form.put(place(school, "Dov Quill"), "out");
    teacher.post(groups(school), form);
    assertThat(school.count("select count(*) from keep_up_plan")).isEqualTo(2);
    assertThat(teacher.read(groups(school)))
        .contains("These groups are in use today.")
        .contains("Cai")
        .doesNotContain("Dov");
    assertThat(school.text(SEEDS)).as("what is printed already stays true").isEqualTo(seeds);
  }

  @Test
  void groups_in_use_print_as_one_file_and_groups_that_are_not_do_not() {
    GroupsSchool school = GroupsSchool.make("print");
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    assertThat(teacher.get(groups(school) + "/plan.pdf").statusCode()).isEqualTo(404);
    teacher.post(groups(school), form(school, teacher));
    assertThat(teacher.read(groups(school))).contains(groups(school) + "/plan.pdf");
    var plan = teacher.get(groups(school) + "/plan.pdf");
    assertThat(plan.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(plan.body()).startsWith("%PDF");
  }

  @Test
  void what_half_the_class_needs_is_called_a_lesson() {
    GroupsSchool school = GroupsSchool.make("lesson", 9);
    Visitor teacher = Visitor.signedIn(school.email("teacher"));
    assertThat(teacher.get(groups(school)).body())
        .contains("9 of the 11 children who answered need the same step")
        .contains("That is a lesson, not an intervention.")
        .doesNotContain("Use these groups");
    Map<String, String> form = form(school, teacher);
    form.put("anyway", "yes");
    teacher.post(groups(school) + "/plan-again", form);
    assertThat(teacher.get(groups(school)).body()).contains("Use these groups");
  }

  @Test
  void somebody_elses_class_is_as_if_it_were_nowhere() {
    GroupsSchool school = GroupsSchool.make("wall-a");
    GroupsSchool other = GroupsSchool.make("wall-b");
    Visitor stranger = Visitor.signedIn(other.email("teacher"));
    String nowhere = "/classes/" + UUID.randomUUID();
    for (String page : new String[] {"/groups", "/since-yesterday"}) {
      var there = stranger.get("/classes/" + school.classId + page);
      var none = stranger.get(nowhere + page);
      assertThat(there.statusCode()).isEqualTo(404);
      assertThat(same(there.body())).isEqualTo(same(none.body()));
    }
    for (String action : new String[] {"", "/plan-again", "/start-again", "/change"}) {
      assertThat(stranger.post(groups(school) + action, Map.of("check", "x")).statusCode())
          .isEqualTo(404);
    }
    assertThat(school.count("select count(*) from keep_up_plan")).isZero();
  }

  /// A page without the ids in it and without what proves its forms.
  private static String same(String page) {
    return Visitor.withoutTokens(page).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }

  private static final String SEEDS =
      """
      select string_agg(distinct misconception_id || ' ' || seed, ', ' order by misconception_id || ' ' || seed)
        from keep_up_session
      """;

  static String groups(GroupsSchool school) {
    return "/classes/" + school.classId + "/groups";
  }

  static Map<String, String> form(GroupsSchool school, Visitor visitor) {
    return PageForm.read(visitor.get(groups(school)).body(), "check");
  }

  private static String place(GroupsSchool school, String child) {
    return "place." + school.pupils.get(child);
  }

  private static String sessionOf(GroupsSchool school, String child) {
    return school.text(
        "select session_id::text from keep_up_session_pupil where pupil_id = '%s'"
            .formatted(school.pupils.get(child)));
  }
}
