package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.misconceptions.Misconception;
import keepup.questions.GivenReader;
import keepup.questions.Question;
import keepup.questions.Reading;
import org.junit.jupiter.api.Test;

class MainTest {
  private static JsonNode json(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    try {
      return new ObjectMapper().readTree(ran.out());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(ran.out(), e);
    }
  }

  @Test
  void help_names_every_command() {
    Ran ran = Ran.with("", "help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("diagnose", "curriculum", "misconception", "separate", "serve");
    assertThat(Ran.with("")).isEqualTo(ran);
  }

  @Test
  void wrong_words_are_answered_with_advice() {
    for (List<String> words :
        List.of(
            List.of("dance"),
            List.of("diagnose"),
            List.of("diagnose", "a", "b"),
            List.of("diagnose", "--loud", "a"),
            List.of("diagnose", "no-such-file.csv"),
            List.of("diagnose", "."),
            List.of("misconception", "no.such-one", "75 - 36"),
            List.of("misconception", "NOT AN ID", "75 - 36"),
            List.of("misconception", "subtract.smaller-from-larger", "draw a cat"),
            List.of("separate"),
            List.of("separate", "--step", "no.such-step"),
            List.of("separate", "--year", "nine"),
            List.of("separate", "--domain", "dancing"),
            List.of("separate", "--domain"),
            List.of("curriculum", "check", "no-such-folder"))) {
      Ran ran = Ran.with("", words.toArray(String[]::new));
      assertThat(ran.status()).as(words.toString()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().strip().lines().reduce((_, last) -> last).orElse(""))
          .as(words.toString())
          .startsWith("Maybe");
    }
  }

  @Test
  void the_curriculum_is_listed_whole_and_its_links_lead_somewhere() {
    JsonNode curriculum = json(Ran.with("", "curriculum", "--json"));
    Set<String> steps = new HashSet<>();
    curriculum.path("steps").forEach(step -> steps.add(step.path("id").asText()));
    Set<String> misconceptions = new HashSet<>();
    curriculum.path("misconceptions").forEach(m -> misconceptions.add(m.path("id").asText()));
    assertThat(steps).hasSizeGreaterThanOrEqualTo(333);
    assertThat(misconceptions).hasSizeGreaterThanOrEqualTo(320);
    for (JsonNode step : curriculum.path("steps")) {
      step.path("needs").forEach(need -> assertThat(steps).contains(need.asText()));
      step.path("misconceptions").forEach(m -> assertThat(misconceptions).contains(m.asText()));
    }
    for (JsonNode misconception : curriculum.path("misconceptions")) {
      assertThat(misconception.path("steps")).isNotEmpty();
      assertThat(misconception.path("examples").size()).isGreaterThanOrEqualTo(2);
    }
  }

  /// Every twentieth: the check of the content recomputes them all.
  @Test
  void worked_examples_are_recomputed_by_the_command_itself() {
    Curriculum built = CurriculumFiles.readBuiltIn();
    List<Misconception> all = List.copyOf(built.misconceptions().values());
    for (int i = 0; i < all.size(); i += 20) {
      Misconception.Example example = all.get(i).examples().getFirst();
      Reading reading = built.read(example.question());
      assertThat(reading).as(example.question()).isInstanceOf(Reading.Read.class);
      Question question = ((Reading.Read) reading).question();
      JsonNode answer =
          json(
              Ran.with("", "misconception", all.get(i).id().value(), example.question(), "--json"));
      assertThat(GivenReader.read(answer.path("answer").asText(), question))
          .as(all.get(i).id().value())
          .isEqualTo(GivenReader.read(example.answer(), question));
    }
  }

  @Test
  void a_misconception_that_does_not_apply_answers_null() {
    JsonNode answer =
        json(Ran.with("", "misconception", "subtract.smaller-from-larger", "28 + 17", "--json"));
    assertThat(answer.path("answer").isNull()).isTrue();
  }

  @Test
  void a_file_of_questions_gives_a_line_of_json_each() throws Exception {
    Ran ran =
        Ran.with("304 - 187\n\ndraw a cat\n3/4 + 1/8\n", "misconception", "--all", "-", "--json");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(3);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.path("expected").asText()).isEqualTo("117");
    assertThat(first.path("answers").path("subtract.smaller-from-larger").asText())
        .isEqualTo("283");
    assertThat(first.path("answers").properties())
        .noneMatch(answer -> answer.getValue().asText().equals("117"));
    JsonNode second = new ObjectMapper().readTree(lines.get(1));
    assertThat(second.path("step").isNull()).isTrue();
    assertThat(second.path("expected").isNull()).isTrue();
    assertThat(second.path("why").asText()).isNotBlank();
    JsonNode third = new ObjectMapper().readTree(lines.get(2));
    assertThat(third.path("expected").asText()).isEqualTo("7/8");
  }

  /// The published list of 30 column-subtraction misconceptions: seven questions split every
  /// separable pair twice, four once.
  @Test
  void seven_questions_tell_the_column_subtraction_misconceptions_apart_twice_and_four_once() {
    JsonNode twice = separate("2");
    assertThat(twice.path("questions").size()).isLessThanOrEqualTo(7);
    assertSplit(twice, 2);
    JsonNode once = separate("1");
    assertThat(once.path("questions").size()).isLessThanOrEqualTo(4);
    assertSplit(once, 1);
  }

  private static JsonNode separate(String times) {
    return json(
        Ran.with("", "separate", "--domain", "column-subtract", "--times", times, "--json"));
  }

  private static void assertSplit(JsonNode separation, int times) {
    Set<Set<String>> inseparable = new HashSet<>();
    separation
        .path("inseparable")
        .forEach(pair -> inseparable.add(Set.of(pair.path(0).asText(), pair.path(1).asText())));
    Map<String, List<String>> answers = new HashMap<>();
    for (JsonNode question : separation.path("questions")) {
      answers
          .computeIfAbsent("right", _ -> new java.util.ArrayList<>())
          .add(question.path("expected").asText());
      question
          .path("answers")
          .properties()
          .forEach(entry ->
              answers
                  .computeIfAbsent(entry.getKey(), _ -> new java.util.ArrayList<>())
                  .add(entry.getValue().isNull() ? "-" : entry.getValue().asText()));
    }
    assertThat(answers.size()).isGreaterThanOrEqualTo(31);
    for (Map.Entry<String, List<String>> one : answers.entrySet()) {
      for (Map.Entry<String, List<String>> other : answers.entrySet()) {
        if (one.getKey().compareTo(other.getKey()) < 0
            && !inseparable.contains(Set.of(one.getKey(), other.getKey()))) {
          int split = 0;
          for (int i = 0; i < one.getValue().size(); i++) {
            String a = one.getValue().get(i);
            String b = other.getValue().get(i);
            split += a.equals("-") || b.equals("-") || a.equals(b) ? 0 : 1;
          }
          assertThat(split).as(one.getKey() + " / " + other.getKey()).isGreaterThanOrEqualTo(times);
        }
      }
    }
  }
}
