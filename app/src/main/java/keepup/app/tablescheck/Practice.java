package keepup.app.tablescheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keepup.app.school.PupilId;
import keepup.tablescheck.Form;
import keepup.tablescheck.Times;

/// One child's go at the check.
///
/// @param forename what the child is called
/// @param asked the three to warm up, then the others; question `n` is `asked.get(n - 1)`
/// @param by the adult who handed the device over
/// @param over whether all was asked or the child had enough
record Practice(
    PracticeId id,
    PupilId pupil,
    String forename,
    List<Times> asked,
    Set<Help> helps,
    Timed timed,
    String by,
    Instant begunAt,
    boolean over) {
  Practice {
    asked = List.copyOf(asked);
    helps = Set.copyOf(helps);
  }

  boolean has(Help help) {
    return helps.contains(help);
  }

  /// The look that an adult chose, as `data-theme` has it; `""` for the device's own.
  String theme() {
    return Stream.of(Help.LIGHT, Help.DARK, Help.CONTRAST, Help.CONTRAST_DARK)
        .filter(helps::contains)
        .map(Help::key)
        .findFirst()
        .orElse("");
  }

  /// The size of type that an adult chose, `""` for the usual one.
  String size() {
    return Stream.of(Help.LARGE, Help.LARGEST)
        .filter(helps::contains)
        .map(Help::key)
        .findFirst()
        .orElse("");
  }

  /// The rest between two questions. Without a time limit the next question comes at once.
  int pauseMillis() {
    int seconds = Form.PAUSE_SECONDS * (has(Help.LONG_PAUSE) ? 2 : 1);
    return timed.hasLimit() || has(Help.LONG_PAUSE) ? seconds * 1000 : 0;
  }

  /// Whether a question only warms up and tells nothing.
  static boolean isWarmUp(int number) {
    return number <= Form.WARM_UPS;
  }
}
