package keepup.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class BeliefsTest {
  private static final StepGraph LINE = graph("one", "two:one", "three:two");

  private static StepGraph graph(String... lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(":", -1);
      List<StepId> needs =
          parts.length == 1
              ? List.of()
              : java.util.Arrays.stream(parts[1].split(",")).map(StepId::new).toList();
      steps.add(
          new Step(
              new StepId(parts[0]),
              3,
              "test",
              "says",
              needs,
              List.of(),
              "",
              new Step.QuestionSource("none", Map.of()),
              true,
              List.of(),
              new Step.Representations("", "", ""),
              Map.of(),
              List.of(),
              "",
              "",
              "",
              new Step.Family("", "")));
    }
    return new StepGraph(steps);
  }

  private static Evidence right(String step) {
    return new Evidence(new StepId(step), 0.92, Map.of(), 0.8, 0.15);
  }

  private static Evidence wrong(String step) {
    return new Evidence(new StepId(step), 0.01, Map.of(), 0.03, 0.1);
  }

  /// Wrong in just the way that the misconception predicts.
  private static Evidence wrongAs(String step, String misconception) {
    return new Evidence(new StepId(step), 0.003, Map.of(misconception, 0.88), 0.01, 0.05);
  }

  private static PupilBelief after(StepGraph graph, Evidence... answers) {
    return Beliefs.after(List.of(answers), graph, BeliefParameters.DEFAULT);
  }

  private static double holds(PupilBelief belief, String misconception) {
    return belief.misconceptions().getOrDefault(misconception, 0.0);
  }

  private static double secure(PupilBelief belief, String step) {
    return belief.findStep(new StepId(step)).orElseThrow().secure();
  }

  @Test
  void right_answers_make_a_step_secure_and_wrong_ones_do_not() {
    assertThat(secure(after(LINE, right("one"), right("one"), right("one")), "one"))
        .isGreaterThan(0.98);
    assertThat(secure(after(LINE, wrong("one"), wrong("one")), "one")).isLessThan(0.2);
  }

  @Test
  void one_slip_among_many_right_answers_leaves_the_step_secure() {
    Evidence[] answers = {right("two"), right("two"), wrong("two"), right("two"), right("two")};
    assertThat(secure(after(LINE, answers), "two")).isGreaterThan(0.9);
  }

  @Test
  void success_on_a_later_step_speaks_for_its_prerequisites() {
    double before = secure(after(LINE, right("one")), "one");
    assertThat(secure(after(LINE, right("one"), right("three"), right("three")), "one"))
        .isGreaterThan(before);
  }

  @Test
  void a_missing_prerequisite_makes_the_next_step_doubtful() {
    PupilBelief belief = after(LINE, wrong("one"), wrong("one"), right("two"));
    PupilBelief without = after(LINE, right("two"));
    assertThat(secure(belief, "two")).isLessThan(secure(without, "two"));
  }

  @Test
  void a_gap_may_be_anywhere_so_strong_evidence_beats_the_graph() {
    PupilBelief belief =
        after(LINE, wrong("one"), wrong("one"), right("two"), right("two"), right("two"));
    assertThat(secure(belief, "two")).isGreaterThan(0.8);
  }

  @Test
  void two_answers_that_only_one_misconception_gives_point_to_it() {
    PupilBelief belief = after(LINE, wrongAs("two", "m"), wrongAs("two", "m"));
    assertThat(holds(belief, "m")).isGreaterThan(0.9);
    assertThat(belief.findStep(new StepId("two")).orElseThrow().holds().get("m"))
        .isGreaterThan(0.9);
  }

  @Test
  void a_misconception_seen_on_one_step_is_expected_on_the_next() {
    StepGraph apart = graph("one", "two");
    double alone = holds(after(apart, wrongAs("two", "m")), "m");
    double both =
        holds(after(apart, wrongAs("one", "m"), wrongAs("one", "m"), wrongAs("two", "m")), "m");
    assertThat(both).isGreaterThan(alone).isGreaterThan(0.95);
  }

  @Test
  void the_states_of_a_step_add_to_one_and_the_order_of_answers_does_not_matter() {
    List<Evidence> answers =
        new ArrayList<>(
            List.of(wrongAs("two", "m"), right("one"), wrong("three"), wrongAs("three", "k")));
    PupilBelief belief = Beliefs.after(answers, LINE, BeliefParameters.DEFAULT);
    Collections.reverse(answers);
    PupilBelief other = Beliefs.after(answers, LINE, BeliefParameters.DEFAULT);
    for (StepBelief step : belief.steps().values()) {
      double holds = step.holds().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(step.secure() + step.notYet() + holds).isCloseTo(1, within(1e-9));
      assertThat(secure(other, step.step().value())).isCloseTo(step.secure(), within(1e-9));
    }
  }

  @Test
  void thousands_of_answers_do_not_overflow() {
    List<Evidence> answers = new ArrayList<>(Collections.nCopies(5_000, wrongAs("two", "m")));
    answers.addAll(Collections.nCopies(5_000, right("one")));
    PupilBelief belief = Beliefs.after(answers, LINE, BeliefParameters.DEFAULT);
    assertThat(secure(belief, "two")).isBetween(0.0, 0.01);
    assertThat(secure(belief, "one")).isBetween(0.9, 1.0);
    assertThat(holds(belief, "m")).isBetween(0.9, 1.0);
  }
}
