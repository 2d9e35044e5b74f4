package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// A school's own order and days over the year.
class SchemeOfWorkTest {
  private static final TestSchool SCHOOL = TestSchool.make("schemes");
  private static final Visitor LEAD = Visitor.signedIn(SCHOOL.email(Role.MATHS_LEAD));
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));

  @Test
  void it_begins_in_teaching_order_over_the_weeks_with_school() {
    String page = TEACHER.get("/curriculum/scheme?year=1").body();

    assertThat(page).contains("Nobody has changed it yet", "September");
    assertThat(steps(LEAD.get("/curriculum/scheme?year=1").body())).hasSizeGreaterThan(20);
    assertThat(page).doesNotContain("Look again");
  }

  @Test
  void a_step_moved_before_one_that_it_needs_is_warned_of() {
    String path = "/curriculum/scheme?year=4";
    String later = "y4.subtract.exchange-through-zeros";
    List<String> before = steps(LEAD.get(path).body());
    String moved = before.contains(later) ? later : before.getLast();
    while (steps(LEAD.get(path).body()).indexOf(moved) > 0) {
      press(path, "earlier", moved);
    }

    String page = TEACHER.get(path).body();
    assertThat(page)
        .contains("Look again", "before a step that it needs", "As A Maths lead left it");
    assertThat(steps(LEAD.get(path).body()).getFirst()).isEqualTo(moved);
  }

  @Test
  void days_are_saved_and_the_order_follows_them() {
    String path = "/curriculum/scheme?year=2";
    List<String> steps = steps(LEAD.get(path).body());
    Map<String, List<String>> form = form(LEAD.get(path).body());
    String last = Objects.requireNonNull(form.get("day")).getLast();
    Objects.requireNonNull(form.get("day")).set(0, last);

    post(form);

    List<String> after = steps(LEAD.get(path).body());
    assertThat(after.getFirst()).isEqualTo(steps.get(1));
    assertThat(after.indexOf(steps.getFirst())).isGreaterThan(after.size() - 4);
  }

  @Test
  void a_day_that_is_none_or_of_another_year_is_refused_and_nothing_is_kept() {
    String path = "/curriculum/scheme?year=3&begins=" + begins();
    List<String> steps = steps(LEAD.get(path).body());
    Map<String, List<String>> form = form(LEAD.get(path).body());
    Objects.requireNonNull(form.get("day")).set(0, "soon");
    Objects.requireNonNull(form.get("day")).set(1, "1999-01-01");

    String page = post(form);

    assertThat(page)
        .contains(
            "The day of step 1 is “soon”, which is no date. Maybe",
            "The day of step 2, 1999-01-01, is not in the school year");
    assertThat(steps(LEAD.get(path).body())).isEqualTo(steps);
  }

  @Test
  void what_a_colleague_changed_meanwhile_is_not_overwritten() {
    String path = "/curriculum/scheme?year=1&begins=" + begins();
    Map<String, List<String>> early = form(LEAD.get(path).body());
    press(path, "later", steps(LEAD.get(path).body()).getFirst());
    List<String> now = steps(LEAD.get(path).body());

    post(early);

    assertThat(LEAD.get(path).body()).contains("A Maths lead changed this scheme");
    assertThat(steps(LEAD.get(path).body())).isEqualTo(now);
    press(path, "again", "");
    assertThat(steps(LEAD.get(path).body())).isNotEqualTo(now);
  }

  @Test
  void steps_are_left_out_and_added_and_the_file_says_the_same() {
    String path = "/curriculum/scheme?year=3";
    String gone = steps(LEAD.get(path).body()).get(2);
    press(path, "out", gone);
    assertThat(steps(LEAD.get(path).body())).doesNotContain(gone);

    Map<String, List<String>> form = form(LEAD.get(path).body());
    form.keySet().retainAll(List.of("year", "begins", "seen"));
    form.put("add", List.of("y2.add.tens"));
    form.put("on", List.of(begins() + "-09-14"));
    post(form);

    assertThat(steps(LEAD.get(path).body())).contains("y2.add.tens");
    var file = TEACHER.get("/curriculum/scheme.csv?year=3");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("text/csv");
    assertThat(file.body())
        .startsWith("\uFEFFfrom,step,strand,id,codes,note")
        .contains(begins() + "-09-14", "y2.add.tens")
        .doesNotContain(gone + ",");
  }

  @Test
  void a_year_that_is_nowhere_is_not_here() {
    assertThat(LEAD.get("/curriculum/scheme?year=9").statusCode()).isEqualTo(404);
    assertThat(LEAD.get("/curriculum/scheme?begins=1066").statusCode()).isEqualTo(404);
  }

  private static String begins() {
    Matcher begins =
        Pattern.compile("name=\"begins\" value=\"([0-9]+)\"")
            .matcher(LEAD.get("/curriculum/scheme").body());
    return begins.find() ? Objects.requireNonNull(begins.group(1)) : "";
  }

  private static List<String> steps(String page) {
    return values(page, "name=\"step\" value=\"([^\"]*)\"");
  }

  private static List<String> values(String page, String pattern) {
    List<String> values = new ArrayList<>();
    Matcher found = Pattern.compile(pattern).matcher(page);
    while (found.find()) {
      values.add(Objects.requireNonNull(found.group(1)));
    }
    return values;
  }

  private static Map<String, List<String>> form(String page) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (String name : List.of("year", "begins", "seen")) {
      form.put(
          name,
          values(page, "<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
              .subList(0, 1));
    }
    form.put("step", steps(page));
    form.put("day", values(page, "name=\"day\" value=\"([^\"]*)\""));
    return form;
  }

  private static void press(String path, String button, String value) {
    Map<String, List<String>> form = form(LEAD.get(path).body());
    form.put(button, List.of(value));
    post(form);
  }

  private static String post(Map<String, List<String>> form) {
    StringBuilder body = new StringBuilder("_csrf=" + LEAD.token());
    form.forEach((name, values) ->
        values.forEach(value ->
            body.append('&')
                .append(name)
                .append('=')
                .append(
                    java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))));
    return LEAD.postWithoutToken("/curriculum/scheme", body.toString()).body();
  }
}
