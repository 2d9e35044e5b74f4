package keepup.app.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keepup.app.timetable.SchoolYear;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;

class SchemeTest {
  private static final StepGraph GRAPH = CurriculumFiles.readBuiltIn().steps();
  private static final SchoolYear YEAR = new SchoolYear(2026);
  private static final List<StepId> STEPS =
      GRAPH.listSteps().stream().filter(step -> step.year() == 3).map(Step::id).toList();
  private static final StepId ONE = new StepId("y3.subtract.one-exchange");
  private static final StepId TWO = new StepId("y3.subtract.two-exchanges");

  @Test
  void a_beginning_is_teaching_order_spread_over_the_year() {
    Scheme scheme = Scheme.spread(STEPS, YEAR);

    assertThat(scheme.steps()).isEqualTo(STEPS);
    assertThat(scheme.entries().getFirst().from()).isEqualTo(YEAR.weeks().getFirst());
    assertThat(scheme.entries().getLast().from()).isAfter("2027-06-01");
    assertThat(scheme.listWarnings(GRAPH)).isEmpty();
  }

  @Test
  void a_move_changes_two_places_and_no_day() {
    Scheme scheme = Scheme.spread(STEPS, YEAR);
    Scheme moved = scheme.moved(STEPS.get(4), -1);

    assertThat(moved.steps().subList(3, 5)).containsExactly(STEPS.get(4), STEPS.get(3));
    assertThat(days(moved)).isEqualTo(days(scheme));
    assertThat(moved.moved(STEPS.get(4), 1)).isEqualTo(scheme);
    assertThat(scheme.moved(STEPS.getFirst(), -1)).isEqualTo(scheme);
  }

  @Test
  void another_day_moves_the_step_among_the_others() {
    Scheme scheme = Scheme.spread(STEPS, YEAR).dated(Map.of(STEPS.getFirst(), YEAR.last()));

    assertThat(scheme.steps().getLast()).isEqualTo(STEPS.getFirst());
  }

  @Test
  void a_step_before_one_that_it_needs_is_warned_of_and_so_is_a_missing_one() {
    Scheme scheme = Scheme.spread(List.of(TWO, ONE), YEAR);

    assertThat(scheme.listWarnings(GRAPH)).contains(new Scheme.Warning(TWO, ONE, true));
    assertThat(scheme.without(ONE).listWarnings(GRAPH))
        .contains(new Scheme.Warning(TWO, ONE, false));
    assertThat(scheme.moved(TWO, 1).listWarnings(GRAPH))
        .noneMatch(warning -> warning.step().equals(TWO));
  }

  @Test
  void a_step_that_the_curriculum_no_longer_has_is_kept_and_warns_of_nothing() {
    Scheme scheme = Scheme.spread(List.of(new StepId("y3.gone")), YEAR);

    assertThat(scheme.listWarnings(GRAPH)).isEmpty();
  }

  private static List<LocalDate> days(Scheme scheme) {
    return scheme.entries().stream().map(Scheme.Entry::from).toList();
  }
}
