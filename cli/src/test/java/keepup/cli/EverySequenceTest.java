package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.variation.Checker;
import keepup.variation.Judgement;
import keepup.variation.SequenceRequest;
import keepup.variation.Sequences;
import org.junit.jupiter.api.Test;

/// One sequence of every step through the checker; `sequence report` does it with a hundred seeds.
class EverySequenceTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  @Test
  void a_sequence_of_every_step_passes_every_rule() {
    List<String> failures = new ArrayList<>();
    List<Step> steps = CURRICULUM.steps().listSteps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      SequenceRequest request = SequenceCommand.request(CURRICULUM, step, 1 + i % 10);
      Judgement judgement =
          Checker.check(
              Sequences.compose(request).items(),
              request.focus(),
              SequenceCheck.standard(CURRICULUM, step));
      judgement
          .listFailures()
          .forEach(verdict ->
              failures.add(
                  step.id() + " " + request.seed() + " " + verdict.rule() + " " + verdict.says()));
    }
    assertThat(steps).hasSizeGreaterThan(600);
    assertThat(failures).isEmpty();
  }
}
