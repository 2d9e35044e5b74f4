package keepup.app.tablescheck;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import keepup.tablescheck.Mistake;
import keepup.tablescheck.Reply;

/// Days, times and replies in the words of adults.
final class Told {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).withZone(ClassTablesController.SCHOOL);

  private Told() {}

  /// `Thursday 19 November`.
  static String day(Instant at) {
    return DAY.format(at);
  }

  /// `5.8 s`.
  static String seconds(int millis) {
    return "%.1f s".formatted(millis / 1000.0);
  }

  /// `3 and 4`, `3, 4 and 6`.
  static String listed(List<?> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : String.valueOf(items.getFirst());
    }
    return String.join(
            ", ", items.subList(0, items.size() - 1).stream().map(String::valueOf).toList())
        + " and "
        + items.getLast();
  }

  /// What a reply shows, for an adult.
  static String shown(Reply reply) {
    return switch (reply.shown()) {
      case RIGHT -> "right";
      case WRONG ->
          Mistake.find(reply).map(mistake -> "not yet: " + mistake.words()).orElse("not yet");
      case OUT_OF_TIME -> "ran out of time";
      case NOT_YET -> "said “not yet”";
      case NOTHING -> "out of sight, does not count";
    };
  }
}
