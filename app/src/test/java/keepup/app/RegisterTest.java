package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final TestSchool SCHOOL = TestSchool.make("register");
  private static final Visitor HEAD = Visitor.signedIn(SCHOOL.email(Role.HEAD));

  private static String headings() {
    return "UPN,Legal Surname,Legal Forename,Chosen name,DOB,NC Year,Registration Group,Gender,"
        + "FSM Eligible,Pupil Premium Indicator,SEN Status,EAL\n";
  }

  private static String upload(String text) {
    return upload(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The page that a file leads to: its preview, or the first page again with a sentence.
  private static String upload(byte[] file) {
    var answer = HEAD.upload("/register", "register.csv", file);
    return answer.statusCode() == 302 ? HEAD.get(place(answer)).body() : answer.body();
  }

  private static String place(java.net.http.HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]*", "");
  }

  @Test
  void a_register_is_previewed_then_brought_in_whole_and_a_second_time_changes_nothing() {
    String register =
        headings()
            + "H801200001001,O'Testly,Zoë,,14/03/2019,2,2 Walnut,F,Y,Y,K,N\n"
            + "V801200001018,Sample,Bartholomew,Bart,2019-05-02,Year 2,2 Walnut,M,N,,N,Y\n";
    var answer =
        HEAD.upload("/register", "register.csv", register.getBytes(Charset.forName("cp1252")));
    String preview = HEAD.get(place(answer)).body();
    assertThat(preview).contains("2 children new", "0 problems", "New classes: 2 Walnut");
    assertThat(HEAD.get("/classes").body()).doesNotContain("2 Walnut");

    var accepted = HEAD.post(place(answer) + "/accept", Map.of());
    assertThat(HEAD.get(place(accepted)).body()).contains("2 children new", "2 Walnut");
    assertThat(upload("\uFEFF" + register.replace(',', ';')))
        .contains("0 children new", "2 children unchanged");
    assertThat(upload(register.replace(',', '\t').replace("Bart\t", "Barty\t")))
        .contains("1 child changed", "1 child unchanged", "Barty Sample");
    assertThat(HEAD.post(place(answer) + "/accept", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_register_with_a_problem_offers_no_way_in_and_none_is_taken() {
    String file = headings() + "A801200001001,Wrong,Wendy,,14/03/2019,2,2 Fir,F,,,,\n";
    var answer = HEAD.upload("/register", "register.csv", file.getBytes(StandardCharsets.UTF_8));
    String preview = HEAD.get(place(answer)).body();

    assertThat(preview)
        .contains("1 problem", "does not fit the digits after it (they make H)", "mistyped")
        .doesNotContain("Bring this register in");
    assertThat(HEAD.post(place(answer) + "/accept", Map.of()).statusCode()).isEqualTo(404);
    assertThat(HEAD.get("/classes").body()).doesNotContain("2 Fir");
  }

  @Test
  void an_empty_file() {
    assertThat(upload("")).contains("This file is empty.", "export it again");
  }

  @Test
  void no_file() {
    assertThat(HEAD.upload("/register", "", new byte[0]).body()).contains("No file was chosen.");
  }

  @Test
  void a_spreadsheet_with_another_name() {
    assertThat(upload("PK\u0003\u0004 and so on")).contains("is a spreadsheet, whatever its name");
  }

  @Test
  void letters_of_no_known_kind() {
    assertThat(upload(new byte[] {'U', 'P', 'N', ',', (byte) 0x81, (byte) 0x8D}))
        .contains("neither UTF-8 nor Windows text");
    assertThat(upload("UPN,DOB\u0000")).contains("is not a list in plain text: line 1");
  }

  @Test
  void letters_that_were_garbled_before() {
    assertThat(upload(headings() + "H801200001001,Testly,ZoÃ«,,14/03/2019,2,2 W,F,,,,\n"))
        .contains("has garbled letters");
  }

  @Test
  void missing_columns() {
    assertThat(upload("UPN,Surname,Forename\nH801200001001,Testly,Zed\n"))
        .contains("has no column for: Date of birth, Year group, Class.");
    assertThat(upload("these,are,no\nheadings,at,all\n")).contains("No line of headings was found");
    assertThat(upload(headings())).contains("has headings and no children");
  }

  @Test
  void one_upn_on_two_lines() {
    String row = "H801200001001,Testly,%s,,14/03/2019,2,2 W,F,,,,\n";
    assertThat(upload(headings() + row.formatted("Ann") + row.formatted("Abe")))
        .contains("The UPN H801200001001 stands on line 2 as well.");
  }

  @Test
  void a_line_of_ten_megabytes() {
    assertThat(upload(headings() + "x".repeat(10_000_000)))
        .contains("Line 2 has 10,000,000 characters");
  }

  @Test
  void fifty_thousand_rows() {
    assertThat(upload(headings() + "H801200001001,T,Z,,14/03/2019,2,2 W,F,,,,\n".repeat(50_000)))
        .contains("has 50,000 rows");
  }

  @Test
  void a_file_larger_than_any_register() {
    var answer = HEAD.upload("/register", "register.csv", new byte[26_000_000]);
    assertThat(answer.body()).contains("larger than");
  }

  @Test
  void a_cell_like_a_formula_is_kept_as_text_and_pointed_out() {
    assertThat(upload(headings() + "H801200001001,=1+1,Zed,,14/03/2019,2,2 W,F,,,,\n"))
        .contains(
            "0 problems", "begins like a spreadsheet formula", "=1+1", "Bring this register in");
  }

  @Test
  void absurd_dates_years_and_marks() {
    assertThat(upload(headings() + "H801200001001,T,Z,,31/02/2019,13,,?,perhaps,,Q,\n"))
        .contains(
            "\"31/02/2019\" is not a date.",
            "is not a year group from Reception to Year 6",
            "The class is missing.",
            "comes in with this left empty",
            "\"perhaps\" is neither yes nor no",
            "\"Q\" is not a SEND status");
    assertThat(upload(headings() + "H801200001001,T,Z,,01/01/1919,2,2 W,F,,,,\n"))
        .contains("is not of primary-school age");
    assertThat(upload(headings() + "H801200001001,T,Z,,01/01/2016,R,2 W,F,,,,\n"))
        .contains("is usually in Year");
  }

  @Test
  void a_title_above_the_headings_and_any_order_of_columns() {
    assertThat(
            upload(
                """
                Class list for autumn

                Reg;Year Group;Date of Birth;Forename;Surname;Unique Pupil Number;House
                2 W;2;14/03/2019;Zed;Testly;H801200001001;Red
                """))
        .contains("1 child new", "0 problems");
  }

  @Test
  void children_who_are_not_in_the_file_stay_unless_they_are_ticked_as_having_left() {
    TestSchool school = TestSchool.make("leavers");
    var head = Visitor.signedIn(school.email(Role.HEAD));
    String file = "UPN,Surname,Forename,DOB,Year,Class\n,Testing,Ada,01/01/2020,1,1 Apple\n";
    String apple = "/classes/" + school.classes().getFirst().id();

    String preview =
        place(head.upload("/register", "r.csv", file.getBytes(StandardCharsets.UTF_8)));
    assertThat(head.get(preview).body())
        .contains(
            "2 children of the school are not in this file.", "Not in this file", "Bo Testing");
    assertThat(head.get(place(head.post(preview + "/accept", Map.of()))).body())
        .contains("0 marked as left");
    assertThat(head.get(apple).body()).contains("Bo Testing");

    preview = place(head.upload("/register", "r.csv", file.getBytes(StandardCharsets.UTF_8)));
    String bo =
        FirstDays.only(
            java.util.regex.Pattern.compile(
                "value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>Bo Testing"),
            head.get(preview).body());
    var noDay = head.post(preview + "/accept", Map.of("left", bo, "leftOn", ""));
    assertThat(noDay.body()).contains("the day that they left is missing");
    var never =
        head.post(
            preview + "/accept",
            Map.of(
                "left",
                bo,
                "leftOn",
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .plusDays(3)
                    .toString()));
    assertThat(never.body()).contains("cannot be marked as having left on");
    var done =
        head.post(
            preview + "/accept",
            Map.of(
                "left",
                bo,
                "leftOn",
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .minusDays(3)
                    .toString()));
    assertThat(head.get(place(done)).body()).contains("1 marked as left");
    assertThat(head.get(apple).body()).contains("Ada Testing").doesNotContain("Bo Testing");
  }
}
