package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// From a school's draft to a page that everybody reads, and who must not see it on the way.
class CaseStudyTest {
  private static final TestHub HUB = TestHub.make("cases");
  private static final TestHub OTHER = TestHub.make("cases-other");
  private static final TestSchool SCHOOL = TestSchool.make("cases-school");
  private static final TestSchool NEAR = TestSchool.make("cases-near");
  private static final TestSchool FAR = TestSchool.make("cases-far");
  private static final Visitor HEAD = Visitor.signedIn(SCHOOL.email(Role.HEAD));
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
  private static final Visitor TA = Visitor.signedIn(SCHOOL.email(Role.TA));
  private static final Visitor NEIGHBOUR = Visitor.signedIn(NEAR.email(Role.HEAD));
  private static final Visitor FAR_AWAY = Visitor.signedIn(FAR.email(Role.HEAD));
  private static final Visitor SPECIALIST = Visitor.signedIn(HUB.email(HubRole.SPECIALIST));
  private static final Visitor ORGANISER = Visitor.signedIn(HUB.email(HubRole.ORGANISER));
  private static final Visitor STRANGER = Visitor.stranger();

  static {
    HEAD.post("/taking-part", Map.of("code", HUB.invitation()));
    String second =
        TestHub.within(
            HUB.id(),
            () -> {
              var schools = RunningApp.bean(keepup.app.hub.HubSchools.class);
              return schools.invite(schools.add(HUB.id(), "cases second School", null));
            });
    NEIGHBOUR.post("/taking-part", Map.of("code", second));
    FAR_AWAY.post("/taking-part", Map.of("code", OTHER.invitation()));
  }

  @Test
  void a_school_writes_the_hub_reviews_and_a_stranger_finds_it_by_a_word_and_by_a_step() {
    String id = write(TEACHER, "Wibbling beads", "keep");
    assertThat(SPECIALIST.get("/programme/case-studies/" + id).statusCode()).isEqualTo(404);
    assertThat(NEIGHBOUR.get("/case-studies/" + id).statusCode()).isEqualTo(404);
    assertNobodyElseReads(id, "Wibbling beads");

    TEACHER.post("/case-studies/" + id + "/change", form("Wibbling beads", "offer"));
    assertThat(SPECIALIST.read("/programme/case-studies")).contains("Wibbling beads");
    assertThat(NEIGHBOUR.read("/case-studies")).contains("Wibbling beads", "Comments are invited");
    assertNobodyElseReads(id, "Wibbling beads");

    assertThat(publish(SPECIALIST, id, 2, false)).contains("Published texts are read by everybody");
    assertThat(publish(ORGANISER, id, 2, true)).contains("This page is for somebody else");
    publish(SPECIALIST, id, 1, true);
    assertNobodyElseReads(id, "Wibbling beads");
    publish(SPECIALIST, id, 2, true);
    assertThat(STRANGER.read("/stories/" + id))
        .contains("Wibbling beads", "A Class teacher, cases-school School", "the beads stayed out")
        .doesNotContain("Save it", "Comments", "/curriculum/steps");
    assertThat(TA.read("/stories/" + id)).contains("/curriculum/steps/y3.add.tens");
    assertThat(STRANGER.read("/stories?words=wibbled+bead")).contains("Wibbling beads");
    assertThat(STRANGER.read("/stories?words=wibble+zebra")).doesNotContain("Wibbling beads");
    assertThat(STRANGER.read("/stories?words=wibble&step=y3.add.tens")).contains("Wibbling beads");
    assertThat(STRANGER.read("/stories?words=wibble&step=y1.nothing"))
        .contains("Nothing was found")
        .doesNotContain("Wibbling beads");
    assertThat(STRANGER.get("/stories?words=%22%3A*%26%21%28%00&step=%27").statusCode())
        .isEqualTo(200);

    TEACHER.post("/case-studies/" + id + "/withdraw", Map.of());
    assertNobodyElseReads(id, "Wibbling beads");
  }

