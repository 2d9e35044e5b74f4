package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Diagnoser;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Question;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// Which misconceptions answer a question: the quick look at its shape leaves none out.
class TellingTest {
  private static final int SEEDS = 3;

  @Test
  void asking_those_that_may_apply_gives_what_asking_all_gives() {
    Curriculum curriculum = CurriculumFiles.readBuiltIn();
    Diagnoser diagnoser =
        new Diagnoser(
            curriculum.steps(), curriculum.misconceptions().values(), curriculum::findStepOf);
    for (Step step : curriculum.steps().listSteps()) {
      for (long seed = 0; seed < SEEDS; seed++) {
        Question question = curriculum.ask(step, seed);
        Map<MisconceptionId, Answer> all = new LinkedHashMap<>();
        curriculum
            .misconceptions()
            .forEach((id, misconception) ->
                misconception.findTellingAnswer(question).ifPresent(answer -> all.put(id, answer)));

        assertThat(diagnoser.telling(question)).as(question.text()).isEqualTo(all);
      }
    }
  }
}
