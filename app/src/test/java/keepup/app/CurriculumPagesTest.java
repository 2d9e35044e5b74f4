package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import keepup.app.account.Role;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// Looking through the curriculum as any member of staff.
class CurriculumPagesTest {
  private static final TestSchool SCHOOL = TestSchool.make("curricula");
  private static final Visitor TA = Visitor.signedIn(SCHOOL.email(Role.TA));
  private static final List<Step> STEPS = RunningApp.bean(Curriculum.class).steps().listSteps();
  private static final int MOST_BYTES = 100_000;
  private static final int MOST_ON_THE_WIRE = 30_000;

  @Test
  void the_first_page_counts_the_steps_of_every_year_and_strand() {
    assertThat(TA.get("/curriculum").body())
        .contains(STEPS.size() + " small steps", "Addition and subtraction", "Year 3");
  }

  @Test
  void a_year_and_a_strand_narrow_the_list_and_a_search_forgives_a_slip() {
    assertThat(TA.get("/curriculum?year=3&strand=addition+and+subtraction").body())
        .contains("Year 3: addition and subtraction", "y3.add.columns")
        .doesNotContain("y4.add.columns");
    assertThat(TA.get("/curriculum?find=exchagne+zero").body())
        .contains("/curriculum/steps/y3.subtract.exchange-through-zero");
    assertThat(TA.get("/curriculum?find=dragon").body()).contains("No step has all of these words");
    assertThat(TA.get("/curriculum?year=seven&strand=dragons").statusCode()).isEqualTo(200);
  }

  @Test
  void every_step_has_a_page_with_a_question_and_is_light() {
    for (Step step : STEPS) {
      var page = TA.get("/curriculum/steps/" + step.id());
      assertThat(page.statusCode()).as(step.id().value()).isEqualTo(200);
      assertThat(page.body()).contains("Show the answer", step.id().value());
      assertThat(onTheWire(page.body())).as(step.id().value()).isLessThan(MOST_ON_THE_WIRE);
    }
  }

  @Test
  void a_steps_page_says_what_comes_before_and_after_and_what_helps() {
    assertThat(TA.get("/curriculum/steps/y3.subtract.one-exchange").body())
        .contains(
            "Hard point:",
            "/curriculum/steps/y3.subtract.columns",
            "/curriculum/steps/y3.subtract.two-exchanges",
            "Smaller from larger",
            "What helps:",
            "This child writes")
        .doesNotContain("Word it our way");
  }

  @Test
  void a_seed_gives_the_same_question_again_and_another_another() {
    String path = "/curriculum/steps/y3.subtract.one-exchange?seed=";

    assertThat(question(path + 5)).isEqualTo(question(path + 5)).isNotEqualTo(question(path + 6));
    assertThat(TA.get(path + 5).body()).contains("?seed=6#try");
  }

  @Test
  void a_step_that_is_nowhere_is_not_here() {
    assertThat(TA.get("/curriculum/steps/y9.no.such").statusCode()).isEqualTo(404);
    assertThat(TA.get("/curriculum/map?step=y9.no.such").statusCode()).isEqualTo(404);
  }

  @Test
  void the_map_is_a_picture_of_links_and_the_same_as_a_list() {
    for (String path :
        List.of(
            "/curriculum/map",
            "/curriculum/map?from=3&to=3",
            "/curriculum/map?from=4&to=3",
            "/curriculum/map?step=y3.subtract.one-exchange",
            "/curriculum/map?from=0&to=6")) {
      String page = TA.get(path).body();
      assertThat(page).as(path).contains("<svg class=\"map\"", "The same as a list", "Leads to");
      assertThat(page.length()).as(path).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void two_years_stand_side_by_side_and_one_year_twice_is_refused_in_words() {
    assertThat(TA.get("/curriculum/mixed?years=3,4&domain=addition+and+subtraction").body())
        .contains("Year 3 and Year 4 in one class", "Why together", "The older build on it")
        .hasSizeLessThan(MOST_BYTES);
    assertThat(TA.get("/curriculum/mixed?years=4&years=3").body())
        .contains("Year 3 and Year 4 in one class");
    assertThat(TA.get("/curriculum/mixed?years=3,3").body()).contains("Choose two different");
    assertThat(TA.get("/curriculum/mixed?years=x,y").statusCode()).isEqualTo(200);
  }

  @Test
  void everybody_finds_the_curriculum_in_the_menu() {
    for (Role role : Role.values()) {
      assertThat(Visitor.signedIn(SCHOOL.email(role)).get("/").body())
          .contains("href=\"/curriculum\"");
    }
  }

  private static String question(String path) {
    String page = TA.get(path).body();
    return page.substring(page.indexOf("asked pupil"), page.indexOf("Show the answer"));
  }

  @Test
  void only_a_head_and_a_maths_lead_may_write() {
    for (Role role : List.of(Role.TEACHER, Role.TA)) {
      Visitor visitor = Visitor.signedIn(SCHOOL.email(role));
      String wording = "/curriculum/steps/y3.add.tens/wording";
      assertThat(visitor.get(wording).statusCode()).isEqualTo(403);
      assertThat(visitor.post(wording, Map.of("says", "x")).statusCode()).isEqualTo(403);
      assertThat(
              visitor
                  .post("/curriculum/steps/y3.add.tens/original", Map.of("part", "says"))
                  .statusCode())
          .isEqualTo(403);
      assertThat(visitor.post("/curriculum/scheme", Map.of("year", "3")).statusCode())
          .isEqualTo(403);
      assertThat(visitor.get("/curriculum/scheme?year=3").statusCode()).isEqualTo(200);
    }
  }

  /// The bytes of a page as the server sends it, compressed: pictures of methods repeat themselves.
  private static int onTheWire(String body) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
