package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keepup.app.account.HubRole;
import keepup.app.account.Role;
import keepup.app.badge.OtherVerifier;
import keepup.app.hub.HubSchools;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/// A cohort of two schools from its first form to certificates: one school with Keep Up, one on
/// paper. Each test goes on where the one before it ended.
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class CohortTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private static final TestHub HUB = TestHub.make("cohorts");
  private static final GroupsSchool SCHOOL = GroupsSchool.make("cohort-school");
  private static final Visitor TRAINER = Visitor.signedIn(HUB.email(HubRole.TRAINER));
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email("teacher"));
  private static final Visitor ASSISTANT = Visitor.signedIn(SCHOOL.email("assistant"));
  private static final Visitor HEAD = head();
  private static final String PAPER_SCHOOL =
      TestHub.within(
          HUB.id(),
          () -> RunningApp.bean(HubSchools.class).add(HUB.id(), "Paper School", null).toString());
  private String cohort = "";
  private String place = "";
  private String paper = "";
  private String course = "";

  private static Visitor head() {
    SCHOOL.addAdult("head", Role.HEAD);
    Visitor head = Visitor.signedIn(SCHOOL.email("head"));
    head.post("/taking-part", Map.of("code", HUB.invitation()));
    return head;
  }

  @Test
  @Order(1)
  void a_trainer_makes_a_cohort_and_is_told_what_is_wrong_with_it() {
    Map<String, String> form =
        new HashMap<>(PageForm.read(TRAINER.get("/programme/cohorts/new").body(), "course"));
    form.putAll(Map.of("name", "Autumn", "venue", "The hall", "places", "2", "price", "four"));
    form.putAll(Map.of("agreement", "We come to all days.", "return-by", "soon"));
    form.put("on-day-1", today.minusDays(28).toString());
    form.put("on-day-2", today.minusDays(29).toString());
    form.put("on-day-3", today.toString());
    assertThat(TRAINER.post("/programme/cohorts", form).body())
        .contains("“four” is not an amount in pounds", "No day is given by which it is signed")
        .contains("would not be after the day before it. Maybe the dates are swapped");
    assertThat(TRAINER.read("/programme/cohorts")).contains("No cohort yet");

    form.put("price", "400");
    form.put("return-by", today.minusDays(30).toString());
    form.put("on-day-2", today.minusDays(14).toString());
    cohort = FirstDays.place(TRAINER.post("/programme/cohorts", form));

    assertThat(TRAINER.read(cohort)).contains("Autumn", "£400 a school", "0 of 2 taken");
    assertThat(Visitor.signedIn(HUB.email(HubRole.ORGANISER)).get(cohort).statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  void schools_are_given_places_together_and_no_more_than_there_are() {
    TestHub.within(
        HUB.id(), () -> RunningApp.bean(HubSchools.class).add(HUB.id(), "Third School", null));
    List<String> all =
        Pattern.compile("name=\"school\" value=\"([^\"]+)\"")
            .matcher(TRAINER.get(cohort).body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(all).hasSize(3);
    addSchools(all);
    assertThat(TRAINER.read(cohort))
        .contains("3 schools are ticked, but 2 of 2 places are free", "0 of 2 taken");
    addSchools(List.of(HUB.school().toString(), PAPER_SCHOOL));
    String page = TRAINER.get(cohort).body();
    assertThat(page).contains("2 schools have a place now", "2 of 2 taken");
    place = cohort + "/places/" + FirstDays.idBehind(page, "cohorts invited School");
    paper = cohort + "/places/" + FirstDays.idBehind(page, "Paper School");
    course = "/course/" + place.substring(place.lastIndexOf('/') + 1);
  }

  private void addSchools(List<String> ids) {
    TRAINER.postWithoutToken(
        cohort + "/schools",
        "_csrf=" + TRAINER.token() + "&school=" + String.join("&school=", ids));
  }

  @Test
  @Order(3)
  void a_head_signs_and_names_two_of_one_class_and_nobody_else_does() {
    Map<String, String> strangers =
        Map.of("teacher", SCHOOL.otherTeacher.toString(), "ta", SCHOOL.assistant.toString());
    Map<String, String> pair =
        Map.of("teacher", SCHOOL.teacher.toString(), "ta", SCHOOL.assistant.toString());
    assertThat(TEACHER.post(course + "/agreement", Map.of("name", "Me")).statusCode())
        .isEqualTo(403);
    assertThat(TEACHER.post(course + "/partners", pair).statusCode()).isEqualTo(403);
    assertThat(HEAD.read("/taking-part")).contains("href=\"/course\"");
    assertThat(HEAD.read(course)).contains("We come to all days.", "Not signed yet", "£400");

    after(HEAD, course + "/agreement", Map.of("name", "H. Head"));
    assertThat(after(HEAD, course + "/partners", strangers))
        .contains("Signed by H. Head", "are not with one class. Maybe");
    assertThat(TEACHER.get(course + "/targets").statusCode()).isEqualTo(403);
    assertThat(after(HEAD, course + "/partners", pair)).contains("both with 3 Hazel");

    assertThat(TRAINER.read(place))
        .contains("Signed by H. Head", "Ms Okafor", "Mr Ali", "not paid")
        .doesNotContain(SCHOOL.pupils.keySet());
    TRAINER.post(place + "/paid", Map.of("paid", "true"));
    assertThat(HEAD.read(course)).contains("<strong>Ms Okafor</strong>", ": paid.");
    assertThat(TEACHER.get(course + "/targets").statusCode()).isEqualTo(200);
    assertThat(
            Visitor.signedIn(SCHOOL.email("other-teacher")).get(course + "/targets").statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(4)
  void a_reflection_names_no_child_and_the_trainer_reads_what_is_shared_alone() {
    String before = course + "/reflections/before-day-1";
    Map<String, String> form = new TreeMap<>(Map.of("what", "share", "answer-0", "Gus Thorn sat."));
    assertThat(TEACHER.post(before, form).body()).contains("A child’s full name is in this");
    form.put("answer-0", "Hope is not a plan. The child counted on.");
    assertThat(TEACHER.post(before, form).body())
        .contains("“Hope”: so a child of the school is called", "No child is meant by");
    assertThat(TRAINER.read(place)).doesNotContain("Hope is not a plan");

    form.put("no-child", "Hope");
    TEACHER.post(before, form);
    ASSISTANT.post(before, Map.of("what", "tell", "answer-0", "I sat and listened."));

    assertThat(TRAINER.read(place))
        .contains("Hope is not a plan. The child counted on.", "Mr Ali: </span><span>Written.")
        .doesNotContain("I sat and listened");
    assertThat(TRAINER.read(cohort + "/days/day-1/board"))
        .as("what one wrote alone is not on the wall")
        .doesNotContain("Hope is not a plan");
    assertThat(ASSISTANT.read(before)).contains("I sat and listened").doesNotContain("Hope is not");

    TEACHER.post(before, Map.of("what", "tell", "answer-0", "Changed."));
    assertThat(TRAINER.read(place)).doesNotContain("Hope is not a plan", "Changed.");
  }

  @Test
  @Order(5)
  void two_interviews_with_the_notes_of_both_attach_themselves_and_the_board_fills() {
    String task = course + "/tasks/joint-interview";
    assertThat(after(TEACHER, task, Map.of("done", "true")))
        .contains("Not all of it is there yet", "0 of 2");
    String first = interview("Beth Orme", true);
    interview("Cai Pugh", false);
    assertThat(TEACHER.read(task)).as("Mr Ali saw one of them").contains("1 of 2");
    interview("Beth Orme", true);
    assertThat(TEACHER.read(task)).as("the same child again").contains("1 of 2", first);
    interview("Dov Quill", true);

    assertThat(ASSISTANT.read(task)).contains("2 of 2", "We have done this");
    ASSISTANT.post(task, Map.of("done", "true"));

    String wall = TRAINER.read(cohort + "/days/day-2/board");
    assertThat(wall)
        .contains("Done: 2 × an interview with one child", "Ms Okafor and Mr Ali")
        .contains("Nothing is shared by Paper School")
        .doesNotContain("Beth", "Orme", "Dov", "Quill");
    TEACHER.post(
        course + "/reflections/after-interview", Map.of("what", "share", "answer-0", "Fingers."));
    assertThat(TRAINER.read(cohort + "/days/day-2/board"))
        .contains("What did one of you see that the other had not?", "Fingers.");
    ASSISTANT.post(task, Map.of("done", "false"));
    assertThat(TRAINER.read(cohort + "/days/day-2/board")).doesNotContain("Done: 2");
    ASSISTANT.post(task, Map.of("done", "true"));
  }

  /// @return the address of what was seen
  private static String interview(String child, boolean both) {
    String here =
        FirstDays.place(
            TEACHER.post(
                "/classes/" + SCHOOL.classId + "/interviews",
                Map.of(
                    "step", GroupsSchool.STEP.value(), "child", SCHOOL.pupil(child).toString())));
    for (Visitor adult : both ? List.of(TEACHER, ASSISTANT) : List.of(TEACHER)) {
      Map<String, String> seen = new HashMap<>(PageForm.read(adult.get(here).body(), "number"));
      seen.putAll(Map.of("answer", "41", "strategy", "counted-on", "note", ""));
      adult.post(here + "/answers", seen);
    }
    return here + "/compare";
  }

  @Test
  @Order(6)
  void targets_are_the_pairs_and_shared_as_they_are() {
    String targets = course + "/targets";
    assertThat(TEACHER.post(targets, Map.of("says", "Ask Ivo Vale first.")).body())
        .contains("A child’s full name is in this");
    TEACHER.post(targets, Map.of("says", "Ask before we tell.", "sign", "We wait."));
    assertThat(ASSISTANT.read(targets)).contains("Ask before we tell.", "We wait.");
    assertThat(TRAINER.read(place)).doesNotContain("Ask before we tell.");
    ASSISTANT.post(targets + "/share", Map.of("shown", "true"));
    assertThat(TRAINER.read(cohort + "/days/after/board"))
        .contains("Ask before we tell. We shall see it by this: We wait.");
    ASSISTANT.post(targets + "/share", Map.of("shown", "false"));
    assertThat(TRAINER.read(cohort + "/days/after/board")).doesNotContain("Ask before we tell.");
  }

  @Test
  @Order(7)
  void a_trainer_notes_a_paper_school_and_nothing_in_the_name_of_the_other() {
    assertThat(after(TRAINER, paper + "/signed", Map.of("name", "", "on", today.toString())))
        .contains("A name and a day that is not in the future");
    assertThat(after(TRAINER, paper + "/signed", Map.of("name", "P. Head", "on", today.toString())))
        .contains("Noted as signed.");
    Map<String, String> wrong = Map.of("teacher", "Ms Pen", "teacher-email", "no address");
    assertThat(after(TRAINER, paper + "/partners", wrong)).contains("an e-mail with an @, or none");
    Map<String, String> names =
        Map.of("teacher", "Ms Penn", "teacher-email", "penn@paper.example", "ta", "Mr Ink");
    after(TRAINER, paper + "/partners", Map.of("teacher", "Ms Pen", "ta", "Mr Ink"));
    there("day-1");
    assertThat(after(TRAINER, paper + "/partners", names))
        .as("a name put right is the same person")
        .contains("penn@paper.example", "Ms Penn", "Signed by P. Head")
        .containsPattern("Teacher\">There");

    assertThat(after(TRAINER, place + "/noted", Map.of("did", "keep-up-week")))
        .contains("The pair says itself what it did");
    assertThat(after(TRAINER, place + "/partners", Map.of("teacher", "Somebody", "ta", "Else")))
        .contains("The school names its partners itself")
        .doesNotContain("Somebody");
    for (String day : List.of("day-2", "day-3")) {
      there(day);
    }
    String all =
        Pattern.compile("name=\"did\" value=\"([^\"]+)\"")
            .matcher(TRAINER.get(paper).body())
            .results()
            .map(found -> "&did=" + found.group(1))
            .reduce("", String::concat);
    TRAINER.postWithoutToken(paper + "/noted", "_csrf=" + TRAINER.token() + all);
    assertThat(TRAINER.read(cohort)).contains("4 of 4", "5 of 5, 5 of 5");
  }

  /// Notes everybody as there.
  private void there(String day) {
    String page = TRAINER.get(cohort + "/days/" + day).body();
    List<String> boxes = new ArrayList<>();
    for (MatchResult box :
        Pattern.compile("name=\"here\" value=\"([^\"]+)\"").matcher(page).results().toList()) {
      boxes.add("&here=" + box.group(1));
    }
    assertThat(boxes).hasSize(4);
    TRAINER.postWithoutToken(
        cohort + "/days/" + day, "_csrf=" + TRAINER.token() + String.join("", boxes));
  }

  @Test
  @Order(8)
  void a_certificate_needs_everything_or_a_written_reason() throws Exception {
    String awards = cohort + "/awards";
    assertThat(TRAINER.read(awards)).contains("Give it to all 2 who have everything");
    assertThat(after(TRAINER, awards, Map.of("partner", idOf("Ms Penn"))))
        .contains("Ms Penn has the certificate.");
    assertThat(after(TRAINER, awards, Map.of("partner", idOf("Ms Okafor"))))
        .contains("Ms Okafor lacks something. Maybe wait");
    assertThat(TEACHER.get(course + "/badge.json").statusCode()).isEqualTo(404);
    Map<String, String> exception =
        Map.of("partner", idOf("Ms Okafor"), "exception", "Ill in the last week.");
    assertThat(after(TRAINER, awards, exception)).contains("Ms Okafor has the certificate.");
    assertThat(after(TRAINER, awards, exception))
        .contains("has the certificate already", "An exception: Ill in the last week.");

    String badge = TEACHER.get(course + "/badge.json").body();
    assertThat(OtherVerifier.isGood(badge)).isTrue();
    assertThat(badge)
        .contains("Ms Okafor", "cohorts Hub", "exception in writing")
        .doesNotContain("Ill in the last week");
    String ofPaper =
        TRAINER.get(FirstDays.only(badgeOf("Ms Penn"), TRAINER.get(awards).body())).body();
    assertThat(OtherVerifier.isGood(ofPaper)).isTrue();
    assertThat(ofPaper).contains("Ms Penn").doesNotContain("penn@paper.example", "exception");
    assertThat(OtherVerifier.isGood(ofPaper.replace("Ms Penn", "Ms Pen"))).isFalse();
    try (PDDocument pdf = Loader.loadPDF(TEACHER.bytes(course + "/certificate.pdf"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .as("it lies on its side")
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }
    assertThat(text(TEACHER, course + "/certificate.pdf"))
        .contains("Certificate", "Ms Okafor", "cohorts invited School", "A Accredited trainer");
  }

  @Test
  @Order(9)
  void a_portfolio_is_the_partners_own_and_holds_what_they_did() throws Exception {
    String page = ASSISTANT.read(course + "/portfolio");
    assertThat(page)
        .contains("Portfolio of Mr Ali", "I sat and listened.", "Fingers.", "Ask before we tell.")
        .contains("2 × an interview with one child")
        .doesNotContain("Changed.")
        .doesNotContain("Beth Orme", "Dov Quill");
    assertThat(text(ASSISTANT, course + "/portfolio.pdf"))
        .contains("Mr Ali", "I sat and listened.", "Fingers.");
    for (String file : List.of("handout", "slides", "booklet")) {
      assertThat(text(ASSISTANT, course + "/days/day-1/" + file + ".pdf")).hasSizeGreaterThan(500);
    }
    assertThat(ASSISTANT.get(course + "/days/day-1/notes.pdf").statusCode()).isEqualTo(404);
    assertThat(text(TRAINER, cohort + "/days/day-1/notes.pdf")).hasSizeGreaterThan(500);
  }

  @Test
  @Order(10)
  void anybody_sees_whether_a_certificate_stands_and_no_name() {
    String number =
        FirstDays.only(Pattern.compile("/badges/([0-9a-f-]{36})"), TEACHER.get(course).body());
    Visitor stranger = Visitor.stranger();
    assertThat(stranger.read("/badges/" + number))
        .contains("This certificate stands")
        .doesNotContain("Okafor", "cohort-school");
    assertThat(stranger.get("/badges/" + SCHOOL.classId).statusCode()).isEqualTo(404);
    String key =
        OtherVerifier.read(TEACHER.get(course + "/badge.json").body())
            .getJsonObject("issuer")
            .getString("id");
    assertThat(stranger.read("/badges")).contains(key);
    assertThat(stranger.get("/badges/issuer.json").body()).contains(key + "#");

    String end = cohort + "/awards/" + number + "/end";
    assertThat(after(TRAINER, end, Map.of("why", ""))).contains("Write down why");
    after(TRAINER, end, Map.of("why", "Somebody else's."));
    assertThat(stranger.read("/badges/" + number)).contains("does not stand any more");
    assertThat(TEACHER.get(course + "/badge.json").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(11)
  void a_school_that_gave_its_place_up_is_out() {
    TRAINER.post(place + "/leave", Map.of());
    assertThat(TRAINER.read(cohort)).contains("1 of 2 taken").doesNotContain("Ms Okafor");
    assertThat(TEACHER.get(course).statusCode()).isEqualTo(404);
  }

  /// The page that one sees after sending a form.
  private static String after(Visitor visitor, String path, Map<String, String> fields) {
    return visitor.read(FirstDays.place(visitor.post(path, fields)));
  }

  private static String idOf(String name) {
    return TestHub.within(
        HUB.id(),
        () ->
            RunningApp.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select partner_id::text from cohort_partner where name = :name")
                .param("name", name)
                .query(String.class)
                .single());
  }

  private static Pattern badgeOf(String name) {
    return Pattern.compile(
        "<h2>" + name + "</h2>(?s:.(?!</section>))*?href=\"([^\"]*/badge.json)\"");
  }

  private static String text(Visitor visitor, String path) throws java.io.IOException {
    try (PDDocument pdf = Loader.loadPDF(visitor.bytes(path))) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
