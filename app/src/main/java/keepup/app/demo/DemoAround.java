package keepup.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.demo.DayMaker.Cast;
import keepup.app.demo.DemoAroundRecord.Asked;
import keepup.app.demo.DemoAroundRecord.Before;
import keepup.app.demo.DemoAroundRecord.Taken;
import keepup.app.demo.DemoRecord.Desk;
import keepup.app.lesson.CheckQuestion;
import keepup.content.Curriculum;
import keepup.diagnosis.PlacedQuestion;
import keepup.questions.Question;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// What goes before the lessons of a made-up class and after its sessions: groups before a lesson
/// once a week, most children asked again a day and a week after a session, what was handed over
/// read. Nobody was asked again today: those who are due wait on the pages.
@Component
class DemoAround {
  private static final int BEFORE = 300;
  private static final int AGAIN = 400;
  private static final int MOST_BEFORE = 4;
  private static final int DAYS_ASKED = 21;
  private static final double FORGOTTEN = 0.15;
  private static final LocalTime REGISTRATION = LocalTime.of(8, 50);

  private final DemoAroundRecord written;
  private final PlacedQuestions placed;
  private final Curriculum curriculum;

  DemoAround(DemoAroundRecord written, PlacedQuestions placed, Curriculum curriculum) {
    this.written = written;
    this.placed = placed;
    this.curriculum = curriculum;
  }

  /// Writes one day of a class that is over.
  ///
  /// @param dayBefore the school day before
  /// @param today what has to be asked on this day is asked no earlier than [#DAYS_ASKED] days
  ///   before
  void fill(
      Cast cast, Desk desk, LocalDate begun, LocalDate dayBefore, LocalDate day, LocalDate today) {
    int position = SchoolDays.position(begun, day);
    if (day.getDayOfWeek() == (cast.year() % 2 == 0 ? DayOfWeek.TUESDAY : DayOfWeek.THURSDAY)) {
      before(cast, desk, day, position, true);
    }
    written.read(desk, day, dayBefore); // only what is there can be seen
    if (day.isAfter(today.minusDays(DAYS_ASKED))) {
      again(cast, desk, day, position, dayBefore);
      again(cast, desk, day, position, day.minusDays(7));
    }
  }

  /// A group before the lesson of a day: some who have not got the step that it stands on, and one
  /// who asked to come.
  ///
  /// @param held whether it is over
  void before(Cast cast, Desk desk, LocalDate day, int position, boolean held) {
    Step lesson = cast.children().stepOn(position);
    Optional<Step> need =
        lesson.needs().stream()
            .max(Comparator.comparingInt(curriculum.steps()::order))
            .flatMap(curriculum.steps()::findStep);
    if (need.isEmpty()) {
      return;
    }
    List<UUID> children = new ArrayList<>();
    int size = cast.pupils().size();
    for (int child = 0; child < size && children.size() < MOST_BEFORE - 1; child++) {
      if (cast.children().child(child, size, position).trouble().isThere(position)) {
        children.add(cast.pupils().get(child));
      }
    }
    UUID wishing = cast.pupils().get(cast.children().random(-1, position, BEFORE).nextInt(size));
    Map<UUID, String> why = new LinkedHashMap<>();
    children.forEach(
        child -> why.put(child, "The lesson stands on this step, and it is not there yet."));
    why.putIfAbsent(wishing, "Asked to come.");
    List<MadeDay.Got> outcomes = new ArrayList<>();
    for (UUID child : why.keySet()) {
      var random = cast.children().random(cast.pupils().indexOf(child), position, BEFORE);
      outcomes.add(DemoOutcomes.of(child, child.equals(wishing) ? 0 : 2, random));
    }
    written.write(
        desk,
        day,
        new Before(lesson.id(), need.get().id(), REGISTRATION, why, held ? outcomes : List.of()));
  }

  /// Two questions for most of those who were in a session on an earlier day and were not left with
  /// a "not yet".
  private void again(Cast cast, Desk desk, LocalDate day, int position, LocalDate held) {
    Map<StepId, List<UUID>> bySteps = new LinkedHashMap<>();
    for (Taken taken : written.list(desk, held)) {
      int child = cast.pupils().indexOf(taken.pupil());
      if (child >= 0
          && cast.children().random(child, position, AGAIN).nextDouble() >= FORGOTTEN
          && cast.children().isThere(child, position)) {
        bySteps.computeIfAbsent(taken.step(), _ -> new ArrayList<>()).add(taken.pupil());
      }
    }
    bySteps.forEach((id, pupils) ->
        curriculum
            .steps()
            .findStep(id)
            .map(step -> ask(cast, step, pupils, position))
            .ifPresent(asked -> written.write(desk, day, held, asked)));
  }

  private Asked ask(Cast cast, Step step, List<UUID> pupils, int position) {
    Map<String, Question> two = new LinkedHashMap<>();
    for (long seed = 1000L * position; two.size() < 2 && seed < 1000L * position + 40; seed++) {
      Question question = curriculum.ask(step, seed);
      two.putIfAbsent(question.text(), question);
    }
    List<CheckQuestion> questions = new ArrayList<>();
    List<MadeDay.Wrote> answers = new ArrayList<>();
    for (Question question : two.values()) {
      int number = questions.size() + 1;
      questions.add(
          new CheckQuestion(number, step.id(), question.text(), question.expected().text()));
      Optional<PlacedQuestion> asked = placed.find(question.text(), step.id());
      for (UUID pupil : pupils) {
        int child = cast.pupils().indexOf(pupil);
        var made = cast.children().child(child, cast.pupils().size(), position);
        var random = cast.children().random(child, position, AGAIN + number);
        asked.ifPresent(one ->
            answers.add(
                new MadeDay.Wrote(pupil, number, made.answer(one, position, random), child * 20)));
      }
    }
    return new Asked(step.id(), questions, answers, pupils);
  }
}
