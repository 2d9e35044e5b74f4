package keepup.app.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.school.PupilId;

/// The children whom the office ticked as having left, and the day.
record Leavers(Set<PupilId> ids, LocalDate on) {
  private static final int MOST_YEARS_AGO = 2;

  /// Reads what the preview's form sent.
  ///
  /// @throws UnreadableFileException with a sentence, if somebody was ticked and the day cannot be
  static Leavers of(Set<UUID> ticked, String day, LocalDate today) throws UnreadableFileException {
    Set<PupilId> ids = ticked.stream().map(PupilId::new).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return new Leavers(ids, today);
    }
    try {
      LocalDate on = LocalDate.parse(day.strip());
      if (on.isAfter(today) || on.isBefore(today.minusYears(MOST_YEARS_AGO))) {
        throw new UnreadableFileException(
            "Children cannot be marked as having left on %s.".formatted(on),
            "Maybe choose today, or a day in the last %d years.".formatted(MOST_YEARS_AGO));
      }
      return new Leavers(ids, on);
    } catch (DateTimeException noDay) {
      throw new UnreadableFileException(
          "Children are ticked as having left, and the day that they left is missing.",
          "Maybe choose the last day that they came.");
    }
  }
}
