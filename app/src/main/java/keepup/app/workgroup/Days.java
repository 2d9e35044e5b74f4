package keepup.app.workgroup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days in words.
public final class Days {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  /// `5 November 2026`; `""` for none.
  public static String words(@Nullable LocalDate day) {
    return day == null ? "" : WORDS.format(day);
  }

  /// As a field holds it; `""` for none.
  public static String field(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
