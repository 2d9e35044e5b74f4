package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import keepup.app.design.Choice;
import keepup.course.Course.GapTask;
import keepup.course.Course.Reflection;

/// What a trainer ticks for a school without Keep Up: the tasks, and the reflections, of each
/// partner or of the pair.
final class Noted {
  private Noted() {}

  static List<Choice> choices(Progress one) {
    List<Choice> choices = new ArrayList<>();
    for (GapTask task : one.course().gapTasks()) {
      choices.add(Choice.of(task.id(), "Task: " + task.title(), one.done(task)));
    }
    for (Reflection reflection : one.course().reflections()) {
      for (Partner partner : one.place().partners()) {
        String id = id(reflection, partner);
        if (choices.stream().noneMatch(choice -> choice.value().equals(id))) {
          String who = Writings.isTogether(reflection) ? "" : ", " + partner.name();
          choices.add(
              Choice.of(
                  id, "Written: " + reflection.title() + who, one.wrote(partner, reflection)));
        }
      }
    }
    return choices;
  }

  /// The value of its box.
  static String id(Reflection reflection, Partner partner) {
    return Writings.isTogether(reflection)
        ? reflection.id()
        : reflection.id() + "/" + partner.part().key();
  }
}
