package keepup.app.intervention;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import keepup.app.account.StaffId;

/// That somebody has seen the sessions of a class and day.
///
/// @param onPaper whether they read it on paper, as a colleague wrote down
/// @param by who wrote it down, as staff call them
record Seen(StaffId who, String name, boolean onPaper, String by, Instant at) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

  /// `Seen by Mr Ali, 22 November, 10:05` or `Mr Ali has it on paper: Ms Okafor, 22 November,
  /// 10:05`.
  String words() {
    return onPaper
        ? "%s has it on paper (%s, %s)".formatted(name, by, TIME.format(at))
        : "Seen by %s, %s".formatted(name, TIME.format(at));
  }

  String time() {
    return TIME.format(at);
  }
}
