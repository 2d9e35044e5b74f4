package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A device that an adult hands over: what it shows, what it keeps, and what it no longer opens.
class PupilScreenTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("screen");

  @Test
  void a_device_that_was_handed_over_opens_nothing_but_the_questions() {
    Visitor device = handOver("Beth Orme");

    for (String path :
        new String[] {
          "/", "/classes", "/password", "/children/" + SCHOOL.pupils.get("Beth Orme")
        }) {
      var answer = device.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(FirstDays.place(answer)).as(path).isEqualTo("/pupil");
    }
    assertThat(device.read(question(device)))
        .contains("Your answer", "I have had enough", "I do not know yet")
        .doesNotContain("Orme", "3 Hazel", "School", "Okafor");
  }

  @Test
  void only_the_adults_password_opens_the_rest_again() {
    Visitor device = handOver("Beth Orme");

    assertThat(FirstDays.place(leave(device, "a guess of a child"))).endsWith("said=wrong");
    assertThat(FirstDays.place(device.get("/classes"))).isEqualTo("/pupil");
    assertThat(FirstDays.place(leave(device, TestSchool.PASSWORD))).isEqualTo("/classes");
    assertThat(device.get("/classes").statusCode()).isEqualTo(200);
    assertThat(device.get("/pupil").statusCode()).isEqualTo(403);
  }

  @Test
  void answers_go_into_the_record_like_typed_ones_and_the_questions_end() {
    Visitor device = handOver("Ezra Rook");
    String here = question(device);
    int asked = 0;
    for (String page = device.get(here).body();
        page.contains("data-entry");
        page = device.get(here).body()) {
      press(device, here, page, "7");
      assertThat(++asked).isLessThan(40);
    }
    assertThat(device.read(here))
        .contains("Thank you, Ezra!", "Please give this back")
        .doesNotContain("wrong", "right", "score");
    assertThat(SCHOOL.count(answersOf("Ezra", "7"))).isEqualTo(asked).isGreaterThan(2);
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    assertThat(teacher.get("/children/" + SCHOOL.pupils.get("Ezra Rook")).body()).contains(">7<");
  }

  @Test
  void the_same_press_sent_twice_is_kept_once_and_an_empty_one_is_asked_again() {
    Visitor device = handOver("Fay Stone");
    String here = question(device);
    String page = device.get(here).body();

    assertThat(FirstDays.place(press(device, here, page, " "))).endsWith("?empty=1");
    assertThat(device.get(here + "?empty=1").body()).contains("Write an answer first");
    press(device, here, page, "8");
    press(device, here, page, "8");

    assertThat(SCHOOL.count(answersOf("Fay", "8"))).isEqualTo(1);
    assertThat(device.get(here).body()).contains("Question 2");
  }

  @Test
  void a_child_may_stop_at_any_time() {
    Visitor device = handOver("Dov Quill");
    String here = question(device);

    device.post(here + "/enough", Map.of());

    assertThat(device.get(here).body()).contains("Thank you, Dov!");
    assertThat(SCHOOL.text("select string_agg(why, ',') from sitting_end")).contains("enough");
    assertThat(device.get("/pupil").body()).contains("All done");
  }

  @Test
  void a_device_does_not_open_what_was_opened_on_another() {
    Visitor one = handOver("Gus Thorn");
    Visitor other = handOver("Hope Umber");

    assertThat(other.get(question(one)).statusCode()).isEqualTo(404);
    assertThat(other.get("/pupil/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void todays_exit_check_stays_what_it_was() {
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String before = teacher.read("/classes/" + SCHOOL.classId);
    handOver("Ivo Vale");

    assertThat(teacher.read("/classes/" + SCHOOL.classId)).isEqualTo(before);
  }

  private static String answersOf(String forename, String given) {
    return "select count(*)::int from answer join pupil using (school_id, pupil_id)"
        + " join sitting using (school_id, check_id, pupil_id)"
        + " where legal_forename = '%s' and given = '%s'".formatted(forename, given);
  }

  private static Visitor handOver(String name) {
    Visitor device = Visitor.signedIn(SCHOOL.email("teacher"));
    var started =
        device.post(
            "/classes/" + SCHOOL.classId + "/screen",
            Map.of(
                "step",
                GroupsSchool.STEP.value(),
                "child",
                String.valueOf(SCHOOL.pupils.get(name))));
    assertThat(FirstDays.place(started)).isEqualTo("/pupil");
    return device;
  }

  private static String question(Visitor device) {
    return FirstDays.place(device.get("/pupil"));
  }

  private static java.net.http.HttpResponse<String> press(
      Visitor device, String here, String page, String answer) {
    Map<String, String> fields = PageForm.read(page, "number");
    fields.put("answer", answer);
    fields.put("press", "next");
    return post(device, here + "/answers", fields, page);
  }

  private static java.net.http.HttpResponse<String> leave(Visitor device, String password) {
    return post(
        device,
        "/pupil/leave",
        new java.util.HashMap<>(Map.of("password", password)),
        device.get("/pupil/leave").body());
  }

  /// With the token of a page that the device may see.
  private static java.net.http.HttpResponse<String> post(
      Visitor device, String path, Map<String, String> fields, String page) {
    String token = page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    StringBuilder form =
        new StringBuilder("_csrf=")
            .append(java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8));
    fields.forEach((name, value) ->
        form.append('&')
            .append(name)
            .append('=')
            .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
    return device.postWithoutToken(path, form.toString());
  }
}
