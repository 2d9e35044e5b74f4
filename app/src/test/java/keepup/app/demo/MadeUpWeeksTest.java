package keepup.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.demo.DayMaker.Cast;
import keepup.app.lesson.CheckMaker;
import keepup.app.lesson.CheckQuestion;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.GivenReader;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

class MadeUpWeeksTest {
  private static final AnnotationConfigApplicationContext PARTS = parts();
  private static final Curriculum CURRICULUM = PARTS.getBean(Curriculum.class);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  private static AnnotationConfigApplicationContext parts() {
    var parts = new AnnotationConfigApplicationContext();
    var curriculum = new ClassPathBeanDefinitionScanner(parts);
    // The rest of the feature needs a database, which made-up weeks do not.
    curriculum.addExcludeFilter((type, _) ->
        !type.getClassMetadata()
            .getClassName()
            .matches(".*\\.(BuiltInCurriculum|PlacedQuestions)"));
    curriculum.scan("keepup.app.curriculum");
    parts.register(CheckMaker.class, DayMaker.class);
    parts.refresh();
    return parts;
  }

  @AfterAll
  static void close() {
    PARTS.close();
  }

  private static Cast cast(long seed, int year) {
    return new Cast(
        seed,
        year,
        new DemoClass(seed, year, new DemoCourse(CURRICULUM.steps(), year)),
        IntStream.range(0, 30).mapToObj(i -> new UUID(year, i)).toList());
  }

  @Test
  void the_same_seed_and_date_make_the_same_day() {
    var maker = PARTS.getBean(DayMaker.class);
    LocalDate day = WEDNESDAY.minusDays(7);
    MadeDay once = maker.past(cast(7, 4), WEDNESDAY, day);

    assertThat(maker.past(cast(7, 4), WEDNESDAY, day)).isEqualTo(once);
    assertThat(maker.past(cast(8, 4), WEDNESDAY, day)).isNotEqualTo(once);
  }

  @Test
  void the_school_is_shut_at_weekends_but_open_today() {
    assertThat(SchoolDays.list(SUNDAY, SUNDAY))
        .hasSize(21)
        .endsWith(SUNDAY)
        .doesNotContain(SUNDAY.minusDays(1), SUNDAY.minusDays(7));
    assertThat(SchoolDays.position(SUNDAY, SUNDAY)).isZero();
    assertThat(SchoolDays.position(SUNDAY, SUNDAY.minusDays(2))).isEqualTo(-1);
    assertThat(SchoolDays.position(SUNDAY, WEDNESDAY)).isEqualTo(3);
  }

  @Test
  void every_class_is_taught_its_own_years_steps_in_order_with_enough_before_today() {
    for (int year = 1; year <= 6; year++) {
      var course = new DemoCourse(CURRICULUM.steps(), year);
      assertThat(course.on(0).year()).isEqualTo(year);
      assertThat(course.on(0).misconceptions()).as("year %d", year).isNotEmpty();
      assertThat(course.on(-20).year()).isGreaterThanOrEqualTo(year - 1);
      assertThat(course.on(500).year()).isEqualTo(year);
    }
  }

  @Test
  void most_days_have_groups_of_a_few_children_with_outcomes() {
    var maker = PARTS.getBean(DayMaker.class);
    List<MadeDay> days =
        SchoolDays.list(WEDNESDAY, WEDNESDAY).stream()
            .map(day -> maker.past(cast(20260901, 4), WEDNESDAY, day))
            .toList();

    assertThat(days).allMatch(day -> day.questions().size() == DayMaker.QUESTIONS);
    List<MadeDay.Plan> plans =
        days.stream()
            .map(MadeDay::plan)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    assertThat(plans).hasSizeGreaterThan(days.size() / 2);
    assertThat(plans.stream().flatMap(plan -> plan.sessions().stream()))
        .allMatch(held -> held.group().members().size() <= 5)
        .anyMatch(held -> held.group().misconception() != null);
    List<String> results =
        plans.stream()
            .flatMap(plan -> plan.sessions().stream())
            .flatMap(held -> held.outcomes().stream())
            .map(MadeDay.Got::result)
            .toList();
    assertThat(results).contains("secure", "nearly", "not-yet");
  }

  @Test
  void most_of_those_made_to_take_the_smaller_from_the_larger_are_found_by_their_answers() {
    var holds = new MisconceptionId("subtract.smaller-from-larger");
    var child = new DemoChild(new Trouble(holds, Set.of(), -10, 10), 0.03);
    int asked = 0;
    int named = 0;
    for (int pupil = 0; pupil < 30; pupil++) {
      List<Answered> answers = answers(child, holds, pupil);
      long telling = answers.stream().filter(a -> a.placed().telling().containsKey(holds)).count();
      if (telling >= 4) {
        asked++;
        named +=
            PARTS.getBean(Diagnoser.class).diagnose(answers).claims().stream()
                    .anyMatch(claim -> claim.named() && claim.misconception().id().equals(holds))
                ? 1
                : 0;
      }
    }
    assertThat(asked).isGreaterThanOrEqualTo(20);
    assertThat(named).isGreaterThan(asked * 2 / 3);
  }

  private static List<Answered> answers(DemoChild child, MisconceptionId holds, int pupil) {
    var random = new Random(pupil);
    var placed = PARTS.getBean(PlacedQuestions.class);
    List<StepId> steps = CURRICULUM.stepsOf(holds);
    List<Answered> answers = new ArrayList<>();
    for (int day = 0; day < 2; day++) {
      Step step = CURRICULUM.steps().getStep(steps.get((pupil + day) % steps.size()));
      for (CheckQuestion question :
          PARTS.getBean(CheckMaker.class).make(step, DayMaker.QUESTIONS, 100L * pupil + day)) {
        PlacedQuestion asked = placed.find(question.question(), question.step()).orElseThrow();
        answers.add(
            new Answered(
                answers.size() + 1,
                asked,
                new Response.Wrote(
                    GivenReader.read(child.answer(asked, day, random), asked.question()))));
      }
    }
    return answers;
  }
}
