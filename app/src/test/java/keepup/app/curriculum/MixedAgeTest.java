package keepup.app.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import org.junit.jupiter.api.Test;

class MixedAgeTest {
  private static final StepGraph GRAPH = CurriculumFiles.readBuiltIn().steps();
  private static final String STRAND = "addition and subtraction";
  private static final MixedAge THREE_AND_FOUR = MixedAge.of(GRAPH, STRAND, 3, 4);

  @Test
  void every_step_of_both_years_stands_somewhere() {
    Stream<Step> younger =
        Stream.concat(
            THREE_AND_FOUR.together().stream().flatMap(row -> row.younger().stream()),
            THREE_AND_FOUR.younger().stream());
    Stream<Step> older =
        Stream.concat(
            THREE_AND_FOUR.together().stream().map(MixedAge.Together::older),
            THREE_AND_FOUR.older().stream());

    assertThat(younger.toList()).containsAll(list(3));
    assertThat(older.toList()).containsExactlyInAnyOrderElementsOf(list(4));
  }

  @Test
  void steps_stand_together_only_for_the_reason_given() {
    for (MixedAge.Together row : THREE_AND_FOUR.together()) {
      assertThat(row.younger())
          .isNotEmpty()
          .allMatch(step ->
              GRAPH.listAllNeeds(row.older().id()).contains(step.id())
                  || step.questions().kind().equals(row.older().questions().kind()));
    }
  }

  @Test
  void what_stands_apart_has_no_partner() {
    assertThat(THREE_AND_FOUR.younger())
        .noneMatch(step ->
            list(4).stream().anyMatch(older -> GRAPH.listAllNeeds(older.id()).contains(step.id())));
  }

  private static List<Step> list(int year) {
    return GRAPH.listSteps().stream()
        .filter(step -> step.year() == year && step.domain().equals(STRAND))
        .toList();
  }
}
