package keepup.app.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as registers write them: `14/03/2016`, `2016-03-14`, `14 Mar 2016`, each perhaps with a
/// time after it.
final class Dates {
  private static final String TIME = "(?:[ T]00:00(?::00)?(?:\\.0+)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})" + TIME);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  static Optional<LocalDate> find(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return date(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      String month = named.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
      return date(named.group(3), MONTHS.indexOf(month) + 1, named.group(1));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
