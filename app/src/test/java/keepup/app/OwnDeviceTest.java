package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Children on devices of their own: what lets them in, what they see, what is kept, what stays
/// shut.
class OwnDeviceTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("own-device");
  private static final Map<String, List<String>> CARDS = new HashMap<>();
  private static final Pattern CARD =
      Pattern.compile("(?s)pass-card-name\">([^<]+)</p>(.*?)</li>\\s*</ol>");
  private static final Pattern WORD = Pattern.compile("<span>([a-z]+)</span>");
  private static final Pattern LETTER =
      Pattern.compile("class=\"way-in-letter\" aria-hidden=\"true\">([A-Z])<");
  private static Visitor teacher = Visitor.stranger();

  @BeforeAll
  static void make_cards() {
    teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String sheet =
        teacher.post("/classes/" + SCHOOL.classId + "/cards", Map.of("who", "all")).body();
    CARD.matcher(sheet)
        .results()
        .forEach(card ->
            CARDS.put(
                card.group(1),
                WORD.matcher(card.group(2)).results().map(word -> word.group(1)).toList()));
  }

  @Test
  void every_child_of_the_class_has_three_pictures_that_nobody_else_in_it_has() {
    assertThat(CARDS.keySet()).containsExactlyInAnyOrderElementsOf(SCHOOL.pupils.keySet());
    assertThat(CARDS.values())
        .allSatisfy(words -> assertThat(words).hasSize(3).doesNotHaveDuplicates());
    assertThat(CARDS.values()).doesNotHaveDuplicates();
    assertThat(teacher.get("/classes/" + SCHOOL.classId + "/cards").body())
        .contains("has a card")
        .doesNotContain("pass-drawing");
  }

  @Test
  void before_coming_in_a_page_says_nothing_of_a_child_a_class_or_the_school() {
    String code = openDoor();
    Visitor device = Visitor.stranger();

    for (String path : List.of("/join", "/join/" + code, "/join/ZZZZZZ", "/join/nonsense")) {
      var page = device.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      String words = Visitor.withoutTokens(page.body());
      assertThat(words).as(path).doesNotContain("3 Hazel", "School", "Okafor");
      SCHOOL
          .pupils
          .keySet()
          .forEach(name -> assertThat(words).as(path).doesNotContain(">" + name.split(" ", -1)[0]));
    }
    assertThat(FirstDays.place(device.get("/join?code=" + code.toLowerCase(java.util.Locale.ROOT))))
        .isEqualTo("/join/" + code);
    assertThat(device.get("/join/ZZZZZZ").body()).contains("No door is open with this code");
  }

  @Test
  void three_pictures_in_order_open_this_childs_check_and_nothing_else() {
    Visitor device = comeIn("Beth Orme");

    assertThat(device.read("/mine"))
        .contains("Hello, Beth!", "Question 1 of 5")
        .doesNotContain("Orme", "3 Hazel", "Okafor", "menu", SCHOOL.pupil("Ezra Rook").toString());
    for (String path :
        List.of(
            "/",
            "/classes",
            "/pupil",
            "/pupil/facts",
            "/lines.json",
            "/password",
            "/classes/" + SCHOOL.classId,
            "/children/" + SCHOOL.pupil("Beth Orme"))) {
      var answer = device.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(FirstDays.place(answer)).as(path).isEqualTo("/mine");
    }
    List<String> other = cardOf("Beth Orme").reversed();
    assertThat(knock(Visitor.stranger(), openDoor(), other).body()).contains("Not quite");
  }

  @Test
  void answers_are_kept_once_and_only_those_of_the_child_who_came_in() {
    Visitor device = comeIn("Ezra Rook");
    UUID mine = UUID.randomUUID();
    UUID theirs = UUID.randomUUID();
    UUID fact = UUID.randomUUID();
    String check = SCHOOL.text("select check_id::text from exit_check");
    String lines =
        answer(mine, check, "Ezra Rook")
            + ","
            + answer(theirs, check, "Fay Stone")
            + ","
            + """
            {"id":"%s","kind":"fact","age":0,"body":{"pupil":"%s","fact":"7x8","given":56,"helped":false,"on":"2026-11-20"}}\
            """
                .formatted(fact, SCHOOL.pupil("Ezra Rook"));

    for (int i = 0; i < 2; i++) {
      assertThat(send(device, lines).body())
          .contains(
              "\"saved\":[\"" + mine + "\"]", "\"left\":[\"" + theirs + "\",\"" + fact + "\"]");
    }
    assertThat(
            SCHOOL.count(
                "select count(*)::int from answer where given = 'own 7' and pupil_id = '"
                    + SCHOOL.pupil("Ezra Rook")
                    + "'"))
        .isEqualTo(1);
    assertThat(teacher.get("/checks/" + check + "/answers").body()).contains("own 7");
  }

  @Test
  void when_the_door_closes_the_page_ends_and_what_was_written_before_still_comes_in() {
    Visitor device = comeIn("Gus Thorn");
    String code = codeOf();
    String check = SCHOOL.text("select check_id::text from exit_check");

    teacher.post("/classes/" + SCHOOL.classId + "/door/close", Map.of());

    assertThat(device.read("/mine"))
        .contains("The lesson is over")
        .doesNotContain("Gus", "data-question");
    assertThat(device.get("/mine/standing.json").body()).contains("\"open\":false");
    assertThat(Visitor.stranger().get("/join/" + code).body()).contains("No door is open");
    UUID late = UUID.randomUUID();
    assertThat(send(device, answer(late, check, "Gus Thorn")).body())
        .contains("\"saved\":[\"" + late + "\"]");
  }

  @Test
  void guessing_is_slowed_down_on_a_device_and_keeps_nobody_else_out() {
    String code = openDoor();
    Visitor guesser = Visitor.stranger();
    guesser.get("/join/" + code);
    List<String> wrong = cardOf("Hope Umber").reversed();
    for (int i = 0; i < 5; i++) {
      assertThat(knock(guesser, code, wrong).body())
          .contains(i < 2 ? "Look at your card and try again" : "Show your card to your teacher");
    }

    assertThat(knock(guesser, code, cardOf("Hope Umber")).body()).contains("wait a little");
    Visitor other = Visitor.stranger();
    other.get("/join/" + code);
    assertThat(FirstDays.place(knock(other, code, cardOf("Hope Umber")))).isEqualTo("/mine");

    teacher.post("/classes/" + SCHOOL.classId + "/door/code", Map.of());
    assertThat(FirstDays.place(knock(guesser, codeOf(), cardOf("Hope Umber")))).isEqualTo("/mine");
  }

  @Test
  void a_door_that_heard_too_many_wrong_pictures_needs_a_new_code_and_who_is_in_stays_in() {
    Visitor inside = comeIn("Ivo Vale");
    String code = codeOf();
    List<String> wrong = cardOf("Ivo Vale").reversed();
    for (int i = 0; i < 30; i++) {
      Visitor guesser = Visitor.stranger();
      guesser.get("/join/" + code);
      knock(guesser, code, wrong);
    }
    assertThat(knock(Visitor.stranger(), code, cardOf("Fay Stone")).body())
        .contains("Ask your teacher for a new code");
    assertThat(teacher.get("/classes/" + SCHOOL.classId + "/door").body())
        .contains("Many wrong pictures");

    teacher.post("/classes/" + SCHOOL.classId + "/door/code", Map.of());

    assertThat(inside.read("/mine")).contains("Hello, Ivo!");
    assertThat(FirstDays.place(knock(Visitor.stranger(), codeOf(), cardOf("Fay Stone"))))
        .isEqualTo("/mine");
  }

  @Test
  void a_new_card_opens_and_the_old_one_does_not() {
    List<String> old = cardOf("Dov Quill");
    String sheet =
        teacher
            .post(
                "/classes/" + SCHOOL.classId + "/cards",
                Map.of("who", SCHOOL.pupil("Dov Quill").toString()))
            .body();
    List<String> fresh = WORD.matcher(sheet).results().map(word -> word.group(1)).toList();
    CARDS.put("Dov Quill", fresh);

    assertThat(fresh).hasSize(3);
    String code = openDoor();
    assertThat(FirstDays.place(knock(Visitor.stranger(), code, fresh))).isEqualTo("/mine");
    if (!old.equals(fresh)) {
      assertThat(knock(Visitor.stranger(), code, old).body()).contains("Not quite");
    }
  }

  @Test
  void an_adults_browser_lets_no_child_in_and_goodbye_lets_the_next_one_in() {
    String code = openDoor();
    assertThat(knock(teacher, code, cardOf("Fay Stone")).body())
        .contains("A grown-up is signed in");
    Visitor device = comeIn("Fay Stone");
    device.post("/mine/goodbye", Map.of());

    assertThat(FirstDays.place(device.get("/mine"))).isEqualTo("/join");
    assertThat(FirstDays.place(knock(device, codeOf(), cardOf("Hope Umber")))).isEqualTo("/mine");
    assertThat(device.read("/mine")).contains("Hello, Hope!").doesNotContain("Fay");
  }

  /// The three pictures on a child's card.
  private static List<String> cardOf(String name) {
    return Objects.requireNonNull(CARDS.get(name), name);
  }

  private static Visitor comeIn(String name) {
    String code = openDoor();
    Visitor device = Visitor.stranger();
    device.get("/join/" + code);
    assertThat(FirstDays.place(knock(device, code, cardOf(name)))).isEqualTo("/mine");
    return device;
  }

  private static HttpResponse<String> knock(Visitor device, String code, List<String> pictures) {
    StringBuilder form = new StringBuilder("_csrf=" + device.token() + "&press=in");
    pictures.forEach(one -> form.append("&picked=").append(one));
    var answer = device.postWithoutToken("/join/" + code, form.toString());
    assertThat(answer.statusCode() == 200 || FirstDays.place(answer).equals("/mine"))
        .as(() -> answer.statusCode() + " " + answer.headers().map())
        .isTrue();
    return answer;
  }

  private static String openDoor() {
    teacher.post("/classes/" + SCHOOL.classId + "/door", Map.of("minutes", "30"));
    return codeOf();
  }

  private static String codeOf() {
    StringBuilder code = new StringBuilder();
    LETTER
        .matcher(teacher.get("/classes/" + SCHOOL.classId + "/door").body())
        .results()
        .forEach(letter -> code.append(letter.group(1)));
    assertThat(code).hasSize(6);
    return code.toString();
  }

  private static String answer(UUID id, String check, String name) {
    return """
    {"id":"%s","kind":"own-answer","age":0,"body":{"check":"%s","number":1,"pupil":"%s","given":"own 7"}}\
    """
        .formatted(id, check, SCHOOL.pupil(name));
  }

  private static HttpResponse<String> send(Visitor device, String lines) {
    String page = device.get("/mine").body();
    return device.postJson(
        "/mine/lines.json",
        FirstDays.only(Pattern.compile("data-csrf=\"([^\"]+)\""), page),
        "{\"school\":\"%s\",\"staff\":\"%s\",\"lines\":[%s]}"
            .formatted(SCHOOL.id, SCHOOL.teacher, lines));
  }
}
