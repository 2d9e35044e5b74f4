package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.Routes.Route;
import keepup.app.account.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RequestMethod;

/// No address of one school tells a person of another anything, not even that something is there.
class SchoolWallTest {
  private static final TestSchool OURS = TestSchool.make("ours");
  private static final TestSchool THEIRS = TestSchool.make("theirs");

  static {
    WholeRecord.fill(RunningApp.context(), OURS);
    WholeRecord.fill(RunningApp.context(), THEIRS);
  }

  @TestFactory
  Stream<DynamicTest> an_id_of_another_school_looks_like_an_id_that_is_nowhere() {
    Visitor stranger = Visitor.signedIn(THEIRS.email(Role.HEAD));
    List<String> ids = Routes.idsOf(RunningApp.context(), OURS);
    return Routes.list(RunningApp.context()).stream()
        .filter(route -> route.pattern().contains("{"))
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  String nowhere = ask(stranger, route, UUID.randomUUID().toString());
                  List<String> before = Routes.stateOf(RunningApp.context(), OURS);
                  List<String> theirs = Routes.stateOf(RunningApp.context(), THEIRS);
                  for (String id : ids) {
                    assertThat(ask(stranger, route, id)).isEqualTo(nowhere);
                  }
                  assertThat(Routes.stateOf(RunningApp.context(), OURS)).isEqualTo(before);
                  assertThat(Routes.stateOf(RunningApp.context(), THEIRS)).isEqualTo(theirs);
                }));
  }

  @TestFactory
  Stream<DynamicTest> every_page_but_the_open_ones_sends_a_stranger_to_sign_in() {
    List<String> open =
        List.of(
            "/sign-in",
            "/set-up",
            "/look",
            "/error",
            "/family",
            "/family/{code}",
            "/join",
            "/join/{code}",
            "/badges",
            "/badges/issuer.json",
            "/badges/{awardId}",
            "/calendar/{token}.ics",
            "/stories",
            "/stories/{storyId}");
    return Routes.list(RunningApp.context()).stream()
        .filter(route -> route.method() == RequestMethod.GET)
        .filter(route -> !open.contains(route.pattern()) && !route.pattern().startsWith("/design"))
        .map(route ->
            DynamicTest.dynamicTest(
                route.pattern(),
                () -> {
                  var answer = Visitor.stranger().get(route.filled(UUID.randomUUID().toString()));
                  assertThat(answer.statusCode()).isEqualTo(302);
                  assertThat(answer.headers().firstValue("Location").orElse(""))
                      .endsWith("/sign-in");
                }));
  }

  @Test
  void a_person_of_the_school_does_find_what_the_other_school_does_not() {
    String path = "/classes/" + OURS.classes().getFirst().id();

    assertThat(Visitor.signedIn(OURS.email(Role.HEAD)).get(path).body()).contains("Ada Testing");
    var theirs = Visitor.signedIn(THEIRS.email(Role.HEAD)).get(path);
    assertThat(theirs.statusCode()).isEqualTo(404);
    assertThat(Visitor.withoutTokens(theirs.body()))
        .contains("Nothing is here")
        .doesNotContain("Ada");
  }

  @Test
  void a_teacher_does_not_see_a_colleagues_class() {
    String path = "/classes/" + OURS.classes().get(1).id();

    assertThat(Visitor.signedIn(OURS.email(Role.HEAD)).get(path).statusCode()).isEqualTo(200);
    assertThat(Visitor.signedIn(OURS.email(Role.TEACHER)).get(path).statusCode()).isEqualTo(404);
    assertThat(Visitor.signedIn(OURS.email(Role.TA)).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void only_a_head_and_a_maths_lead_bring_registers_in() {
    assertThat(Visitor.signedIn(OURS.email(Role.MATHS_LEAD)).get("/register").statusCode())
        .isEqualTo(200);
    var teacher = Visitor.signedIn(OURS.email(Role.TEACHER)).get("/register");
    assertThat(teacher.statusCode()).isEqualTo(403);
    assertThat(teacher.body()).contains("This page is for somebody else");
  }

  @Test
  void ids_of_another_school_in_a_form_are_like_ids_that_are_nowhere() {
    Visitor stranger = Visitor.signedIn(THEIRS.email(Role.HEAD));
    List<String> before = Routes.stateOf(RunningApp.context(), OURS);
    List<String> theirs = Routes.stateOf(RunningApp.context(), THEIRS);

    for (String id : Routes.idsOf(RunningApp.context(), OURS)) {
      var form = Map.of("name", "Ms X", "email", "x@x.example", "role", "ta", "classes", id);
      assertThat(stranger.post("/staff", form).statusCode()).isEqualTo(404);
    }
    assertThat(Routes.stateOf(RunningApp.context(), OURS)).isEqualTo(before);
    assertThat(Routes.stateOf(RunningApp.context(), THEIRS)).isEqualTo(theirs);
  }

  @Test
  void an_email_of_another_school_is_taken_without_a_word_of_it() {
    Visitor stranger = Visitor.signedIn(THEIRS.email(Role.HEAD));
    var form = Map.of("name", "Ms Both", "email", OURS.email(Role.TA), "role", "ta");

    assertThat(stranger.post("/staff", form).body())
        .contains("A first password for Ms Both")
        .doesNotContain("ours School", "A Teaching assistant");
    assertThat(Visitor.signedIn(OURS.email(Role.TA)).get("/").body()).contains("ours School");
  }

  private static String ask(Visitor visitor, Route route, String id) {
    String path = route.filled(id);
    var answer =
        route.method() == RequestMethod.GET
            ? visitor.get(path)
            : visitor.post(path, everyField(id));
    String body = Visitor.withoutTokens(answer.body()).replace(id, "(the id)");
    return answer.statusCode() + "\n" + body;
  }

  /// What any form of ours may ask for, so that nothing is refused for a missing field.
  private static Map<String, String> everyField(String id) {
    Map<String, String> fields =
        new java.util.HashMap<>(
            Map.of(
                "role",
                "ta",
                "classes",
                id,
                "left",
                id,
                "pupil",
                id,
                "child",
                id,
                "outcome",
                UUID.randomUUID().toString(),
                "result",
                "secure",
                "number",
                "1",
                "question",
                "3 + 4",
                "step",
                "any"));
    fields.put("name", "Ada Testing");
    return fields;
  }
}
