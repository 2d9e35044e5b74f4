package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final TestSchool SCHOOL = TestSchool.make("sign-in");

  @Test
  void a_stranger_is_shown_the_sign_in_page() {
    var answer = Visitor.stranger().get("/classes");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
  }

  @Test
  void the_right_password_opens_the_first_page_with_the_persons_name() {
    var visitor = Visitor.stranger();
    var answer = visitor.signIn(SCHOOL.email(Role.TEACHER), TestSchool.PASSWORD);

    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
    assertThat(visitor.get("/").body())
        .contains("A Class teacher", "1 Apple")
        .doesNotContain("2 Pear");
  }

  @Test
  void a_wrong_password_and_an_unknown_account_get_the_same_answer() {
    var wrong = Visitor.stranger().signIn(SCHOOL.email(Role.TA), "not the password");
    var unknown = Visitor.stranger().signIn("nobody@nowhere.example", "not the password");

    assertThat(wrong.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in?wrong"));
    assertThat(Visitor.stranger().get("/sign-in?wrong").body()).contains("do not go together");
  }

  @Test
  void
      after_five_wrong_passwords_even_the_right_one_has_to_wait_whether_or_not_the_account_exists() {
    for (String email : new String[] {SCHOOL.email(Role.MATHS_LEAD), "nobody@waits.example"}) {
      for (int i = 0; i < 5; i++) {
        Visitor.stranger().signIn(email, "guess " + i);
      }
      var answer = Visitor.stranger().signIn(email, TestSchool.PASSWORD);
      assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in?wait");
    }
    assertThat(Visitor.stranger().get("/sign-in?wait").body())
        .contains("Wait a quarter of an hour");
  }

  @Test
  void signing_out_closes_the_pages() {
    var visitor = Visitor.signedIn(SCHOOL.email(Role.TEACHER));
    visitor.post("/sign-out", Map.of());

    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void a_form_that_did_not_come_from_our_page_does_nothing() {
    var visitor = Visitor.signedIn(SCHOOL.email(Role.HEAD));
    var answer = visitor.postWithoutToken("/sign-out", "");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Please try that again");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void pages_forbid_what_they_do_not_need() {
    var headers = Visitor.stranger().get("/sign-in").headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void a_visitor_who_has_not_signed_in_makes_no_session() {
    assertThat(Visitor.stranger().get("/sign-in").headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("keepup="));
  }

  @Test
  void whoever_is_signed_in_stays_so_when_the_application_starts_again() throws Exception {
    Path data = RunningApp.newFolder();
    Visitor visitor;
    try (var first = RunningApp.start(data)) {
      TestSchool school = TestSchool.make(first, "restart");
      visitor = new Visitor(RunningApp.address(first));
      visitor.signIn(school.email(Role.HEAD), TestSchool.PASSWORD);
      assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }
    try (var second = RunningApp.start(data)) {
      visitor.moveTo(RunningApp.address(second));
      assertThat(visitor.get("/").body()).contains("A Headteacher");
    }
  }
}
