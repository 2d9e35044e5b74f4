package keepup.app.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times in words, in England.
final class When {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private When() {}

  /// `Tuesday 3 November 2026, 09:00 to 15:30`.
  static String words(EventPlan plan) {
    return DAY.format(plan.starts())
        + ", "
        + TIME.format(plan.starts())
        + " to "
        + TIME.format(plan.ends());
  }

  /// `Tue 3 Nov 2026, 09:00`.
  static String brief(LocalDateTime time) {
    return SHORT.format(time) + ", " + TIME.format(time);
  }

  /// The same of an instant.
  static String brief(Instant instant) {
    return brief(LocalDateTime.ofInstant(instant, LONDON));
  }

  /// The last moment before this: a deadline at midnight is the end of the day before.
  static String until(LocalDateTime closes) {
    return closes.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "the end of " + day(closes.toLocalDate().minusDays(1))
        : brief(closes);
  }

  /// `Tuesday 3 November 2026`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
