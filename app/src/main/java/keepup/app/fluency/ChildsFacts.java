package keepup.app.fluency;

import java.util.List;
import java.util.Map;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.ClassId;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.fluency.Answered;
import keepup.fluency.ChildFacts;
import keepup.fluency.FactSet;
import keepup.fluency.Fsrs;
import keepup.fluency.Practice;
import keepup.fluency.Task;
import org.springframework.stereotype.Component;

/// What the record says about children and number facts, worked out when it is asked for.
@Component
class ChildsFacts {
  private final FactAnswers answers;
  private final Pupils pupils;
  private final SchoolDay day;

  ChildsFacts(FactAnswers answers, Pupils pupils, SchoolDay day) {
    this.answers = answers;
    this.pupils = pupils;
    this.day = day;
  }

  /// Today, in the days that the engine counts.
  int today() {
    return Math.toIntExact(day.today().toEpochDay());
  }

  ChildFacts of(PupilId pupil, FactSet set) {
    return ChildFacts.of(Fsrs.published(), set.assumed(), answers.list(pupil));
  }

  /// What a child is asked today.
  List<Task> tasks(PupilId pupil, FactSet set) {
    return Practice.usual()
        .plan(of(pupil, set), set.facts(), today(), pupil.value().getLeastSignificantBits());
  }

  /// The children of a class who have answered anything, in no order that says anything.
  List<ChildFacts> ofClass(ClassId id, FactSet set) {
    Map<PupilId, List<Answered>> all = answers.listOfClass(id);
    return pupils.list(id).stream()
        .map(Pupil::id)
        .filter(all::containsKey)
        .map(pupil ->
            ChildFacts.of(Fsrs.published(), set.assumed(), all.getOrDefault(pupil, List.of())))
        .toList();
  }
}
