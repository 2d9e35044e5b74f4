package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepup.app.account.HubRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The national team brings the register in, whole or not at all.
class NationalRegisterTest {
  private static final String HERE = "/programme/national-register";
  private static final TestHub NATIONAL = TestHub.make("register-national", true);
  private static final TestHub HUB = TestHub.make("register-hub");

  private final Visitor evaluator = Visitor.signedIn(NATIONAL.email(HubRole.EVALUATOR));

  @BeforeEach
  void forget() {
    MadeUpRegister.forgetLinks(NATIONAL);
  }

  private String bringIn(String schools, String links) {
    var answer = evaluator.upload(HERE, "register.zip", MadeUpRegister.zip(schools, links));
    return answer.statusCode() == 302 ? evaluator.read(HERE) : answer.body();
  }

  @Test
  void a_register_in_windows_letters_is_found_by_name_with_what_became_of_a_school() {
    String said =
        bringIn(
            """
            910001,"St Zoë’s School, Fernmere",Closed,01-09-1950,31-08-2016,Primary,North West,
            910002,St Zoë’s Academy,Open,01-09-2016,,Primary,North West,31.4
            20001,A children's centre,Open,,,,,
            """,
            """
            910002,910001,St Zoë’s School,Predecessor,01-09-2016
            910001,910002,St Zoë’s Academy,Successor,01-09-2016
            910002,910003,A sixth form,Sixth Form Centre Link,
            """);
    assertThat(said)
        .contains(
            "Schools: 2 read, 2 new, 0 changed",
            "Links: 1 new",
            "Rows of no school that ever opened: 1.",
            "Links that are no carrying on: 1 (Sixth Form Centre Link).");

    Visitor lead = Visitor.signedIn(HUB.email(HubRole.LEAD));
    assertThat(lead.read(HERE + "?q=zo%C3%AB"))
        .contains("2 schools", "St Zoë’s School, Fernmere", "St Zoë’s Academy")
        .doesNotContain("Bring this register in");
    assertThat(lead.read(HERE + "/910001"))
        .contains(
            "Opened 1 September 1950, closed 31 August 2016", "Carries on as, 1 September 2016")
        .contains("St Zoë’s Academy", "Nothing is written down");
    assertThat(lead.get(HERE + "/919999").statusCode()).isEqualTo(404);
  }

  @Test
  void the_same_register_again_changes_nothing_and_a_newer_one_what_is_new() {
    String school = "911001,A School,Open,01-09-1950,,Primary,North West,10\n";
    bringIn(school, "911001,911002,B,Predecessor,01-09-2016\n");
    assertThat(bringIn(school, "911001,911002,B,Predecessor,01-09-2016\n"))
        .contains(
            "Schools: 1 read, 0 new, 0 changed, 1 as they were. Links: 0 new, 0 changed, 0 gone.");
    assertThat(
            bringIn(
                school.replace("A School", "A New Name"),
                "911001,911003,C,Predecessor,01-09-2016\n"))
        .contains("0 new, 1 changed, 0 as they were. Links: 1 new, 0 changed, 1 gone.");
    assertThat(evaluator.read(HERE + "/911001")).contains("A New Name").doesNotContain("911002");
  }

  @Test
  void where_one_row_cannot_be_used_the_page_says_which_and_why_and_nothing_is_written() {
    String before = evaluator.read(HERE);
    String said =
        bringIn(
            """
            912001,A Sound School,Open,01-09-1950,,Primary,North West,10
            912002,A Broken School,Open,31-02-1950,,Primary,North West,10
            912003,Too Many Meals,Open,,,Primary,North West,140
            """,
            "912001,nine,B,Predecessor,01-09-2016\n");
    assertThat(said.replaceAll("<[^>]*>", "|").replaceAll("\\|+", "|"))
        .contains("Rows that cannot be used: 3. Nothing was changed.")
        .contains(
            "edubasealldata.csv|3|OpenDate|“31-02-1950” is not a date. Maybe the day comes first")
        .contains("edubasealldata.csv|4|PercentageFSM|“140” is not from 0 to 100.")
        .contains("links_edubasealldata.csv|2|LinkURN|“nine” is not a number of the register.");
    assertThat(evaluator.read(HERE)).isEqualTo(before);
    assertThat(evaluator.read(HERE + "?q=912001")).contains("No school is found");
  }

  @Test
  void links_of_one_area_only_are_refused_and_the_schools_beside_them_are_not_written_either() {
    String schools =
        IntStream.range(913000, 913060)
            .mapToObj(urn -> urn + ",School " + urn + ",Open,,,Primary,London,5\n")
            .collect(Collectors.joining());
    String links =
        IntStream.range(913000, 913059)
            .mapToObj(urn -> urn + "," + (urn + 1) + ",Next,Successor,\n")
            .collect(Collectors.joining());
    assertThat(bringIn(schools, links)).contains("Links: 59 new");
    String said =
        bringIn("913900,Beside Them,Open,,,Primary,London,5\n", "913000,913001,Next,Successor,\n");
    assertThat(said)
        .contains("58 links that are known are not in this file of 1. Nothing was changed. Maybe ");
    assertThat(evaluator.read(HERE + "?q=913900")).contains("No school is found");
    assertThat(evaluator.read(HERE + "/913005")).contains("School 913006");
  }

  @Test
  void what_is_not_the_register_is_refused_with_a_reason() {
    byte[] other = "name,age\nAda,7\n".getBytes(StandardCharsets.UTF_8);
    assertThat(evaluator.upload(HERE, "other.csv", other).body())
        .contains("other.csv has no column URN", "Maybe it is another file");
    assertThat(evaluator.upload(HERE, "broken.zip", new byte[] {'P', 'K', 3, 4, 9, 9}).body())
        .contains("There is no CSV file here", "Maybe choose the ZIP");
    assertThat(evaluator.upload(HERE, "none.csv", new byte[0]).body())
        .contains("There is no CSV file here");
  }

  @Test
  void nobody_but_the_national_team_brings_it_in() {
    byte[] zip = MadeUpRegister.zip("914001,Mine,Open,,,Primary,London,5\n", "");
    for (String email :
        java.util.List.of(
            HUB.email(HubRole.LEAD),
            HUB.email(HubRole.EVALUATOR),
            NATIONAL.email(HubRole.ORGANISER))) {
      assertThat(Visitor.signedIn(email).upload(HERE, "register.zip", zip).statusCode())
          .as(email)
          .isEqualTo(403);
    }
    assertThat(evaluator.read(HERE + "?q=914001")).contains("No school is found");
  }
}
