package keepup.app.cohort;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Dates, amounts and counts as pages say them.
final class InWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final int PENCE = 100;

  private InWords() {}

  /// `Monday 23 November 2026`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `£400`, `£12.50`.
  static String pounds(int pence) {
    return pence % PENCE == 0
        ? "£" + pence / PENCE
        : "£%d.%02d".formatted(pence / PENCE, pence % PENCE);
  }

  /// As one types it: `400`, `12.50`.
  static String amount(int pence) {
    return pounds(pence).substring(1);
  }

  /// Pence of `400`, `£400` or `12.50`.
  static Optional<Integer> findPence(String typed) {
    String plain = typed.strip().replace("£", "").replace(",", "").strip();
    if (!plain.matches("\\d{1,5}(\\.\\d\\d)?")) {
      return Optional.empty();
    }
    String[] parts = plain.split("\\.", -1);
    return Optional.of(
        Integer.parseInt(parts[0]) * PENCE + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
  }

  /// `1 child`, `3 children`.
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
