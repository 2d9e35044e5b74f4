package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.Routes.Route;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;

/// Nobody of a hub or of the national team reaches a child, by no address and with no id; and no
/// hub sees another's rows.
class HubWallTest {
  private static final TestSchool SCHOOL = TestSchool.make("hubwall");
  private static final TestHub OURS = TestHub.make("hubwall-ours");
  private static final TestHub THEIRS = TestHub.make("hubwall-theirs");
  private static final TestHub NATIONAL = TestHub.make("hubwall-national", true);
  private static final List<String> OF_CHILDREN =
      List.of("Testing", "1 Apple", "2 Pear", "secret-", "304 - 187");

  static {
    WholeRecord.fill(RunningApp.context(), SCHOOL);
    Visitor.signedIn(SCHOOL.email(Role.HEAD))
        .post("/taking-part", Map.of("code", OURS.invitation()));
    WholeProgramme.fill(OURS, SCHOOL);
    WholeProgramme.fill(THEIRS, null);
  }

  @TestFactory
  Stream<DynamicTest> nobody_of_a_hub_opens_a_page_of_a_school() {
    List<Visitor> people = everybody();
    List<String> ids = Routes.idsOf(RunningApp.context(), SCHOOL);
    return Routes.list(RunningApp.context()).stream()
        .filter(route -> !isOpen(route.pattern()) && !route.pattern().startsWith("/programme"))
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  List<String> before = Routes.stateOf(RunningApp.context(), SCHOOL);
                  for (int i = 0; i < ids.size() && (i == 0 || takesIds(route)); i++) {
                    var answer = ask(people.get(i % people.size()), route, ids.get(i));
                    assertThat(answer.statusCode())
                        .isIn(route.pattern().equals("/") ? List.of(302) : List.of(403));
                    assertThat(answer.body()).doesNotContain(OF_CHILDREN);
                  }
                  assertThat(Routes.stateOf(RunningApp.context(), SCHOOL)).isEqualTo(before);
                }));
  }

  @TestFactory
  Stream<DynamicTest> no_page_of_a_hub_tells_of_a_child_whatever_id_it_is_asked_for() {
    List<Visitor> people = everybody();
    List<String> schools = Routes.idsOf(RunningApp.context(), SCHOOL);
    var all = new TreeSet<>(schools);
    all.addAll(Routes.idsOf(OURS));
    return programme()
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  boolean looks = route.method() == RequestMethod.GET;
                  int i = 0;
                  for (String id : !takesIds(route) ? List.of("") : looks ? all : schools) {
                    for (Visitor one : looks ? people : List.of(people.get(i % people.size()))) {
                      assertThat(ask(one, route, id).body()).doesNotContain(OF_CHILDREN);
                    }
                    i++;
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> an_id_of_another_hub_looks_like_an_id_that_is_nowhere() {
    Visitor stranger = Visitor.signedIn(THEIRS.email(HubRole.LEAD));
    Visitor national = Visitor.signedIn(NATIONAL.email(HubRole.EVALUATOR));
    List<String> ids = Routes.idsOf(OURS);
    return programme()
        .filter(HubWallTest::takesIds)
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  List<String> before = Routes.stateOf(OURS);
                  for (Visitor one : List.of(stranger, national)) {
                    String nowhere = said(ask(one, route, UUID.randomUUID().toString()), "");
                    for (String id : ids) {
                      assertThat(said(ask(one, route, id), id)).isEqualTo(nowhere);
                    }
                  }
                  assertThat(Routes.stateOf(OURS)).isEqualTo(before);
                }));
  }

  @TestFactory
  Stream<DynamicTest> nobody_of_a_school_opens_a_page_of_a_hub() {
    List<Visitor> people =
        Arrays.stream(Role.values()).map(role -> Visitor.signedIn(SCHOOL.email(role))).toList();
    List<String> ids = Routes.idsOf(OURS);
    return programme()
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  for (int i = 0; i < people.size(); i++) {
                    assertThat(ask(people.get(i), route, ids.get(i % ids.size())).statusCode())
                        .isEqualTo(403);
                  }
                }));
  }

  @Test
  void a_hub_named_to_the_database_sees_no_row_of_any_school() {
    for (TestHub hub : List.of(OURS, THEIRS, NATIONAL)) {
      List<String> seen =
          TestHub.within(
              hub.id(),
              () -> {
                var jdbc = RunningApp.bean(JdbcClient.class);
                return texts(jdbc, COUNTS_OF_SCHOOLS).stream()
                    .flatMap(select -> texts(jdbc, select).stream())
                    .filter(line -> !line.endsWith(" 0"))
                    .toList();
              });
      assertThat(seen).isEmpty();
    }
  }

  @Test
  void no_table_of_a_hub_can_hold_a_child() {
    List<String> found =
        texts(
            RunningApp.bean(JdbcClient.class),
            """
            select table_name || '.' || column_name from information_schema.columns c
             where table_schema = 'public' and (column_name like '%pupil%' or column_name in ('upn', 'class_id', 'born_on'))
               and exists (select from information_schema.columns h
                            where h.table_schema = 'public' and h.table_name = c.table_name and h.column_name = 'hub_id')
            """);
    assertThat(found).isEmpty();
  }

  @Test
  void an_invitation_is_for_one_school_once() {
    TestHub hub = TestHub.make("hubwall-once");
    TestSchool first = TestSchool.make("hubwall-first");
    TestSchool second = TestSchool.make("hubwall-second");
    Visitor teacher = Visitor.signedIn(first.email(Role.TEACHER));
    assertThat(teacher.post("/taking-part", Map.of("code", hub.invitation())).statusCode())
        .isEqualTo(403);

    Visitor head = Visitor.signedIn(first.email(Role.HEAD));
    head.post(
        "/taking-part",
        Map.of(
            "code",
            hub.invitation().substring(0, 5)
                + " "
                + hub.invitation().substring(5).toLowerCase(java.util.Locale.ROOT)));
    assertThat(head.read("/taking-part")).contains("hubwall-once Hub");
    assertThat(teacher.read("/taking-part")).contains("hubwall-once Hub");

    Visitor other = Visitor.signedIn(second.email(Role.HEAD));
    other.post("/taking-part", Map.of("code", hub.invitation()));
    assertThat(other.read("/taking-part"))
        .contains("This code opens nothing", "takes part in nothing yet");
    assertThat(
            Visitor.signedIn(hub.email(HubRole.ORGANISER))
                .read("/programme/schools/" + hub.school()))
        .contains("takes part with Keep Up")
        .doesNotContain("Make a code");
  }

  @Test
  void people_of_a_hub_change_their_password_and_do_what_their_role_is_for() {
    Visitor lead = Visitor.signedIn(THEIRS.email(HubRole.LEAD));
    assertThat(lead.get("/").headers().firstValue("Location").orElse("")).endsWith("/programme");
    assertThat(lead.read("/programme")).contains("hubwall-theirs Hub", "People");
    var form = Map.of("name", "Ms New", "email", "new@hubwall.example", "roles", "organiser");
    String first = lead.post("/programme/people", form).body();
    assertThat(first).contains("A first password for Ms New");
    String password = first.replaceAll("(?s).*data-testid=\"first-password\">([^<]*)<.*", "$1");

    Visitor fresh = Visitor.stranger();
    fresh.signIn("new@hubwall.example", password);
    assertThat(fresh.get("/programme/schools").headers().firstValue("Location").orElse(""))
        .endsWith("/password");
    fresh.post(
        "/password",
        Map.of("old", password, "fresh", "four odd words here", "again", "four odd words here"));
    assertThat(fresh.get("/programme/schools").statusCode()).isEqualTo(200);
    assertThat(fresh.get("/programme/people").statusCode()).isEqualTo(403);
    assertThat(
            Visitor.signedIn(NATIONAL.email(HubRole.EVALUATOR))
                .get("/programme/schools")
                .statusCode())
        .isEqualTo(403);
    assertThat(lead.post("/programme/people", form).body()).contains("has this e-mail");
    assertThat(lead.post("/programme/schools", Map.of("name", "", "urn", "12")).body())
        .contains("A name of 1 to 200 letters", "is not a number of six figures");
  }

  private static final String COUNTS_OF_SCHOOLS =
      """
      select format('select %L || count(*) from %I', table_name || ' ', table_name)
        from information_schema.columns where table_schema = 'public' and column_name = 'school_id' order by table_name
      """;

  private static List<Visitor> everybody() {
    return Stream.concat(
            Stream.of(OURS, THEIRS).map(hub -> hub.email(HubRole.LEAD)),
            Stream.concat(
                Arrays.stream(HubRole.values()).map(OURS::email),
                Stream.of(NATIONAL.email(HubRole.EVALUATOR), NATIONAL.email(HubRole.LEAD))))
        .map(Visitor::signedIn)
        .toList();
  }

  private static Stream<Route> programme() {
    return Routes.list(RunningApp.context()).stream()
        .filter(route -> route.pattern().startsWith("/programme"));
  }

  private static boolean takesIds(Route route) {
    return route.pattern().contains("{");
  }

  /// Pages that show nothing of a school, and a person's own.
  private static boolean isOpen(String pattern) {
    return pattern.startsWith("/design")
        || List.of(
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
                "/stories/{storyId}",
                "/password")
            .contains(pattern);
  }

  private static java.net.http.HttpResponse<String> ask(Visitor visitor, Route route, String id) {
    String path = route.filled(id);
    return route.method() == RequestMethod.GET ? visitor.get(path) : visitor.post(path, fields(id));
  }

  private static String said(java.net.http.HttpResponse<String> answer, String id) {
    String body = Visitor.withoutTokens(answer.body());
    return answer.statusCode()
        + "\n"
        + (id.isEmpty() ? body : body.replace(id, "(the id)"))
            .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "(the id)");
  }

  private static Map<String, String> fields(String id) {
    var fields = new HashMap<String, String>();
    for (String name :
        List.of("school", "member", "place", "cohort", "event", "booking", "pupil", "child")) {
      fields.put(name, id);
    }
    fields.put("name", "Anything");
    return fields;
  }

  private static List<String> texts(JdbcClient jdbc, String select) {
    return jdbc.sql(select).query((row, _) -> row.getString(1)).list();
  }
}
