package keepup.app.tablescheck;

import java.util.List;
import keepup.tablescheck.Timing;

/// How a child's answers to table facts without a time limit went, and so whether the record speaks
/// for the timed form.
///
/// @param right of the last answers
/// @param answers the last ones, at most [Timing#LAST]
record Accuracy(Timing timing, int right, int answers) {
  /// @param untimed whether each was right, the newest first
  static Accuracy of(List<Boolean> untimed) {
    List<Boolean> last = untimed.stream().limit(Timing.LAST).toList();
    return new Accuracy(
        Timing.of(untimed), (int) last.stream().filter(one -> one).count(), last.size());
  }

  /// One sentence for the adult.
  String words() {
    return switch (timing) {
      case READY -> "Ready for the timed form: %d of the last %d right.".formatted(right, answers);
      case NOT_YET ->
          "First more practice without a time limit: %d of the last %d right."
              .formatted(right, answers);
      case UNKNOWN ->
          answers == 0
              ? "The record says nothing yet. You decide."
              : "The record has only %s without a time limit. You decide."
                  .formatted(answers == 1 ? "1 answer" : answers + " answers");
    };
  }
}
