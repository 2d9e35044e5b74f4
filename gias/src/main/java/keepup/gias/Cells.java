package keepup.gias;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cells of one row after the other, by the register's own headings. What cannot be read is
/// noted, and is null or `""` then.
final class Cells {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})(?: 00:00(?::00)?)?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  // What official statistics write for "too few to say", "not collected", "does not apply".
  private static final Set<String> NO_NUMBER =
      Set.of("", "SUPP", "NE", "NA", "NP", "c", "x", "z", "u", ".", "..", "-");
  private static final int LONGEST = 200;
  private static final double HUNDRED = 100;

  private final String file;
  private final List<Finding> findings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private List<String> row = List.of();
  private long line;

  Cells(String file, List<String> headings, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(headings.get(i).strip(), i);
    }
  }

  boolean has(String heading) {
    return places.containsKey(heading);
  }

  /// The line that the row began on.
  long line() {
    return line;
  }

  void next(List<String> cells, long at) {
    row = cells;
    line = at;
  }

  void note(String column, String sentence, String maybe) {
    findings.add(new Finding(file, line, column, sentence, maybe));
  }

  /// A cell without the spaces round it; `""` where the file has no such column.
  String text(String heading) {
    Integer place = places.get(heading);
    String text = place == null || place >= row.size() ? "" : row.get(place).strip();
    if (text.indexOf('\uFFFD') >= 0) {
      note(heading, quoted(text) + " has garbled letters.", "Maybe download the file again.");
    } else if (text.length() > LONGEST) {
      note(
          heading,
          "This has %d letters, more than any in the register.".formatted(text.length()),
          "Maybe a quotation mark was lost; download the file again.");
      return "";
    }
    return text;
  }

  /// The same, kept once for all rows: for what few values there are of.
  String word(String heading) {
    String word = text(heading);
    if (word.equals("Not applicable") || word.equals("Not recorded")) {
      return "";
    }
    return known.computeIfAbsent(word, same -> same);
  }

  @Nullable LocalDate day(String heading) {
    String text = text(heading);
    if (text.isEmpty()) {
      return null;
    }
    try {
      Matcher day = DAY_FIRST.matcher(text);
      if (day.matches()) {
        return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
      }
      Matcher year = YEAR_FIRST.matcher(text);
      if (year.matches()) {
        return LocalDate.of(number(year, 1), number(year, 2), number(year, 3));
      }
    } catch (DateTimeException noSuchDay) {
      // falls through to the one message for both faults
    }
    note(
        heading,
        quoted(text) + " is not a date.",
        "Maybe the day comes first: 01-09-2016; a spreadsheet may have changed it.");
    return null;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  @Nullable Integer whole(String heading) {
    String text = text(heading);
    if (NO_NUMBER.contains(text)) {
      return null;
    }
    if (text.matches("\\d{1,6}")) {
      return Integer.valueOf(text);
    }
    note(heading, quoted(text) + " is not a whole number.", "Maybe a column was moved.");
    return null;
  }

  @Nullable Double percent(String heading) {
    String text = text(heading);
    if (NO_NUMBER.contains(text)) {
      return null;
    }
    if (text.matches("\\d{1,3}(\\.\\d{1,6})?%?") && value(text) <= HUNDRED) {
      return value(text);
    }
    note(heading, quoted(text) + " is not from 0 to 100.", "Maybe a column was moved.");
    return null;
  }

  private static double value(String text) {
    return Double.parseDouble(text.replace("%", ""));
  }

  static String quoted(String text) {
    return "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
  }
}
