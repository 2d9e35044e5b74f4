package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.SeparationCandidates;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

/// The table of how each step's questions tell its misconceptions apart.
class SeparationTableTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  @Test
  void a_pair_that_cannot_be_told_apart_has_its_reason() {
    SeparationTable table = new SeparationTable(CURRICULUM);

    String markdown = table(table, "y3.subtract.two-exchanges");

    assertThat(markdown)
        .contains("1 steps have two or more")
        .contains("subtract.no-exchange-where-reduced: With three digits");
    assertThat(table.unexplained()).isEmpty();
  }

  @Test
  void misconceptions_that_no_question_shows_together_never_meet() {
    String markdown = table(new SeparationTable(CURRICULUM), "y6.position.four-quadrants");

    assertThat(markdown)
        .contains("| position.coordinates-swapped / position.minus-on-the-wrong-number |");
  }

  private static String table(SeparationTable table, String step) {
    return table.markdown(
        List.of(CURRICULUM.steps().getStep(new StepId(step))),
        asked ->
            SeparationCandidates.ask(
                CURRICULUM.kindOf(asked), CURRICULUM.parametersOf(asked), 200, 1),
        2,
        1,
        new Progress(new PrintStream(OutputStream.nullOutputStream()), "", 1));
  }
}
