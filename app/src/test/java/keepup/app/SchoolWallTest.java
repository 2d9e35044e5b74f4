package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No address of one school tells a person of another anything, not even that something is there.
class SchoolWallTest {
  private static final TestSchool OURS = TestSchool.make("ours");
  private static final TestSchool THEIRS = TestSchool.make("theirs");

  private static final String ID_COLUMNS =
      """
      select format('select distinct %I::text from %I limit 3', column_name, table_name)
        from information_schema.columns c
       where table_schema = 'public' and data_type = 'uuid'
         and exists (select from information_schema.columns s
                      where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'school_id')
      """;

  /// One request of the application, with `{names}` for the ids in its address.
  private record Route(RequestMethod method, String pattern) {}

  private static List<Route> routes() {
    var routes = new ArrayList<Route>();
    RunningApp.context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> {
          for (String pattern : mapping.getPatternValues()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
              routes.add(new Route(method, pattern));
            }
          }
        });
    return routes;
  }

  @TestFactory
  Stream<DynamicTest> an_id_of_another_school_looks_like_an_id_that_is_nowhere() {
    Visitor stranger = Visitor.signedIn(THEIRS.email(Role.HEAD));
    List<String> ids = idsOf(OURS);
    return routes().stream()
        .filter(route -> route.pattern().contains("{"))
        .map(route ->
            DynamicTest.dynamicTest(
                route.method() + " " + route.pattern(),
                () -> {
                  String nowhere = ask(stranger, route, UUID.randomUUID().toString());
                  for (String id : ids) {
                    assertThat(ask(stranger, route, id)).isEqualTo(nowhere);
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> every_page_but_the_open_ones_sends_a_stranger_to_sign_in() {
    List<String> open = List.of("/sign-in", "/set-up", "/look", "/error");
    return routes().stream()
        .filter(route -> route.method() == RequestMethod.GET)
        .filter(route -> !open.contains(route.pattern()) && !route.pattern().startsWith("/design"))
        .map(route ->
            DynamicTest.dynamicTest(
                route.pattern(),
                () -> {
                  var answer = Visitor.stranger().get(filled(route, UUID.randomUUID().toString()));
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
    assertThat(theirs.body()).contains("Nothing is here").doesNotContain("Ada");
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
  void without_a_school_the_database_shows_nothing() {
    var jdbc = RunningApp.bean(JdbcClient.class);
    for (String table : List.of("school", "staff", "school_class", "pupil", "audit_entry")) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
  }

  /// Some of every id that the school has anywhere in the database, whatever tables come to be.
  private static List<String> idsOf(TestSchool school) {
    var jdbc = RunningApp.bean(JdbcClient.class);
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(_ -> {
                  var ids = new TreeSet<String>();
                  for (String select : texts(jdbc, ID_COLUMNS)) {
                    ids.addAll(texts(jdbc, select));
                  }
                  return List.copyOf(ids);
                })));
  }

  private static List<String> texts(JdbcClient jdbc, String select) {
    return jdbc.sql(select).query((row, _) -> row.getString(1)).list();
  }

  private static String ask(Visitor visitor, Route route, String id) {
    String path = filled(route, id);
    var answer =
        route.method() == RequestMethod.GET ? visitor.get(path) : visitor.post(path, Map.of());
    String body =
        answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(id, "(the id)");
    return answer.statusCode() + "\n" + body;
  }

  private static String filled(Route route, String id) {
    return route.pattern().replaceAll("\\{[^}]+}", id);
  }
}
