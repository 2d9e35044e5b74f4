package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first days of a real school, by its pages only: the head sets up, brings the register in and
/// adds a teacher.
final class FirstDays {
  static final String HEAD = "head@first.example";
  static final String PASSWORD = "four plain words here";
  static final String REGISTER =
      """
      UPN,Legal Surname,Legal Forename,DOB,Year,Class
      ,Testly,Zed,14/03/2018,3,3 Walnut
      ,Sample,Ann,02/05/2018,3,3 Walnut
      ,Specimen,Abe,11/11/2017,3,3 Walnut
      ,Example,Uma,12/12/2017,4,4 Maple
      """;
  private static final Pattern FIRST = Pattern.compile("data-testid=\"first-password\">([^<]+)<");

  private FirstDays() {}

  static void setUp(Visitor head, String code) {
    var done =
        head.post(
            "/set-up",
            Map.of(
                "code",
                code,
                "school",
                "First School",
                "name",
                "Ms First",
                "email",
                HEAD,
                "password",
                PASSWORD));
    assertThat(place(done)).as(done.body()).endsWith("/sign-in");
    head.signIn(HEAD, PASSWORD);
    assertThat(head.get("/").body()).contains("Begin with the register");
  }

  static void bringIn(Visitor head) {
    var preview =
        place(head.upload("/register", "r.csv", REGISTER.getBytes(StandardCharsets.UTF_8)));
    assertThat(place(head.post(preview + "/accept", Map.of()))).endsWith("/classes");
  }

  static String place(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]*", "");
  }

  static String first(HttpResponse<String> page) {
    return only(FIRST, page.body());
  }

  /// The id in the address of the link with this text.
  static String idBehind(String page, String text) {
    return only(Pattern.compile("/([0-9a-f-]{36})\">" + Pattern.quote(text) + "<"), page);
  }

  static String only(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
