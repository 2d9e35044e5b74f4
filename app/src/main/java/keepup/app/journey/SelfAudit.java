package keepup.app.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// A school's answers about its readiness, once.
///
/// @param answers by statement; those that are not answered are not there
record SelfAudit(UUID id, LocalDate begunOn, Map<String, Answer> answers) {
  SelfAudit {
    answers = Map.copyOf(answers);
  }

  /// An answer.
  ///
  /// @param by whose name to show, or `""` where that stayed in the school
  record Answer(Level level, String evidence, String by, LocalDate on) {}

  /// Whether every statement is answered.
  boolean isWhole(Readiness readiness) {
    return readiness.statements().stream().allMatch(one -> answers.containsKey(one.id()));
  }

  /// How many statements of an area have at least this level.
  int count(Readiness.Area area, Level least) {
    return (int)
        area.statements().stream()
            .map(one -> answers.get(one.id()))
            .filter(answer -> answer != null && answer.level().compareTo(least) >= 0)
            .count();
  }

  int answered(Readiness.Area area) {
    return count(area, Level.NOT_YET);
  }
}
