package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepup.tablescheck.FormRules;
import keepup.tablescheck.Times;
import org.junit.jupiter.api.Test;

/// The practice for the tables check: who may have the timed form, what a device opens, what is
/// kept, what adults see.
class TablesCheckTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("tables");
  private static final String HERE = "/classes/" + SCHOOL.classId + "/tables-check";

  @Test
  void a_device_that_was_handed_over_asks_what_the_published_rules_say_and_opens_nothing_else() {
    Visitor device = handOver("Beth Orme", Map.of());
    String go = go(device);

    assertThat(device.get(go).body())
        .contains("This is practice.", "It is not the real check", "There is no time limit", "Beth")
        .doesNotContain("Orme", "3 Hazel", "score");
    assertThat(FormRules.listFaults(asked(device, go).subList(3, 28))).isEmpty();
    assertThat(asked(device, go).subList(0, 3)).allMatch(times -> times.left() == 1);
    for (String path : List.of("/", "/classes", HERE, "/pupil")) {
      assertThat(FirstDays.place(device.get(path))).as(path).startsWith("/pupil");
    }
    assertThat(FirstDays.place(device.get("/pupil"))).isEqualTo("/pupil/tables");
    assertThat(device.get("/pupil/tables/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(handOver("Gus Thorn", Map.of()).get(go).statusCode()).isEqualTo(404);
  }

  @Test
  void answers_sent_again_are_kept_once_and_the_first_answer_to_a_question_stays() {
    Visitor device = handOver("Fay Stone", Map.of());
    String go = go(device);
    String first = answer(UUID.randomUUID(), 4, "7", "child");

    assertThat(send(device, go, "null", first).body()).contains("\"over\":false");
    send(device, go, "null", first, answer(UUID.randomUUID(), 4, "8", "child"));
    send(device, go, "\"enough\"", answer(UUID.randomUUID(), 5, "", "time"));
    send(device, go, "\"enough\"", answer(UUID.randomUUID(), 6, "12", "child"));

    assertThat(
            SCHOOL.text(
                "select string_agg(number || ':' || given, ' ' order by number) " + OF + "'Fay'"))
        .isEqualTo("4:7 5: 6:12");
    assertThat(device.get(go).body()).contains("Thank you, Fay!").doesNotContain("data-asked");
  }

  @Test
  void what_no_child_can_have_typed_is_refused_and_nothing_of_it_is_written() {
    Visitor device = handOver("Dov Quill", Map.of());
    String go = go(device);
    String good = answer(UUID.randomUUID(), 1, "4", "child");

    for (String bad :
        List.of(
            answer(UUID.randomUUID(), 29, "4", "child"),
            answer(UUID.randomUUID(), 0, "4", "child"),
            answer(UUID.randomUUID(), 2, "-4", "child"),
            answer(UUID.randomUUID(), 2, "123456", "child"),
            answer(UUID.randomUUID(), 2, "4", "magic"),
            answer(UUID.randomUUID(), 2, "4", "child").replace("2000", "-1"))) {
      HttpResponse<String> refused = send(device, go, "null", good, bad);
      assertThat(refused.statusCode()).as(bad).isEqualTo(422);
      assertThat(refused.body()).contains("Maybe", bad.substring(7, 43));
    }
    assertThat(device.postJson(go + "/answers.json", token(device, go), "{}").statusCode())
        .isEqualTo(400);
    assertThat(SCHOOL.count("select count(*)::int " + OF + "'Dov'")).isZero();
  }

  @Test
  void the_timed_form_waits_for_accuracy_without_a_clock_or_for_an_adults_word() {
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String child = String.valueOf(SCHOOL.pupils.get("Ezra Rook"));

    assertThat(begin(teacher, child, Map.of("timed", "yes"))).contains("The record cannot say yet");
    Visitor device = handOver("Ezra Rook", Map.of());
    answerAll(device, 3); // three of 25 wrong
    assertThat(
            begin(
                Visitor.signedIn(SCHOOL.email("teacher")),
                child,
                Map.of("timed", "yes", "decided", "yes")))
        .contains("The timed form is not offered to Ezra yet");
    answerAll(handOver("Ezra Rook", Map.of()), 1);
    Visitor timed = handOver("Ezra Rook", Map.of("timed", "yes"));

    assertThat(timed.get(go(timed)).body()).contains("data-limit=\"6000\"", "data-pause=\"3000\"");
    Visitor decided = handOver("Hope Umber", Map.of("timed", "yes", "decided", "yes"));
    assertThat(decided.get(go(decided)).body()).contains("Each question is there for 6 seconds");
    assertThat(
            SCHOOL.text(
                "select string_agg(legal_forename || ' ' || timed, ', ' order by legal_forename) from tables_practice"
                    + " join pupil using (school_id, pupil_id) where timed <> 'no'"))
        .isEqualTo("Ezra record, Hope adult");
  }

  @Test
  void two_goes_of_a_child_share_at_most_seven_questions() {
    Visitor one = handOver("Ivo Vale", Map.of());
    Visitor two = handOver("Ivo Vale", Map.of());
    Set<Times> before = Set.copyOf(asked(one, go(one)).subList(3, 28));

    assertThat(asked(two, go(two)).subList(3, 28).stream().filter(before::contains).count())
        .isLessThanOrEqualTo(7);
  }

  @Test
  void adults_see_tables_facts_and_times_and_the_helps_that_they_chose() {
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String child = "/children/" + SCHOOL.pupils.get("Cai Pugh") + "/tables-check";
    teacher.post(
        child + "/helps",
        Map.of(
            "size", "large", "colours", "contrast-dark", "pause", "next-button", "other", "alert"));
    Visitor device = handOver("Cai Pugh", Map.of());
    assertThat(device.get(go(device)).body())
        .contains("data-size=\"large\"", "data-theme=\"contrast-dark\"", "data-next", "data-alert")
        .doesNotContain("data-aloud", "data-keys-only");
    answerAll(device, 25);
    leave(device);

    assertThat(device.get(child).body())
        .contains(
            "25 of 25 questions", "2.0 s", "3.0 s", "large type", "not yet: some other number");
    assertThat(device.get(HERE).body())
        .contains("<strong>The table of ", "Facts that are missing", "Cai Pugh");
    assertThat(device.get(child + ".csv").body())
        .contains("at,timed,warm-up,question")
        .hasLineCount(29);
    assertThat(Visitor.signedIn(SCHOOL.email("other-teacher")).get(child).statusCode())
        .isEqualTo(404);
    assertThat(Visitor.signedIn(SCHOOL.email("other-teacher")).get(HERE).statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_waited_on_the_device_when_it_was_taken_back_goes_to_school_from_an_adults_page() {
    Visitor device = handOver("Amir Kaya", Map.of());
    String go = go(device);
    String id = go.substring(go.lastIndexOf('/') + 1);
    leave(device);

    assertThat(send(device, go, "null", answer(UUID.randomUUID(), 1, "4", "child")).statusCode())
        .isNotEqualTo(200);
    HttpResponse<String> late =
        device.postJson(
            "/tables-practices/" + id + "/answers.json",
            device.token(),
            "{\"answers\":[" + answer(UUID.randomUUID(), 1, "4", "child") + "],\"over\":null}");
    assertThat(late.statusCode()).isEqualTo(200);
    assertThat(SCHOOL.count("select count(*)::int " + OF + "'Amir'")).isEqualTo(1);
    assertThat(
            Visitor.signedIn(SCHOOL.email("other-teacher"))
                .get("/tables-practices/" + id + "/answers.json")
                .statusCode())
        .isEqualTo(404);
  }

  private static final String OF =
      "from tables_answer join tables_practice using (school_id, practice_id)"
          + " join pupil using (school_id, pupil_id) where legal_forename = ";

  private static Visitor handOver(String name, Map<String, String> more) {
    Visitor device = Visitor.signedIn(SCHOOL.email("teacher"));
    assertThat(begin(device, String.valueOf(SCHOOL.pupils.get(name)), more))
        .isEqualTo("/pupil/tables");
    return device;
  }

  /// Where the device is led, or the page that says why not.
  private static String begin(Visitor teacher, String child, Map<String, String> more) {
    var form = new java.util.HashMap<>(more);
    form.put("child", child);
    String place = FirstDays.place(teacher.post(HERE + "/begin", form));
    return place.equals("/pupil/tables") ? place : teacher.get(place).body();
  }

  private static String go(Visitor device) {
    return FirstDays.place(device.get("/pupil/tables"));
  }

  private static List<Times> asked(Visitor device, String go) {
    return Arrays.stream(Device.data(device.get(go).body(), "asked").split(" "))
        .map(text -> text.split("x"))
        .map(two -> new Times(Integer.parseInt(two[0]), Integer.parseInt(two[1])))
        .toList();
  }

  private static void answerAll(Visitor device, int wrong) {
    String go = go(device);
    List<Times> asked = asked(device, go);
    String[] answers =
        IntStream.rangeClosed(1, asked.size())
            .mapToObj(n ->
                answer(
                    UUID.randomUUID(),
                    n,
                    n > 3 && n <= 3 + wrong ? "1" : "" + asked.get(n - 1).product(),
                    "child"))
            .toArray(String[]::new);
    assertThat(send(device, go, "\"all\"", answers).body()).contains("\"over\":true");
  }

  private static String answer(UUID id, int number, String given, String ended) {
    return "{\"id\":\"%s\",\"number\":%d,\"given\":\"%s\",\"ended\":\"%s\",\"shownMs\":2000,\"pauseMs\":3004,\"firstKeyMs\":null,\"awayMs\":0,\"at\":\"2026-11-20T10:00:00Z\"}"
        .formatted(id, number, given, ended);
  }

  private static HttpResponse<String> send(
      Visitor device, String go, String over, String... answers) {
    return device.postJson(
        go + "/answers.json",
        token(device, go),
        Arrays.stream(answers)
            .collect(Collectors.joining(",", "{\"answers\":[", "],\"over\":" + over + "}")));
  }

  private static String token(Visitor device, String go) {
    String token =
        device.get(go + "/answers.json").body().replaceAll(".*\"csrf\":\"([^\"]*)\".*", "$1");
    return token.length() < 200 ? token : device.token();
  }

  private static void leave(Visitor device) {
    String page = device.get("/pupil/leave").body();
    String token = page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    device.postWithoutToken(
        "/pupil/leave",
        "_csrf="
            + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8)
            + "&password="
            + TestSchool.PASSWORD.replace(" ", "+"));
  }
}
