package keepup.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Question;
import keepup.questions.Reading;
import keepup.steps.Step;
import org.junit.jupiter.api.Test;

/// Which questions an exit check asks, for every step of the curriculum.
class CheckMakerTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();
  private static final Diagnoser DIAGNOSER =
      new Diagnoser(
          CURRICULUM.steps(), CURRICULUM.misconceptions().values(), CURRICULUM::findStepOf);
  private static final CheckMaker MAKER = new CheckMaker(CURRICULUM, DIAGNOSER);

  @Test
  void every_step_has_a_check_of_different_questions_that_can_be_read_back() {
    for (Step step : CURRICULUM.steps().listSteps()) {
      List<CheckQuestion> check = MAKER.make(step, 6, 20261122);

      assertThat(check).as(step.id().value()).hasSizeBetween(3, 6).doesNotHaveDuplicates();
      assertThat(check).extracting(CheckQuestion::number).first().isEqualTo(1);
      assertThat(check).extracting(CheckQuestion::question).doesNotHaveDuplicates();
      assertThat(check)
          .allSatisfy(
              q -> assertThat(CURRICULUM.read(q.question())).isInstanceOf(Reading.Read.class));
    }
  }

  @Test
  void it_begins_with_the_step_itself_and_asks_at_most_two_that_it_needs() {
    for (Step step : CURRICULUM.steps().listSteps()) {
      List<CheckQuestion> check = MAKER.make(step, 6, 7);

      assertThat(check.getFirst().step()).isEqualTo(step.id());
      assertThat(check.stream().filter(q -> !q.step().equals(step.id())))
          .as(step.id().value())
          .hasSizeLessThanOrEqualTo(2)
          .allSatisfy(q -> assertThat(step.needs()).contains(q.step()));
    }
  }

  @Test
  void the_same_seed_gives_the_same_check_for_ever() {
    Step step = CURRICULUM.steps().listSteps().getLast();

    assertThat(MAKER.make(step, 6, 42)).isEqualTo(MAKER.make(step, 6, 42));
    Set<List<CheckQuestion>> different = new HashSet<>();
    for (int seed = 0; seed < 5; seed++) {
      different.add(MAKER.make(step, 6, seed * 1000L));
    }
    assertThat(different).hasSizeGreaterThan(1);
  }

  @Test
  void fewer_than_three_or_more_than_ten_questions_are_no_exit_check() {
    Step step = CURRICULUM.steps().listSteps().getFirst();

    assertThatThrownBy(() -> MAKER.make(step, 2, 1)).hasMessageContaining("must be 3 to 10");
    assertThatThrownBy(() -> MAKER.make(step, 11, 1)).hasMessageContaining("must be 3 to 10");
  }

  /// The point of the check: six answers of a child who holds the commonest misconception are
  /// enough to name it, and nothing else.
  @Test
  void
      a_child_who_takes_the_smaller_digit_from_the_larger_is_named_so_by_the_check_of_any_step_that_exchanges() {
    Misconception held =
        CURRICULUM.getMisconception(new MisconceptionId("subtract.smaller-from-larger"));
    for (Step step : columnSubtractions()) {
      for (long seed = 0; seed < 10; seed++) {
        List<CheckQuestion> check = MAKER.make(step, 6, seed * 1000);
        assertThat(named(held, check)).as("%s %s", step.id(), check).containsExactly(held);
      }
    }
  }

  /// Of the years that learn the method. In Year 5 a check also asks place value, and one check is
  /// not always enough.
  private static List<Step> columnSubtractions() {
    return CURRICULUM.steps().listSteps().stream()
        .filter(step -> step.year() <= 4)
        .filter(step -> step.questions().kind().equals("column-subtract"))
        .filter(step -> !step.questions().parameters().getOrDefault("exchanges", "").equals("0"))
        .toList();
  }

  /// Who is named when a child answers all of a check by one misconception.
  private static List<Misconception> named(Misconception held, List<CheckQuestion> check) {
    List<Answered> answered = new ArrayList<>();
    for (CheckQuestion one : check) {
      PlacedQuestion placed =
          DIAGNOSER.place(read(one.question()), CURRICULUM.steps().getStep(one.step()));
      Answer answer =
          Optional.ofNullable(placed.telling().get(held.id())).orElse(placed.question().expected());
      answered.add(new Answered(one.number(), placed, new Response.Wrote(new Given.Read(answer))));
    }
    return DIAGNOSER.diagnose(answered).claims().stream()
        .filter(Claim::named)
        .map(Claim::misconception)
        .toList();
  }

  private static Question read(String text) {
    return CURRICULUM.read(text) instanceof Reading.Read(Question question)
        ? question
        : org.junit.jupiter.api.Assertions.fail(text);
  }
}
