package keepup.app.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.curriculum.WordedStep;
import keepup.app.design.Choice;
import keepup.app.lesson.Lesson;
import keepup.app.lesson.Lessons;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The class, children and step that a sitting begins with.
@Component
class Chosen {
  private static final int RECENT_DAYS = 28;

  private final Classes classes;
  private final Pupils pupils;
  private final Lessons lessons;
  private final Curriculum curriculum;
  private final SchoolWordings wordings;
  private final SchoolDay day;

  Chosen(
      Classes classes,
      Pupils pupils,
      Lessons lessons,
      Curriculum curriculum,
      SchoolWordings wordings,
      SchoolDay day) {
    this.classes = classes;
    this.pupils = pupils;
    this.lessons = lessons;
    this.curriculum = curriculum;
    this.wordings = wordings;
    this.day = day;
  }

  /// @throws NotHereException where there is no such class, or not for this person
  SchoolClass getClass(SignedIn person, UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }

  /// Puts on a page what a sitting can begin with.
  ///
  /// @param child the id of the child that is chosen, or `""`
  /// @param step the id of the step that is chosen, or `""` for the newest
  void offer(SchoolClass schoolClass, String child, String step, Model model) {
    List<Pupil> children = listChildren(schoolClass);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("steps", listSteps(schoolClass, children, step))
        .addAttribute(
            "children",
            children.stream()
                .map(one ->
                    Choice.of(one.id().toString(), one.name(), one.id().toString().equals(child)))
                .toList());
  }

  List<Pupil> listChildren(SchoolClass schoolClass) {
    return pupils.list(schoolClass.id());
  }

  /// The children of a class with these ids.
  ///
  /// @throws NotHereException where one of them is not in the class
  List<Pupil> getChildren(SchoolClass schoolClass, List<String> ids) {
    List<Pupil> found =
        listChildren(schoolClass).stream()
            .filter(pupil -> ids.contains(pupil.id().toString()))
            .toList();
    if (found.size() != ids.stream().distinct().count()) {
      throw new NotHereException();
    }
    return found;
  }

  /// @throws NotHereException where there is no such step
  Step getStep(String id) {
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.id().value().equals(id))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }

  /// The steps to choose from: those taught of late first, then those of the class's year.
  ///
  /// @param chosen the id of the one that is chosen, or `""` for the newest
  List<Choice> listSteps(SchoolClass schoolClass, List<Pupil> children, String chosen) {
    LocalDate today = day.today();
    List<StepId> order =
        new ArrayList<>(
            lessons.listSince(schoolClass.id(), today.minusDays(RECENT_DAYS)).stream()
                .map(Lesson::step)
                .distinct()
                .toList());
    int year = yearOf(children);
    Map<StepId, WordedStep> worded =
        wordings.listSteps().stream()
            .collect(Collectors.toMap(WordedStep::id, step -> step, (one, _) -> one));
    curriculum.steps().listSteps().stream()
        .filter(step -> step.year() == year || step.id().value().equals(chosen))
        .map(Step::id)
        .filter(id -> !order.contains(id))
        .forEach(order::add);
    List<Choice> choices = new ArrayList<>();
    for (StepId id : order) {
      WordedStep step = worded.get(id);
      if (step != null) {
        choices.add(Choice.of(id.value(), step.says(), id.value().equals(chosen)));
      }
    }
    return choices;
  }

  private static int yearOf(List<Pupil> children) {
    return children.stream()
        .collect(Collectors.groupingBy(Pupil::yearGroup, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(3);
  }
}
