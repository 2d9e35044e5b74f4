package keepup.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import keepup.app.lesson.CheckQuestion;
import keepup.diagnosis.Need;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// All that happened in one made-up class on one day, ready to be written down.
///
/// @param plan or null where there were no groups
record MadeDay(
    LocalDate day,
    StepId step,
    long seed,
    List<CheckQuestion> questions,
    List<Wrote> answers,
    @Nullable Plan plan) {

  /// What a child wrote to a question.
  record Wrote(UUID pupil, int number, String given, int secondsIn) {}

  /// @param checkedOn the day of the check that the groups were made from
  record Plan(LocalDate checkedOn, List<Held> sessions) {}

  /// A group and when it met.
  record Held(Group group, boolean byAssistant, LocalTime at, List<Got> outcomes) {}

  /// Children who need the same.
  record Group(StepId step, @Nullable String misconception, String why, List<Member> members) {}

  /// A child in a group.
  record Member(int number, UUID pupil, Need need) {}

  /// How a child got on.
  record Got(UUID pupil, String result, String used, String note) {}

  MadeDay {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }
}
