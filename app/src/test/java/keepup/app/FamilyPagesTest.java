package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

/// What families open and what is printed for them.
class FamilyPagesTest {
  private static final String STEP = "/curriculum/steps/y3.subtract.exchange-through-zero";
  private static final TestSchool SCHOOL = TestSchool.make("families");

  @Test
  void a_code_on_a_slip_opens_its_page_for_anybody() {
    String slips = Visitor.signedIn(SCHOOL.email(Role.TA)).get(STEP + "/slips?count=3").body();
    Matcher code = Pattern.compile("slip-code\">([A-Z]{3}-[A-Z]{3})<").matcher(slips);
    assertThat(code.results().count()).isEqualTo(3);
    code.reset();
    assertThat(code.find()).isTrue();
    var page = Visitor.stranger().get("/family/" + code.group(1));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Try this together", "What it looks like in school")
        .doesNotContain("families");
    var typed =
        Visitor.stranger()
            .get(
                "/family?code="
                    + code.group(1).toLowerCase(java.util.Locale.ROOT).replace("-", "%20"));
    assertThat(typed.statusCode()).isEqualTo(302);
    assertThat(typed.headers().firstValue("Location").orElse("")).endsWith(code.group(1));
  }

  @Test
  void a_code_that_opens_nothing_is_told_kindly() {
    var nothing = Visitor.stranger().get("/family/ZZZ-ZZZ");
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body())
        .contains("There is no page with the code ZZZ-ZZZ", "Maybe look at the slip");
    assertThat(Visitor.stranger().get("/family?code=%3Cscript%3E").body())
        .doesNotContain("<script>")
        .contains("&lt;script");
  }

  @Test
  void slips_and_workshops_are_for_staff() {
    assertThat(Visitor.stranger().get(STEP + "/slips").statusCode()).isEqualTo(302);
    Visitor teacher = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
    assertThat(teacher.get(STEP + "/slips?count=many").body().split("class=\"slip\"")).hasSize(9);
    assertThat(teacher.get(STEP + "/slips?count=999").body().split("class=\"slip\"")).hasSize(121);
    assertThat(teacher.get("/curriculum/steps/none/slips").statusCode()).isEqualTo(404);
    String all = teacher.get("/curriculum/workshops").body();
    Matcher first = Pattern.compile("href=\"(/curriculum/workshops/\\d/[a-z-]+)\"").matcher(all);
    assertThat(first.find()).isTrue();
    assertThat(teacher.get(first.group(1)).body()).contains("Invitation", "Table 1", "Words");
    assertThat(teacher.get("/curriculum/workshops/9/none").statusCode()).isEqualTo(404);
  }

  @Test
  void every_text_comes_as_a_table_for_translators() {
    String csv =
        Visitor.signedIn(SCHOOL.email(Role.HEAD)).get("/curriculum/family-texts.csv").body();
    assertThat(csv).startsWith("step,code,field,english,translation");
    assertThat(csv.lines().filter(line -> line.contains(",learned,")).count()).isGreaterThan(600);
  }
}
