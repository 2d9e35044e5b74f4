package keepup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import keepup.questions.Dimension;
import keepup.questions.Question;
import keepup.questions.QuestionKinds;
import keepup.questions.Reading;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// What the steps ask.
class AskedQuestionsTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final int SEEDS = 200;
  private static final int REMEMBERED_SEEDS = 5;

  /// A question of a step with the seed that it was asked with.
  private record Asked(Step step, long seed, Question question) {}

  private static final List<Asked> ALL =
      CURRICULUM.steps().listSteps().stream()
          .flatMap(step ->
              LongStream.range(0, SEEDS)
                  .mapToObj(seed -> new Asked(step, seed, CURRICULUM.ask(step, seed))))
          .toList();

  @Test
  void each_step_knows_its_own_questions_again_and_asks_the_same_for_a_seed() {
    for (Asked asked : ALL) {
      Step step = asked.step();
      long seed = asked.seed();
      Question question = asked.question();
      assertThat(CURRICULUM.kindOf(step).asks(question, CURRICULUM.parametersOf(step)))
          .as("%s asks %s", step.id(), question.text())
          .isTrue();
      assertThat(CURRICULUM.ask(step, seed)).isEqualTo(question);
    }
  }

  @Test
  void each_answer_is_the_one_that_a_second_method_gives() {
    for (Asked asked : ALL) {
      Step step = asked.step();
      Question question = asked.question();
      assertThat(secondMethodAgrees(step, question))
          .as("%s: %s answered %s", step.id(), question.text(), question.expected().text())
          .isTrue();
    }
  }

  /// The kind's own second method; for an addition or subtraction of whole numbers, also cards with
  /// digits, laid out in columns.
  private static boolean secondMethodAgrees(Step step, Question question) {
    boolean cards =
        QuestionKinds.listKinds().contains(CURRICULUM.kindOf(step))
            && DigitCards.holds(question.text(), question.expected().text());
    return CURRICULUM.kindOf(step).agrees(question)
        && SecondLook.agrees(question)
        && (cards || !QuestionKinds.listKinds().contains(CURRICULUM.kindOf(step)));
  }

  @Test
  void each_question_reads_back_as_it_was_asked() {
    for (Asked asked : ALL) {
      Question question = asked.question();
      assertThat(CURRICULUM.read(question.text())).isEqualTo(new Reading.Read(question));
    }
  }

  @Test
  void a_typed_question_like_those_of_a_step_is_placed_there_or_on_a_narrower_one() {
    for (Asked asked : ALL) {
      Step step = asked.step();
      Step placed = CURRICULUM.findStepOf(asked.question()).orElseThrow();
      if (step.placesTyped()) {
        assertThat(CURRICULUM.steps().order(placed.id()))
            .isGreaterThanOrEqualTo(CURRICULUM.steps().order(step.id()));
      }
    }
  }

  @Test
  void every_dimension_of_a_step_has_a_value_in_every_question() {
    for (Step step : CURRICULUM.steps().listSteps()) {
      List<Dimension> dimensions = CURRICULUM.kindOf(step).dimensions();
      for (long seed = 0; seed < SEEDS; seed++) {
        Question question = CURRICULUM.ask(step, seed);
        assertThat(dimensions.stream().map(d -> d.value().apply(question)).toList())
            .as("%s: %s", step.id(), question.text())
            .anyMatch(value -> !value.isEmpty());
      }
    }
  }

  /// Two questions with the same values in all dimensions are the same question: otherwise "one
  /// thing changed" would hide a second change.
  @Test
  void the_dimensions_of_a_step_tell_all_its_questions_apart() {
    for (Step step : CURRICULUM.steps().listSteps()) {
      TreeMap<String, Set<String>> questions = new TreeMap<>();
      for (long seed = 0; seed < SEEDS; seed++) {
        Question question = CURRICULUM.ask(step, seed);
        String values =
            CURRICULUM.kindOf(step).dimensions().stream()
                .map(d -> d.value().apply(question))
                .collect(Collectors.joining(" | "));
        questions.computeIfAbsent(values, _ -> new java.util.TreeSet<>()).add(question.text());
      }
      assertThat(questions.values()).as(step.id().value()).allMatch(same -> same.size() == 1);
    }
  }

  /// A child who was asked a question must be able to be asked it again, in every later version.
  @Test
  void the_questions_of_the_corpus_are_asked_for_ever() throws IOException {
    assertThat(corpus()).isSubsetOf(asked());
  }

  @Test
  void every_kind_and_every_step_is_in_the_corpus() throws IOException {
    assertThat(corpus()).containsAll(asked());
  }

  private static List<String> asked() {
    List<String> lines = new ArrayList<>();
    for (Step step : CURRICULUM.steps().listSteps()) {
      for (long seed = 0; seed < REMEMBERED_SEEDS; seed++) {
        lines.add(
            "%s %s %d: %s"
                .formatted(
                    step.questions().kind(),
                    new TreeMap<>(step.questions().parameters()),
                    seed,
                    CURRICULUM.ask(step, seed).text()));
      }
    }
    return lines.stream().sorted().distinct().toList();
  }

  private static List<String> corpus() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AskedQuestionsTest.class.getResourceAsStream("asked-for-ever.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
