package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  @TempDir Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /// The programme's own published table, from made-up records of schools that merge, split and
  /// become academies; a count of numbers says something else in every year but the first.
  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void the_historic_table_comes_out_of_records(String seed) throws Exception {
    Ran made =
        Ran.with("", "reach", "--made-up", folder.toString(), "--rows", "20000", "--seed", seed);
    assertThat(made.status()).as(made.err()).isZero();
    Ran ran =
        Ran.with(
            "",
            "reach",
            file("register.csv"),
            file("links.csv"),
            "--parts",
            file("parts.csv"),
            "--specialists",
            file("specialists.csv"),
            "--today",
            "2026-11-23",
            "--json");
    assertThat(ran.status()).as(ran.err()).isZero();
    JsonNode years = new ObjectMapper().readTree(ran.out()).path("years");
    assertThat(years.findValuesAsText("year"))
        .containsExactly("2015/16", "2016/17", "2017/18", "2018/19");
    assertThat(numbers(years, "schools")).containsExactly(136, 964, 2567, 5116);
    assertThat(numbers(years, "specialists")).containsExactly(136, 283, 465, 675);
    assertThat(numbers(years, "numbers").subList(1, 4))
        .doesNotContainAnyElementsOf(List.of(964, 2567, 5116));
    assertThat(numbers(years, "numbers").getLast()).isGreaterThan(5116);
    assertThat(numbers(years, "todays").getLast()).isLessThan(5116);
    for (String aspect : List.of("phase", "region", "disadvantage")) {
      int sum = 0;
      for (JsonNode row : new ObjectMapper().readTree(ran.out()).path(aspect)) {
        sum += row.path("schools").path(3).asInt();
      }
      assertThat(sum).as(aspect).isEqualTo(5116);
    }
  }

  private static List<Integer> numbers(JsonNode years, String field) {
    return years.findValues(field).stream().map(JsonNode::asInt).toList();
  }

  @Test
  void a_small_register_is_reported_for_a_person() throws Exception {
    Files.writeString(
        folder.resolve("register.csv"),
        """
        URN,EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),GOR (name)
        100001,Old School,Closed,,31-08-2016,Primary,North West
        200001,New Academy,Open,01-09-2016,,Primary,North West
        """);
    Files.writeString(
        folder.resolve("links.csv"),
        "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n200001,100001,Old School,Predecessor,01-09-2016\n");
    Ran ran =
        Ran.with(
            "urn,year\n100001,2015/16\n200001,2016-17\n",
            "reach",
            file("register.csv"),
            file("links.csv"),
            "--parts",
            "-",
            "--today",
            "2026-11-23");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .containsPattern("2015/16 +1 +1 +1 +0\n2016/17 +1 +1 +2 +0\n")
        .containsPattern("North West +1 +1 +1 +1\n")
        .contains("Of 1 ever reached 0 closed");
  }

  @Test
  void what_cannot_be_read_is_told_with_its_line() throws Exception {
    Files.writeString(
        folder.resolve("register.csv"),
        """
        URN,EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),GOR (name)
        100012,School,Gone,,,Primary,North West
        """);
    Ran register = Ran.with("", "reach", file("register.csv"), "--parts", "-");
    assertThat(register.status()).isEqualTo(2);
    assertThat(register.err())
        .contains("register.csv:2: EstablishmentStatus (name): “Gone”", "\nMaybe ");
    Files.writeString(
        folder.resolve("register.csv"),
        "URN,EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),GOR (name)\n");
    for (String parts :
        List.of("urn,year\n100001,2015/17\n", "urn,year\n1,2015/16\n", "urn,when\n1,2\n")) {
      Ran ran = Ran.with(parts, "reach", file("register.csv"), "--parts", "-");
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("standard input:", "\nMaybe ");
    }
    assertThat(Ran.with("", "reach", file("nothing.csv"), "--parts", "-").err())
        .contains("no file that can be read");
    assertThat(Ran.with("", "reach").err()).contains("Something is missing", "Maybe: ./keepup");
  }
}
