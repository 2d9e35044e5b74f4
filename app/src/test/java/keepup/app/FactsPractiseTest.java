package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Practice of number facts: what a device may open, what the school keeps, what adults see.
class FactsPractiseTest {
  private static final GroupsSchool SCHOOL = GroupsSchool.make("facts");

  @Test
  void a_device_shows_the_practice_of_the_named_child_and_nothing_else() {
    Visitor device = handOver("Beth Orme");
    String here = FirstDays.place(device.get("/pupil/facts"));
    assertThat(here).isEqualTo("/pupil/facts/" + SCHOOL.pupils.get("Beth Orme"));
    assertThat(FirstDays.place(device.get("/pupil"))).isEqualTo("/pupil/facts");
    assertThat(FirstDays.place(device.get("/classes"))).isEqualTo("/pupil");
    assertThat(device.get(here).body())
        .contains("What do you know that helps?", "I do not know yet", "data-tasks")
        .doesNotContain("Orme", "score");
    assertThat(device.get(here + "/grid").body()).contains("My grid");
    assertThat(device.get("/pupil/facts/" + SCHOOL.pupils.get("Ezra Rook")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void answers_that_are_sent_twice_are_kept_once_and_those_that_cannot_be_are_named() {
    Visitor device = handOver("Fay Stone");
    UUID id = UUID.randomUUID();
    String fay = String.valueOf(SCHOOL.pupils.get("Fay Stone"));
    String one = fact(id, fay, "7x8", "56", "2000-01-01");
    assertThat(send(device, one).body()).contains(id.toString());
    assertThat(send(device, one).statusCode()).isEqualTo(200);
    assertThat(
            SCHOOL.count("select count(*)::int from fact_answer where fact = '7x8' and given = 56"))
        .isEqualTo(1);
    assertThat(
            SCHOOL.count(
                "select count(*)::int from fact_answer where answered_on < current_date - 1"))
        .isZero();
    UUID bad = UUID.randomUUID();
    var refused =
        send(
            device,
            fact(UUID.randomUUID(), fay, "7x7", "49", "") + "," + fact(bad, fay, "7x13", "91", ""));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(bad.toString());
    assertThat(SCHOOL.count("select count(*)::int from fact_answer where fact = '7x7'")).isZero();
    assertThat(
            send(device, fact(UUID.randomUUID(), UUID.randomUUID().toString(), "7x7", "49", ""))
                .statusCode())
        .isEqualTo(422);
    assertThat(send(device, "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void the_class_picture_counts_children_and_names_none_beside_a_fact() {
    Visitor device = handOver("Dov Quill");
    String dov = String.valueOf(SCHOOL.pupils.get("Dov Quill"));
    send(
        device,
        fact(UUID.randomUUID(), dov, "4x3", "12", "")
            + ","
            + fact(UUID.randomUUID(), dov, "8x3", "23", ""));
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String picture = teacher.get("/classes/" + SCHOOL.classId + "/facts?set=tables").body();
    assertThat(picture).contains("8 × 3: 1 working on it, 0 secure", "Double it", "Double 4 × 3.");
    assertThat(picture.substring(0, picture.indexOf("<details class=\"no-print\">")))
        .doesNotContain("Quill");
    assertThat(teacher.get("/classes/" + SCHOOL.classId + "/facts/" + dov + "?set=tables").body())
        .contains("8 × 3: working it out");
    assertThat(teacher.get("/classes/" + SCHOOL.classId).body()).contains("/facts/practise");
  }

  @Test
  void the_starter_of_a_day_shows_what_may_be_said_only_when_asked() {
    Visitor teacher = Visitor.signedIn(SCHOOL.email("teacher"));
    String at = "/classes/" + SCHOOL.classId + "/starter?date=2026-11-17";
    assertThat(teacher.get(at).body())
        .contains("How many, and how do you see it?", "<svg")
        .doesNotContain("There are ");
    assertThat(teacher.get(at + "&told=true").body()).contains("There are ");
  }

  private static String fact(UUID id, String pupil, String fact, String given, String on) {
    return "{\"id\":\"%s\",\"pupil\":\"%s\",\"fact\":\"%s\",\"given\":%s,\"helped\":false,\"colour\":null,\"on\":\"%s\"}"
        .formatted(id, pupil, fact, given, on);
  }

  private static java.net.http.HttpResponse<String> send(Visitor device, String facts) {
    String token =
        device
            .get("/pupil/facts/answers.json")
            .body()
            .replaceAll("(?s).*\"csrf\":\"([^\"]*)\".*", "$1");
    return device.postJson(
        "/pupil/facts/answers.json",
        token,
        "{\"school\":\"%s\",\"staff\":\"%s\",\"facts\":[%s]}"
            .formatted(SCHOOL.id.value(), SCHOOL.teacher, facts));
  }

  private static Visitor handOver(String name) {
    Visitor device = Visitor.signedIn(SCHOOL.email("teacher"));
    var started =
        device.post(
            "/classes/" + SCHOOL.classId + "/facts/practise",
            Map.of("set", "tables", "child", String.valueOf(SCHOOL.pupils.get(name))));
    assertThat(FirstDays.place(started)).isEqualTo("/pupil/facts");
    return device;
  }
}
