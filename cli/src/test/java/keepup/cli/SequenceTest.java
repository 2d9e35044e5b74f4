package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import keepup.variation.SequenceKind;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static final String STEP = "y3.subtract.exchange-through-zero";

  @Test
  void a_sequence_says_what_changes_what_to_expect_and_why() {
    JsonNode sequence = json(Ran.with("", "sequence", STEP, "--seed", "1", "--json"));
    assertThat(sequence.get("step").asText()).isEqualTo(STEP);
    assertThat(sequence.get("items")).hasSize(6);
    for (JsonNode item : sequence.get("items")) {
      assertThat(item.get("expect").asText()).isNotBlank();
      assertThat(item.get("why").asText()).isNotBlank();
      assertThat(item.get("role").asText())
          .isIn("standard", "boundary", "non-example", "non-standard", "think");
      assertThat(item.has("picture")).isTrue();
    }
    assertThat(sequence.get("items").get(1).get("changes")).hasSize(1);
  }

  @Test
  void the_same_seed_prints_the_same() {
    assertThat(Ran.with("", "sequence", STEP, "--seed", "5", "--kind", "concept"))
        .isEqualTo(Ran.with("", "sequence", STEP, "--seed", "5", "--kind", "concept"));
  }

  @Test
  void a_typed_worksheet_is_judged_with_a_better_item() {
    JsonNode judged =
        json(
            Ran.with(
                "304 - 187\n560 - 28\n700 - 354\n204 - 187 = 183\n",
                "sequence",
                "check",
                "-",
                "--json"));
    assertThat(judged.get("step").asText()).isEqualTo(STEP);
    assertThat(judged.get("passes").asBoolean()).isFalse();
    assertThat(judged.get("rules")).hasSize(17);
    assertThat(judged.get("rules").get(1).get("outcome").asText()).isEqualTo("fails");
    assertThat(judged.get("instead").asText()).startsWith("Instead of item 2 take");
  }

  @Test
  void our_own_sequence_is_judged_like_any_other_and_a_spoilt_one_fails() {
    String made = Ran.with("", "sequence", STEP, "--seed", "2", "--json").out();
    JsonNode judged = json(Ran.with(made, "sequence", "check", "-", "--json"));
    assertThat(judged.get("step").asText()).isEqualTo(STEP);
    assertThat(judged.get("passes").asBoolean()).isTrue();
    assertThat(judged.has("instead")).isFalse();
    String first =
        json(Ran.with(made, "sequence", "check", "-", "--json")).at("/items/0/question").asText();
    String typed = first.replace(" =", "").replace('−', '-');
    assertThat(made).contains("\"mathematics\":\"" + typed + "\"");
    String spoilt =
        made.replace("\"mathematics\":\"" + typed + "\"", "\"mathematics\":\"953 - 311\"");
    JsonNode bad = json(Ran.with(spoilt, "sequence", "check", "-", "--json"));
    assertThat(bad.get("passes").asBoolean()).isFalse();
    assertThat(bad.at("/rules/1/outcome").asText()).isEqualTo("fails");
  }

  @Test
  void a_sequence_file_that_is_broken_is_told() {
    Ran cut = Ran.with("{\"step\": \"" + STEP + "\", \"items\": [", "sequence", "check", "-");
    assertThat(cut.status()).isEqualTo(2);
    assertThat(cut.err()).startsWith("standard input:1: ").contains("\nMaybe ");
    String strange =
        "{\"step\":\""
            + STEP
            + "\",\"items\":[{\"question\":\"304 - 187\"},{\"question\":\"a cat\"}]}";
    Ran unread = Ran.with(strange, "sequence", "check", "-");
    assertThat(unread.status()).isEqualTo(2);
    assertThat(unread.err()).contains("item 2").contains("\nMaybe ");
  }

  @Test
  void every_kind_of_sequence_can_be_made() {
    for (SequenceKind kind : SequenceKind.values()) {
      JsonNode sequence =
          json(Ran.with("", "sequence", STEP, "--kind", kind.word(), "--length", "7", "--json"));
      assertThat(sequence.get("kind").asText()).isEqualTo(kind.word());
      assertThat(sequence.get("items")).as(kind.word()).hasSize(7);
    }
    assertThat(Ran.with("", "sequence", STEP, "--kind", "always-sometimes-never").out())
        .contains("always, sometimes or never true?");
    assertThat(Ran.with("", "sequence", STEP, "--kind", "same-or-different").out())
        .contains("What is the same? What is different?");
    assertThat(Ran.with("", "sequence", STEP, "--kind", "same-problem", "--length", "7").out())
        .contains("in another way than before");
  }

  @Test
  void what_cannot_be_used_is_told_with_its_line() {
    Ran ran = Ran.with("304 - 187\ndraw a cat\n", "sequence", "check", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("standard input:2: ").contains("\nMaybe ");
    assertThat(Ran.with("", "sequence", STEP, "--kind", "dance").status()).isEqualTo(2);
    assertThat(Ran.with("", "sequence", "no.such-step").status()).isEqualTo(2);
    assertThat(Ran.with("", "sequence", STEP, "--length", "9").status()).isEqualTo(2);
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    try {
      return new ObjectMapper().readTree(ran.out());
    } catch (JsonProcessingException e) {
      throw new AssertionError(ran.out(), e);
    }
  }
}
