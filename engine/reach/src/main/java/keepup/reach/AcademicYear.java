package keepup.reach;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A school year from 1 September to 31 August.
///
/// @param start the calendar year in which it begins: 2015 for 2015/16
public record AcademicYear(int start) implements Comparable<AcademicYear> {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:\\s*[/–-]\\s*(?:20)?(\\d{2}))?");
  private static final int CENTURY = 100;
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  /// @throws IllegalArgumentException if it is far from any year that a register knows
  public AcademicYear {
    if (start < EARLIEST || start > LATEST) {
      throw new IllegalArgumentException(
          "The school year that begins in %d must lie between %d and %d.%nMaybe a digit is wrong."
              .formatted(start, EARLIEST, LATEST));
    }
  }

  /// The year that a day belongs to.
  public static AcademicYear of(LocalDate day) {
    return new AcademicYear(
        day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
  }

  /// The year written as `2015/16`, `2015-16`, `2015/2016` or `2015`; nothing where the text is no
  /// such year.
  public static Optional<AcademicYear> find(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(written.group(1));
    boolean next =
        written.group(2) == null || Integer.parseInt(written.group(2)) == (start + 1) % CENTURY;
    return next && start >= EARLIEST && start <= LATEST
        ? Optional.of(new AcademicYear(start))
        : Optional.empty();
  }

  /// 1 September.
  public LocalDate first() {
    return LocalDate.of(start, Month.SEPTEMBER, 1);
  }

  /// 31 August.
  public LocalDate last() {
    return LocalDate.of(start + 1, Month.AUGUST, 31);
  }

  /// The year after it.
  public AcademicYear next() {
    return new AcademicYear(start + 1);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(start, other.start);
  }

  /// `2015/16`.
  @Override
  public String toString() {
    return "%d/%02d".formatted(start, (start + 1) % CENTURY);
  }
}
