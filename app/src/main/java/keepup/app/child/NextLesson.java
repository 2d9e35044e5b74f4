package keepup.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.app.curriculum.PlannedSteps;
import keepup.app.design.Choice;
import keepup.app.lesson.Lesson;
import keepup.app.lesson.Lessons;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// What a class was taught of late, and which step is next.
@Component
class NextLesson {
  private static final int RECENT_DAYS = 42;

  private final Lessons lessons;
  private final PlannedSteps planned;
  private final Curriculum curriculum;
  private final SchoolDay day;

  NextLesson(Lessons lessons, PlannedSteps planned, Curriculum curriculum, SchoolDay day) {
    this.lessons = lessons;
    this.planned = planned;
    this.curriculum = curriculum;
    this.day = day;
  }

  List<Lesson> recent(SchoolClass schoolClass) {
    return lessons.listSince(schoolClass.id(), day.today().minusDays(RECENT_DAYS));
  }

  /// The steps taught of late, the newest first.
  List<Step> taught(SchoolClass schoolClass) {
    return recent(schoolClass).stream()
        .map(Lesson::step)
        .distinct()
        .flatMap(id -> curriculum.steps().findStep(id).stream())
        .toList();
  }

  /// The step with this id; where none is given, what the scheme of work has next, else what
  /// follows from the last lesson, else the first step of the class's year.
  ///
  /// @throws NotHereException where there is no such step
  Step find(SchoolClass schoolClass, List<Pupil> pupils, String id) {
    return id.isEmpty() ? next(schoolClass, pupils) : get(id);
  }

  /// @throws NotHereException where there is no such step
  Step get(String id) {
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.id().value().equals(id))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }

  private Step next(SchoolClass schoolClass, List<Pupil> pupils) {
    int year = yearOf(pupils);
    Optional<StepId> next =
        planned
            .findNext(year, day.today())
            .or(() ->
                taught(schoolClass).stream()
                    .findFirst()
                    .flatMap(step -> Readiness.after(step.id(), curriculum.steps())));
    return next.flatMap(curriculum.steps()::findStep)
        .or(() ->
            curriculum.steps().listSteps().stream().filter(step -> step.year() == year).findFirst())
        .orElseThrow(NotHereException::new);
  }

  List<Choice> choices(Step about, List<Pupil> pupils) {
    int year = yearOf(pupils);
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.year() == year || step.equals(about))
        .map(step -> Choice.of(step.id().value(), step.says(), step.equals(about)))
        .toList();
  }

  /// The year that most of the class's children are in.
  private static int yearOf(List<Pupil> pupils) {
    return pupils.stream()
        .collect(Collectors.groupingBy(Pupil::yearGroup, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(3);
  }
}
