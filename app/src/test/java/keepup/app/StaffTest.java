package keepup.app;

import static keepup.app.FirstDays.first;
import static keepup.app.FirstDays.idBehind;
import static keepup.app.FirstDays.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import keepup.app.shell.Greeting;
import org.junit.jupiter.api.Test;

class StaffTest {
  private static final TestSchool SCHOOL = TestSchool.make("staffing");
  private static final Visitor HEAD = Visitor.signedIn(SCHOOL.email(Role.HEAD));

  @Test
  void from_an_empty_database_to_a_teacher_who_sees_her_class() throws Exception {
    try (var app = RunningApp.start(RunningApp.newFolder())) {
      String said =
          app.getBeanProvider(Greeting.class).stream()
              .flatMap(one -> one.lines().stream())
              .reduce("", String::concat);
      var head = new Visitor(RunningApp.address(app));
      FirstDays.setUp(head, FirstDays.only(Pattern.compile("once: +([A-Z2-9-]+)"), said));
      FirstDays.bringIn(head);
      String walnut = idBehind(head.get("/classes").body(), "3 Walnut");
      String first = first(add(head, "Ms Newly", "newly@first.example", "teacher", walnut));

      var teacher = new Visitor(RunningApp.address(app));
      teacher.signIn("newly@first.example", first);
      assertThat(place(teacher.get("/classes"))).isEqualTo("/password");
      assertThat(teacher.get("/password").body()).contains("Choose your own password");
      assertThat(place(change(teacher, first, "my very own words"))).isEqualTo("/");
      assertThat(teacher.get("/").body()).contains("3 Walnut").doesNotContain("4 Maple");
      assertThat(teacher.get("/classes/" + walnut).body()).contains("Ann Sample");
    }
  }

  @Test
  void a_person_is_added_once_and_the_list_says_what_they_are() {
    var shown = add(HEAD, "Mr Once", "once@staffing.example", "ta", classId());
    assertThat(first(shown)).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    assertThat(HEAD.get("/staff").body())
        .contains("Mr Once", "Teaching assistant", "1 Apple", "Has not signed in yet")
        .doesNotContain(first(shown));
    assertThat(add(HEAD, "Mr Again", "ONCE@staffing.example", "ta", classId()).body())
        .contains("Mr Once has this e-mail.");
    assertThat(add(HEAD, "", "no e-mail", "king", classId()).body())
        .contains("3 things to put right");
  }

  @Test
  void whoever_leaves_is_signed_out_at_once_and_cannot_sign_in_until_they_are_back() {
    var leaver = join("leaver");
    String page = "/staff/" + idBehind(HEAD.get("/staff").body(), "Ms leaver");
    assertThat(leaver.get("/").statusCode()).isEqualTo(200);

    HEAD.post(page + "/left", Map.of());
    assertThat(place(leaver.get("/"))).endsWith("/sign-in");
    assertThat(place(leaver.signIn("leaver@staffing.example", OWN))).endsWith("/sign-in?wrong");
    assertThat(HEAD.get("/staff").body()).contains("Has left");

    String first = first(HEAD.post(page + "/first-password", Map.of()));
    assertThat(place(leaver.signIn("leaver@staffing.example", first))).doesNotContain("wrong");
    assertThat(place(leaver.get("/"))).isEqualTo("/password");
  }

  @Test
  void a_new_role_signs_out_and_other_classes_are_there_at_once() {
    var adult = join("changing");
    String page = "/staff/" + idBehind(HEAD.get("/staff").body(), "Ms changing");
    assertThat(adult.get("/").body()).contains("1 Apple").doesNotContain("2 Pear");

    String pear = SCHOOL.classes().get(1).id().toString();
    HEAD.post(page, Map.of("role", "teacher", "classes", pear));
    assertThat(adult.get("/").body()).contains("2 Pear").doesNotContain("1 Apple");
    HEAD.post(page, Map.of("role", "maths-lead"));
    assertThat(place(adult.get("/"))).endsWith("/sign-in");
    adult.signIn("changing@staffing.example", OWN);
    assertThat(adult.get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void a_maths_lead_cannot_make_or_change_a_head_and_nobody_leaves_by_themselves() {
    var lead = Visitor.signedIn(SCHOOL.email(Role.MATHS_LEAD));
    String head = "/staff/" + idBehind(lead.get("/staff").body(), "A Headteacher");

    assertThat(lead.get(head).body()).contains("Only a headteacher changes this.");
    assertThat(lead.post(head + "/left", Map.of()).statusCode()).isEqualTo(403);
    assertThat(lead.post(head + "/first-password", Map.of()).statusCode()).isEqualTo(403);
    assertThat(lead.post(head, Map.of("role", "ta")).statusCode()).isEqualTo(403);
    assertThat(add(lead, "X", "x@staffing.example", "head", classId()).statusCode()).isEqualTo(403);
    assertThat(HEAD.post(head + "/left", Map.of()).statusCode()).isEqualTo(403);
    assertThat(HEAD.get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void the_staff_pages_are_for_those_who_see_the_whole_school() {
    var teacher = Visitor.signedIn(SCHOOL.email(Role.TEACHER));

    assertThat(teacher.get("/staff").statusCode()).isEqualTo(403);
    assertThat(teacher.get("/staff/new").statusCode()).isEqualTo(403);
    assertThat(add(teacher, "X", "y@staffing.example", "ta", classId()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_new_password_needs_the_old_one_twelve_letters_and_the_same_words_twice() {
    var adult = join("careful");
    var elsewhere = Visitor.stranger();
    elsewhere.signIn("careful@staffing.example", OWN);

    assertThat(change(adult, "not the old one", "some quite new words").body())
        .contains("This is not your password of now.");
    assertThat(change(adult, OWN, "short").body()).contains("needs at least 12");
    assertThat(
            adult
                .post("/password", Map.of("old", OWN, "fresh", "twelve letters", "again", "other"))
                .body())
        .contains("The two new passwords differ.");
    assertThat(place(change(adult, OWN, "some quite new words"))).isEqualTo("/");
    assertThat(adult.get("/").statusCode()).isEqualTo(200);
    assertThat(place(elsewhere.get("/"))).endsWith("/sign-in");
  }

  private static final String OWN = "these are my own words";

  private static Visitor join(String name) {
    String email = name + "@staffing.example";
    String first = first(add(HEAD, "Ms " + name, email, "teacher", classId()));
    var visitor = Visitor.stranger();
    visitor.signIn(email, first);
    change(visitor, first, OWN);
    return visitor;
  }

  private static String classId() {
    return SCHOOL.classes().getFirst().id().toString();
  }

  private static java.net.http.HttpResponse<String> add(
      Visitor by, String name, String email, String role, String classId) {
    return by.post(
        "/staff", Map.of("name", name, "email", email, "role", role, "classes", classId));
  }

  private static java.net.http.HttpResponse<String> change(
      Visitor visitor, String old, String fresh) {
    return visitor.post("/password", Map.of("old", old, "fresh", fresh, "again", fresh));
  }
}
