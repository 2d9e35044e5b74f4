package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.maths.Draws;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Question;
import keepup.simulator.Examiner;
import keepup.simulator.PlanTrial;
import keepup.simulator.States;
import keepup.simulator.Surroundings;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class AssessTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final String STEP = "y3.subtract.one-exchange";

  private static List<JsonNode> lines(Ran ran) throws java.io.IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void an_input_that_ends_gives_the_result_so_far_for_every_step_in_scope()
      throws java.io.IOException {
    Ran ran = Ran.with("{\"answer\":\"0\"}\n", "assess", "--year", "2", "--seed", "5");
    assertThat(ran.status()).isZero();
    List<JsonNode> lines = lines(ran);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst().path("ask").path("question").asText()).isNotEmpty();
    JsonNode result = lines.getLast().path("result");
    assertThat(result.path("asked").asInt()).isEqualTo(1);
    assertThat(result.path("secure").size())
        .isEqualTo(
            (int) CURRICULUM.steps().listSteps().stream().filter(s -> s.year() == 2).count());
    assertThat(Ran.with("{\"answer\":\"0\"}\n", "assess", "--year", "2", "--seed", "5").out())
        .isEqualTo(ran.out());
  }

  @Test
  void a_line_that_is_no_answer_is_refused_with_its_number() {
    Ran ran = Ran.with("{\"answer\":\"1\"}\nnonsense\n", "assess", "--steps", STEP);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("-:2: ").contains("\nMaybe ");
    assertThat(Ran.with("", "assess", "--steps", "no.such.step").status()).isEqualTo(2);
    assertThat(Ran.with("", "assess", "--max", "0").status()).isEqualTo(2);
  }

  @Test
  void a_stable_misconception_is_named_after_a_few_questions() {
    Examiner.Verdict verdict =
        ask(
            5,
            question ->
                CURRICULUM
                    .getMisconception(new MisconceptionId("subtract.smaller-from-larger"))
                    .procedure()
                    .findAnswer(question)
                    .orElse(question.expected())
                    .text());
    assertThat(verdict.named()).contains(new MisconceptionId("subtract.smaller-from-larger"));
    assertThat(verdict.needs()).containsExactly(new StepId(STEP));
  }

  @Test
  void a_wrong_procedure_that_nobody_knows_is_said_to_be_systematic_and_gets_no_name() {
    Examiner.Verdict verdict =
        ask(8, question -> Long.toString(4 * Long.parseLong(question.expected().text()) + 5));
    assertThat(verdict.named()).isEmpty();
    assertThat(verdict.systematic()).containsExactly(new StepId(STEP));
  }

  @Test
  void a_secure_pupil_gets_no_need() {
    Examiner.Verdict verdict = ask(8, question -> question.expected().text());
    assertThat(verdict.needs()).isEmpty();
    assertThat(verdict.likely()).isEmpty();
  }

  @Test
  void two_questions_in_a_row_are_never_of_the_same_step_where_there_are_many() {
    List<Step> scope = Surroundings.connected(CURRICULUM.steps(), 40, Draws.of(3));
    Examiner.Examination examination =
        new EngineExaminer(CURRICULUM, List.of())
            .begin(scope.stream().map(Step::id).toList(), 12, 1);
    List<StepId> asked = new ArrayList<>();
    Set<Question> questions = new HashSet<>();
    for (var next = examination.findNext(); next.isPresent(); next = examination.findNext()) {
      asked.add(next.get().step().id());
      questions.add(next.get().question());
      examination.answer(asked.size() % 3 == 0 ? "0" : next.get().question().expected().text());
    }
    for (int i = 1; i < asked.size(); i++) {
      assertThat(asked.get(i)).isNotEqualTo(asked.get(i - 1));
    }
    assertThat(asked).hasSizeLessThanOrEqualTo(12);
    assertThat(questions).isNotEmpty();
  }

  @Test
  void most_of_the_plan_is_found_for_pupils_taught_up_to_a_point() {
    PlanTrial trial = new PlanTrial(CURRICULUM, new EngineExaminer(CURRICULUM, List.of()));
    List<Step> scope = Surroundings.connected(CURRICULUM.steps(), 40, Draws.of(4));
    PlanTrial.Score score = new PlanTrial.Score();
    for (int i = 0; i < 6; i++) {
      score.add(trial.run(scope, States.TAUGHT, 0.05, false, 15, i));
    }
    assertThat(score.accuracy()).isGreaterThan(0.85);
    assertThat(score.precision()).isGreaterThan(0.5);
  }

  @Test
  void what_the_class_was_taught_is_expected_before_anything_is_asked() throws java.io.IOException {
    List<Step> steps = CURRICULUM.steps().listSteps().stream().filter(s -> s.year() == 3).toList();
    JsonNode early = taughtTo(steps.getFirst());
    JsonNode late = taughtTo(steps.getLast());
    String some = steps.get(steps.size() / 2).id().value();
    assertThat(early.path(some).asDouble()).isLessThan(late.path(some).asDouble());
    assertThat(Ran.with("", "assess", "--year", "3", "--taught", "no.such.step").status())
        .isEqualTo(2);
  }

  private static JsonNode taughtTo(Step step) throws java.io.IOException {
    Ran ran = Ran.with("", "assess", "--year", "3", "--taught", step.id().value());
    assertThat(ran.status()).isZero();
    return lines(ran).getLast().path("result").path("secure");
  }

  private interface Writer {
    String write(Question question);
  }

  private static Examiner.Verdict ask(int max, Writer writer) {
    Examiner.Examination examination =
        new EngineExaminer(CURRICULUM, List.of()).begin(List.of(new StepId(STEP)), max, 1);
    for (Optional<Examiner.Asked> next = examination.findNext();
        next.isPresent();
        next = examination.findNext()) {
      examination.answer(writer.write(next.get().question()));
    }
    return examination.verdict();
  }
}