  @Test
  void a_childs_name_stops_it_and_so_does_a_part_that_is_missing() {
    Map<String, String> named = form("Snozzing", "keep");
    named.put("happened", "It was Ada Testing who saw it first.");
    assertThat(TEACHER.post("/case-studies", named).body()).contains("full name is in this");
    named.put("happened", "It was Ada who saw it first.");
    assertThat(TEACHER.post("/case-studies", named).body())
        .contains("“Ada”: so a child of the school is called", "No, no child is meant");
    assertThat(states("Snozzing")).isEmpty();
    named.put("nobody", "yes");
    assertThat(TEACHER.post("/case-studies", named).statusCode()).isEqualTo(302);
    assertThat(states("Snozzing")).containsExactly("draft");

    Map<String, String> missing = form("Snozzing again", "offer");
    missing.put("done", " ");
    missing.put("steps", "y9.none");
    assertThat(TEACHER.post("/case-studies", missing).body())
        .contains("What was done is needed.", "There is no step “y9.none”");
    assertThat(states("Snozzing again")).isEmpty();
  }

  @Test
  void it_goes_back_with_a_word_and_only_its_writer_or_a_head_changes_it() {
    String id = write(TEACHER, "Quorbling", "offer");
    SPECIALIST.post("/programme/case-studies/" + id + "/send-back", Map.of("why", "Say how long."));
    assertThat(TEACHER.read("/case-studies/" + id)).contains("Draft", "Say how long.");
    assertThat(NEIGHBOUR.get("/case-studies/" + id).statusCode()).isEqualTo(404);
    for (Visitor other : List.of(TA, NEIGHBOUR)) {
      assertThat(other.post("/case-studies/" + id + "/change", form("Mine", "offer")).statusCode())
          .isIn(403, 404);
    }
    HEAD.post("/case-studies/" + id + "/change", form("Quorbling for weeks", "offer"));
    assertThat(states("Quorbling for weeks")).containsExactly("offered");
    TEACHER.post("/case-studies/" + id + "/change", form("Too late", "keep"));
    assertThat(states("Too late")).isEmpty();
  }

  @Test
  void nobody_publishes_what_they_wrote_and_no_school_publishes_at_all() {
    String own = location(SPECIALIST.post("/programme/case-studies", form("Own praise", "offer")));
    assertThat(publish(SPECIALIST, own, 1, true)).contains("This page is for somebody else");
    assertThat(states("Own praise")).containsExactly("offered");
    String id = write(TEACHER, "By the back door", "offer");
    assertThatThrownBy(() ->
            inSchool(
                SCHOOL,
                "update case_study set state = 'published', published_at = now(), reviewed_by = gen_random_uuid() where case_id = '"
                    + id
                    + "'"))
        .hasStackTraceContaining("row-level security");
    assertThat(inSchool(NEAR, "update case_study set title = 'Ours' where case_id = '" + id + "'"))
        .isZero();
  }

  @Test
  void the_hub_and_its_schools_comment_and_each_takes_back_what_is_their_own() {
    String id = write(TEACHER, "Fleeming", "offer");
    NEIGHBOUR.post("/case-studies/" + id + "/comments", Map.of("words", "We saw the same."));
    ORGANISER.post(
        "/programme/case-studies/" + id + "/comments", Map.of("words", "Come and tell."));
    assertThat(
            FAR_AWAY.post("/case-studies/" + id + "/comments", Map.of("words", "x")).statusCode())
        .isEqualTo(404);
    String named =
        NEIGHBOUR
            .post("/case-studies/" + id + "/comments", Map.of("words", "Bo Testing, too"))
            .body();
    assertThat(named).contains("full name is in this");
    String page = TEACHER.read("/case-studies/" + id);
    assertThat(page)
        .contains(
            "We saw the same.", "A Headteacher, cases-near School", "Come and tell.", "cases Hub")
        .doesNotContain("Bo Testing", ">Take back<");
    String back =
        found(NEIGHBOUR.read("/case-studies/" + id), "action=\"([^\"]*/comments/[^\"]*/back)\"");
    assertThat(TEACHER.post(back, Map.of()).statusCode()).isEqualTo(403);
    NEIGHBOUR.post(back, Map.of());
    assertThat(TEACHER.read("/case-studies/" + id))
        .contains("Taken back.", "Come and tell.")
        .doesNotContain("We saw the same.");
  }

