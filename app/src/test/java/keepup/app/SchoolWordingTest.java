package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A school words a step in its own way.
class SchoolWordingTest {
  private static final TestSchool SCHOOL = TestSchool.make("wording");
  private static final TestSchool OTHER = TestSchool.make("other-wording");
  private static final Visitor LEAD = Visitor.signedIn(SCHOOL.email(Role.MATHS_LEAD));
  private static final Visitor TEACHER = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

  @Test
  void everybody_of_the_school_sees_its_words_with_a_mark_and_the_original() {
    String step = "/curriculum/steps/y3.add.columns";
    save(step, "says", "Add in a frame, nothing carried.", "deepen", "Make your own.");

    assertThat(TEACHER.get(step).body())
        .contains(
            "Add in a frame, nothing carried",
            "your school’s wording",
            "Set out and add in columns when nothing is carried.",
            "Make your own.");
    assertThat(TEACHER.get("/curriculum?year=3").body())
        .contains("Add in a frame, nothing carried.", "your school’s wording");
    assertThat(TEACHER.get("/curriculum?find=frame").body()).contains("y3.add.columns");
    assertThat(TEACHER.get("/curriculum/map?step=y3.add.columns").body())
        .contains("Add in a frame,");
    assertThat(TEACHER.get(lesson() + "?years=all").body())
        .contains("Add in a frame", "Your school’s wording");
  }

  @Test
  void another_school_sees_nothing_of_it() {
    String step = "/curriculum/steps/y3.add.columns-one-carry";
    save(step, "says", "Our very own words.");

    assertThat(Visitor.signedIn(OTHER.email(Role.HEAD)).get(step).body())
        .doesNotContain("Our very own words", "Show the original");
  }

  @Test
  void one_press_brings_the_original_back_and_the_history_keeps_both() {
    String step = "/curriculum/steps/y3.subtract.columns";
    save(step, "look-for", "Ours to look for.");
    assertThat(LEAD.get(step + "/wording").body()).contains("Back to the original");

    LEAD.post(step + "/original", Map.of("part", "look-for"));

    assertThat(LEAD.get(step).body()).doesNotContain("Ours to look for.", "Show the original");
    assertThat(LEAD.get(step + "/wording").body())
        .contains("Ours to look for.", "Back to the original.", "A Maths lead");
  }

  @Test
  void words_that_are_the_original_again_are_no_wording_of_ones_own() {
    String step = "/curriculum/steps/y3.subtract.two-exchanges";
    save(step, "says", "Ours.");
    save(step, "says", "Subtract in columns with two exchanges.");

    assertThat(LEAD.get(step).body()).doesNotContain("Show the original");
  }

  @Test
  void faults_are_named_on_their_fields_and_nothing_is_kept() {
    String step = "/curriculum/steps/y3.subtract.one-exchange";
    String page =
        save(step, "says", " ", "stems", "I swap one {ten for ten ones.", "hard", "x".repeat(1001));

    assertThat(page)
        .contains(
            "3 things to put right",
            "What the child can do is empty. Maybe",
            "a brace is missing or empty. Maybe",
            "Hard point has 1001 letters; at most 1000 fit. Maybe",
            "I swap one {ten for ten ones.");
    assertThat(LEAD.get(step).body()).doesNotContain("I swap one");
  }

  @Test
  void who_writes_at_the_same_time_as_a_colleague_is_told() {
    String step = "/curriculum/steps/y3.add.three-numbers-in-columns";
    step =
        LEAD.get(step).statusCode() == 200 ? step : "/curriculum/steps/y3.add.columns-more-carries";
    Map<String, String> early = form(step);
    save(step, "deepen", "A colleague was quicker.");
    early.put("deepen", "I was slower.");

    String page = LEAD.post(step + "/wording", early).body();
    assertThat(page)
        .contains("A Maths lead changed “Deepen” while you were writing", "I was slower.");
    assertThat(LEAD.get(step).body()).contains("A colleague was quicker.");
  }

  @Test
  void an_original_that_changed_since_is_pointed_out_and_overwrites_nothing() {
    String step = "y3.missing.part-or-whole";
    save("/curriculum/steps/" + step, "deepen", "Ours stays.");
    pretendTheOriginalWas(step, "deepen", "Ours stays.", "What an older version said.");

    assertThat(LEAD.get("/curriculum/steps/" + step).body())
        .contains("Ours stays.", "The original has changed since", "What an older version said.");
    assertThat(LEAD.get("/curriculum/steps/" + step + "/wording").body())
        .contains("The original has changed since your school wrote this.");

    save("/curriculum/steps/" + step);
    assertThat(LEAD.get("/curriculum/steps/" + step).body())
        .contains("Ours stays.")
        .doesNotContain("The original has changed since");
  }

  /// As an upgrade leaves it: the school's words stand beside an original that is another now.
  private static void pretendTheOriginalWas(
      String step, String part, String words, String original) {
    var jdbc = RunningApp.bean(JdbcClient.class);
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    CurrentSchool.in(
        SCHOOL.id(),
        () ->
            transaction.execute(_ ->
                jdbc.sql(
                        """
                        insert into step_wording (school_id, wording_id, step_id, part, words, original, written_by)
                        select school_id, gen_random_uuid(), :step, :part, :words, :original, staff_id
                          from staff where role = 'head'
                        """)
                    .param("step", step)
                    .param("part", part)
                    .param("words", words)
                    .param("original", original)
                    .update()));
  }

  private static String lesson() {
    return "/classes/" + SCHOOL.classes().getFirst().id() + "/lesson";
  }

  private static String save(String step, String... changes) {
    Map<String, String> fields = form(step);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return LEAD.post(step + "/wording", fields).body();
  }

  /// What the page's form holds; only parts that are sent are changed.
  private static Map<String, String> form(String step) {
    String page = LEAD.get(step + "/wording").body();
    Matcher seen = SEEN.matcher(page);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("seen", seen.find() ? Objects.requireNonNull(seen.group(1)) : "");
    Matcher deepen = Pattern.compile("name=\"deepen\"[^>]*>([^<]*)</textarea>").matcher(page);
    if (deepen.find()) {
      fields.put("deepen", Objects.requireNonNull(deepen.group(1)).replace("&#39;", "'"));
    }
    return fields;
  }
}
