package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnoseTest {
  private static final String HEADING = "pupil,question,answer\n";

  private static JsonNode diagnose(String csv) {
    return json(Ran.with(csv, "diagnose", "-", "--json"));
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    try {
      return new ObjectMapper().readTree(ran.out());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(ran.out(), e);
    }
  }

  private static List<String> named(JsonNode pupil) {
    List<String> names = new ArrayList<>();
    for (JsonNode claim : pupil.path("misconceptions")) {
      if (claim.path("claim").asText().equals("named")) {
        names.add(claim.path("id").asText());
      }
    }
    return names;
  }

  private static List<String> needs(JsonNode pupil) {
    List<String> steps = new ArrayList<>();
    pupil.path("needs").forEach(need -> steps.add(need.path("step").asText()));
    return steps;
  }

  @Test
  void a_child_who_takes_the_smaller_digit_from_the_larger_is_named_so_and_a_secure_child_is_not() {
    JsonNode pupils =
        diagnose(
                """
                pupil,question,answer
                A,304 - 187,283
                A,52 - 38,26
                A,75 - 36,41
                B,304 - 187,117
                B,75 - 36,39
                """)
            .path("pupils");
    JsonNode a = pupils.path(0);
    assertThat(named(a)).containsExactly("subtract.smaller-from-larger");
    assertThat(a.path("misconceptions").path(0).path("lines").toString()).isEqualTo("[2,3,4]");
    assertThat(needs(a))
        .containsExactly("y2.subtract.two-digit-across-ten", "y3.subtract.exchange-through-zero");
    JsonNode b = pupils.path(1);
    assertThat(b.path("misconceptions")).isEmpty();
    assertThat(b.path("needs")).isEmpty();
    assertThat(b.path("answers").path(0).path("expected").asText()).isEqualTo("117");
    assertThat(b.path("answers").path(0).path("correct").asBoolean()).isTrue();
  }

  @Test
  void one_answer_that_fits_is_only_possible() {
    JsonNode a = diagnose(HEADING + "A,75 - 36,41\n").path("pupils").path(0);
    assertThat(named(a)).isEmpty();
    assertThat(a.path("misconceptions").path(0).path("claim").asText()).isEqualTo("possible");
  }

  /// Of two numbers the wrong one is chosen by every misconception that tells and by many others;
  /// only the pattern of right and wrong over several questions says which.
  @Test
  void choosing_the_wrong_one_of_two_names_nothing_while_several_misconceptions_fit() {
    String two = HEADING + "A,\"Which is bigger, 0.5 or 0.45?\",0.45\n";
    JsonNode a =
        diagnose(two + "A,\"Which is bigger, 0.7 or 0.61?\",0.61\n").path("pupils").path(0);
    assertThat(named(a)).isEmpty();
    assertThat(a.path("misconceptions")).isNotEmpty();
    JsonNode more =
        diagnose(
                two
                    + """
                    A,"Which is bigger, 0.7 or 0.61?",0.61
                    A,"Which is bigger, 0.3 or 0.38?",0.38
                    A,"Which is bigger, 0.8 or 0.29?",0.29
                    A,"Which is bigger, 0.54 or 0.9?",0.54
                    A,"Which is bigger, 0.6 or 0.65?",0.65
                    A,"Which is bigger, 0.2 or 0.17?",0.17
                    """)
            .path("pupils")
            .path(0);
    double sum = 0;
    for (JsonNode possible : more.path("misconceptions")) {
      sum += possible.path("probability").asDouble();
    }
    assertThat(sum).isGreaterThan(0.9);
    assertThat(named(more)).as("three misconceptions fit alike").isEmpty();
  }

  /// Who always says "less" may think that dividing makes smaller, or just say "less".
  @Test
  void right_answers_to_other_things_do_not_make_a_name_surer() {
    StringBuilder csv = new StringBuilder(HEADING);
    for (String division : List.of("28 ÷ 0.3", "38 ÷ 0.8", "57 ÷ 0.6", "25 ÷ 0.4")) {
      csv.append(
          "A,Is %s more or less than %s?,less%n".formatted(division, division.substring(0, 2)));
    }
    for (int i = 2; i < 12; i++) {
      csv.append("A,%d × 7,%d%n".formatted(i, 7 * i));
    }
    JsonNode a = diagnose(csv.toString()).path("pupils").path(0);
    assertThat(named(a)).isEmpty();
    assertThat(a.path("misconceptions").path(0).path("probability").asDouble()).isGreaterThan(0.8);
    csv.append("A,Is 25 ÷ 2.9 more or less than 25?,less\n");
    csv.append("A,Is 36 ÷ 1.8 more or less than 36?,less\n");
    csv.append("A,Is 48 ÷ 1.2 more or less than 48?,less\n");
    assertThat(named(diagnose(csv.toString()).path("pupils").path(0)))
        .containsExactly("decimal.divide-makes-smaller");
  }

  /// On 62 - 27 two misconceptions give 45; answers that cannot tell rivals apart name neither.
  @Test
  void answers_on_which_rivals_agree_name_nobody() {
    JsonNode a = diagnose(HEADING + "A,62 - 27,45\nA,83 - 38,55\n").path("pupils").path(0);
    assertThat(named(a)).isEmpty();
  }

  @Test
  void an_answer_that_nothing_explains_is_said_to_be_unexplained() {
    JsonNode answer =
        diagnose(HEADING + "A,304 - 187,999\nA,304 - 187,701\n")
            .path("pupils")
            .path(0)
            .path("answers")
            .path(0);
    assertThat(answer.path("misconceptions")).isEmpty();
    assertThat(answer.path("unexplained").asDouble()).isGreaterThan(0.9);
  }

  @Test
  void a_careless_but_secure_child_needs_nothing() {
    JsonNode a =
        diagnose(
                HEADING
                    + "A,304 - 187,117\n"
                    + "A,503 - 268,235\n"
                    + "A,700 - 346,353\n"
                    + "A,402 - 157,245\n"
                    + "A,605 - 238,367\n")
            .path("pupils")
            .path(0);
    assertThat(needs(a)).isEmpty();
    assertThat(named(a)).isEmpty();
    assertThat(a.path("answers").path(2).path("slip").asDouble()).isGreaterThan(0.5);
  }

  @Test
  void the_shares_of_the_explanations_of_a_wrong_answer_add_to_one() {
    JsonNode pupils =
        diagnose(HEADING + "A,75 - 36,41\nA,8 + 5,12\nA,28 + 17,35\nA,52 - 38,\n").path("pupils");
    for (JsonNode answer : pupils.path(0).path("answers")) {
      double sum = answer.path("slip").asDouble() + answer.path("unexplained").asDouble();
      for (JsonNode explanation : answer.path("misconceptions")) {
        sum += explanation.path("probability").asDouble();
      }
      assertThat(sum).isBetween(0.999, 1.001);
    }
  }

  @Test
  void marks_without_answers_diagnose_steps_only() {
    String csv =
        """
        pupil,question,correct
        A,304 - 187,0
        A,503 - 268,0
        A,8 + 5,1
        A,9 + 4,1
        B,304 - 187,1
        """;
    JsonNode a = diagnose(csv).path("pupils").path(0);
    assertThat(needs(a)).contains("y3.subtract.exchange-through-zero");
    assertThat(a.path("misconceptions")).isEmpty();
  }

  @Test
  void rows_of_pupils_may_be_mixed_and_pupils_come_in_the_order_of_their_first_row() {
    JsonNode pupils =
        diagnose(HEADING + "B,75 - 36,39\nA,75 - 36,41\nB,8 + 5,13\nA,52 - 38,26\n").path("pupils");
    assertThat(pupils.path(0).path("pupil").asText()).isEqualTo("B");
    assertThat(pupils.path(0).path("answers")).hasSize(2);
    assertThat(named(pupils.path(1))).containsExactly("subtract.smaller-from-larger");
  }

  @Test
  void a_question_that_cannot_be_read_is_listed_with_its_line_and_why() {
    JsonNode unread =
        diagnose(HEADING + "A,draw a cat,cat\nA,75 - 36,39\nA,3 × 4 × 5 - 7 ÷ 2 + 9,7/8\n")
            .path("unread");
    assertThat(unread).hasSize(2);
    assertThat(unread.path(0).path("line").asInt()).isEqualTo(2);
    assertThat(unread.path(0).path("why").asText()).contains("draw a cat");
    assertThat(unread.path(1).path("why").asText()).contains("no small step");
  }

  @Test
  void our_own_questions_are_found_by_their_id() {
    JsonNode answers =
        diagnose(HEADING + "A,@y3.subtract.exchange-through-zero#7,1\n")
            .path("pupils")
            .path(0)
            .path("answers");
    assertThat(answers.path(0).path("step").asText())
        .isEqualTo("y3.subtract.exchange-through-zero");
  }

  @Test
  void files_come_in_many_dresses() {
    String semicolons = "answer;extra;question;pupil\n41;x;75 - 36;Zoë\n26;x;52 - 38;Zoë\n";
    String tabs = "pupil\tquestion\tanswer\nZoë\t75 − 36\t41\nZoë\t52 − 38\t26\n";
    String quoted =
        "\"pupil\",\"question\",\"answer\"\r\n\"Zoë\",\"75 - 36\",\"41\"\r\nZoë,52 - 38,26\r\n";
    Charset windows = Charset.forName("windows-1252");
    for (byte[] file :
        List.of(
            semicolons.getBytes(StandardCharsets.UTF_8),
            semicolons.getBytes(windows),
            ("\ufeff" + semicolons).getBytes(StandardCharsets.UTF_8),
            tabs.getBytes(StandardCharsets.UTF_8),
            quoted.getBytes(StandardCharsets.UTF_8))) {
      JsonNode pupil = json(Ran.with(file, "diagnose", "-", "--json")).path("pupils").path(0);
      assertThat(pupil.path("pupil").asText()).isEqualTo("Zoë");
      assertThat(named(pupil)).containsExactly("subtract.smaller-from-larger");
    }
  }

  @Test
  void bad_files_are_refused_with_line_and_advice_and_nothing_is_written() {
    record Bad(String csv, String says) {}
    for (Bad bad :
        List.of(
            new Bad("", "standard input:1: There is no column 'pupil'"),
            new Bad("pupil,question\nA,1+1\n", "standard input:1: There is no column 'answer'"),
            new Bad("pupil,pupil,question,answer\n", "The column 'pupil' is there twice"),
            new Bad(HEADING + "A,75 - 36,41\nA,75 - 36\n", "standard input:3: This row has 2"),
            new Bad(HEADING + ",75 - 36,41\n", "standard input:2: The pupil is missing."),
            new Bad(HEADING + "A,,41\n", "standard input:2: The question is missing."),
            new Bad("pupil,question,correct\nA,1 + 1,maybe\n", "The mark in the column 'correct'"),
            new Bad(HEADING + "A,1 + 1,\"" + "x".repeat(10 << 20), "far too long"))) {
      Ran ran = Ran.with(bad.csv(), "diagnose", "-", "--json");
      assertThat(ran.status()).as(bad.says()).isEqualTo(2);
      assertThat(ran.err()).contains(bad.says());
      assertThat(ran.err().strip().lines().reduce((_, last) -> last).orElse(""))
          .startsWith("Maybe");
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void more_rows_than_fit_in_memory_at_once_are_all_there() {
    StringBuilder csv = new StringBuilder(HEADING);
    for (int round = 0; round < 60; round++) {
      for (int pupil = 0; pupil < 2_100; pupil++) {
        csv.append('P').append(pupil).append(",8 + 5,13\n");
      }
    }
    JsonNode pupils = diagnose(csv.toString()).path("pupils");
    assertThat(pupils).hasSize(2_100);
    for (int i = 0; i < 2_100; i++) {
      assertThat(pupils.path(i).path("pupil").asText()).isEqualTo("P" + i);
      assertThat(pupils.path(i).path("answers")).hasSize(60);
    }
  }
}