  @Test
  void saving_counts_each_adult_once_and_tells_no_names() {
    String id = write(TEACHER, "Grimpling", "offer");
    assertThat(HEAD.post("/case-studies/" + id + "/save", Map.of()).statusCode()).isEqualTo(404);
    publish(SPECIALIST, id, 1, true);
    HEAD.post("/case-studies/" + id + "/save", Map.of());
    HEAD.post("/case-studies/" + id + "/save", Map.of());
    assertThat(STRANGER.read("/stories/" + id)).contains("One adult of a school saved it.");
    FAR_AWAY.post("/case-studies/" + id + "/save", Map.of());
    assertThat(STRANGER.read("/stories/" + id))
        .contains("2 adults of schools saved it.")
        .doesNotContain("A Headteacher");
    assertThat(FAR_AWAY.read("/case-studies")).contains("Saved by you", "Grimpling");
    FAR_AWAY.post("/case-studies/" + id + "/save", Map.of("keep", "no"));
    assertThat(STRANGER.read("/stories/" + id)).contains("One adult of a school saved it.");
    assertThat(FAR_AWAY.read("/case-studies")).doesNotContain("Grimpling");
  }

  /// Neither a stranger, by search or by id, nor another hub and its school.
  private static void assertNobodyElseReads(String id, String title) {
    assertThat(STRANGER.get("/stories/" + id).statusCode()).isEqualTo(404);
    assertThat(STRANGER.read("/stories?words=wibble")).doesNotContain(title);
    assertThat(TEACHER.get("/stories/" + id).statusCode()).as("signed in").isEqualTo(404);
    assertThat(SPECIALIST.get("/stories/" + id).statusCode()).as("of the hub").isEqualTo(404);
    Visitor lead = Visitor.signedIn(OTHER.email(HubRole.LEAD));
    assertThat(lead.get("/programme/case-studies/" + id).statusCode()).isEqualTo(404);
    assertThat(lead.read("/programme/case-studies")).doesNotContain(title);
    assertThat(FAR_AWAY.get("/case-studies/" + id).statusCode()).isEqualTo(404);
    assertThat(FAR_AWAY.read("/case-studies")).doesNotContain(title);
  }

  private static Map<String, String> form(String title, String then) {
    return new HashMap<>(
        Map.of(
            "title", title,
            "context", "A class of 28",
            "question", "Does it help?",
            "done", "Every day the same",
            "happened", "In the third week the beads stayed out.",
            "steps", "y3.add.tens",
            "then", then));
  }

  private static String write(Visitor visitor, String title, String then) {
    return location(visitor.post("/case-studies", form(title, then)));
  }

  private static String location(java.net.http.HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private static String publish(Visitor visitor, String id, int revision, boolean agreed) {
    return visitor
        .post(
            "/programme/case-studies/" + id + "/publish",
            Map.of("revision", String.valueOf(revision), "agreed", agreed ? "yes" : ""))
        .body();
  }

  private static String found(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static List<String> states(String title) {
    return TestHub.within(
        HUB.id(),
        () ->
            RunningApp.bean(JdbcClient.class)
                .sql("select state from case_study where title = :title")
                .param("title", title)
                .query(String.class)
                .list());
  }

  private static int inSchool(TestSchool school, String sql) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(_ -> RunningApp.bean(JdbcClient.class).sql(sql).update())));
  }
}
