package keepup.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import keepup.app.school.RegisterEntry;
import keepup.app.school.Upn;
import org.jspecify.annotations.Nullable;

/// Reads one row, and says in words what it cannot take or is not sure of.
final class RowReader {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CLASS = 60;
  private static final int YOUNGEST = 2;
  private static final int OLDEST = 14;
  private static final Set<String> YES = Set.of("y", "yes", "true", "t", "1", "eligible", "x", "✓");
  private static final Set<String> NO =
      Set.of("", "n", "no", "false", "f", "0", "not eligible", "none", "-");
  private static final Pattern MIS_ENCODED = Pattern.compile("Ã[\\u0080-\\u00BF]|â€|\\uFFFD");

  private final Table table;
  private final LocalDate today;
  private final List<Finding> findings;

  RowReader(Table table, LocalDate today, List<Finding> findings) {
    this.table = table;
    this.today = today;
    this.findings = findings;
  }

  /// The child of this row, or empty where something stops it; the findings say what.
  Optional<RegisterEntry> find(Table.Row row) {
    long before = stops();
    String legalForename = name(row, Column.LEGAL_FORENAME);
    String legalSurname = name(row, Column.LEGAL_SURNAME);
    String preferredForename = preferred(row, Column.PREFERRED_FORENAME, legalForename);
    String preferredSurname = preferred(row, Column.PREFERRED_SURNAME, legalSurname);
    @Nullable String upn = upn(row);
    LocalDate bornOn = bornOn(row);
    int year = year(row);
    requireAge(row, bornOn, year);
    var entry =
        new RegisterEntry(
            upn,
            legalForename,
            legalSurname,
            preferredForename,
            preferredSurname,
            bornOn,
            year,
            className(row),
            sex(row),
            yes(row, Column.FREE_MEALS),
            yes(row, Column.PUPIL_PREMIUM),
            send(row),
            yes(row, Column.EAL));
    return stops() > before ? Optional.empty() : Optional.of(entry);
  }

  private long stops() {
    return findings.stream().filter(Finding::stops).count();
  }

  private void problem(Table.Row row, Column column, String sentence, String maybe) {
    findings.add(Finding.problem(row.line(), column, sentence, maybe));
  }

  private void warning(Table.Row row, Column column, String sentence, String maybe) {
    findings.add(Finding.warning(row.line(), column, sentence, maybe));
  }

  private String name(Table.Row row, Column column) {
    String name = table.cell(row, column);
    if (name.isEmpty()) {
      problem(row, column, "The name is missing.", "Maybe it is in another column.");
    }
    return text(row, column, name, LONGEST_NAME);
  }

  private String preferred(Table.Row row, Column column, String legal) {
    String name = table.cell(row, column);
    return name.isEmpty() ? legal : text(row, column, name, LONGEST_NAME);
  }

  private String text(Table.Row row, Column column, String text, int most) {
    if (text.length() > most) {
      problem(
          row,
          column,
          "This has %d letters, and there is room for %d.".formatted(text.length(), most),
          "Maybe two columns ran together in the export.");
    }
    if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
      warning(
          row,
          column,
          "\"%s\" begins like a spreadsheet formula; it is kept as plain text."
              .formatted(shown(text)),
          "Maybe a formula came with the export; if the name is not right, correct it and export again.");
    }
    if (MIS_ENCODED.matcher(text).find()) {
      problem(
          row,
          column,
          "\"%s\" has garbled letters; they came so in the file.".formatted(shown(text)),
          "Maybe export again and choose CSV UTF-8.");
    }
    return text;
  }

  private @Nullable String upn(Table.Row row) {
    String upn = table.cell(row, Column.UPN).toUpperCase(Locale.ROOT).replace(" ", "");
    if (upn.isEmpty()) {
      warning(
          row,
          Column.UPN,
          "This child has no UPN, and is matched by legal name and date of birth.",
          "Maybe they are new; bring the register in again when the UPN is known.");
      return null;
    }
    String wrong = Upn.problemWith(upn);
    if (!wrong.isEmpty()) {
      problem(
          row,
          Column.UPN,
          "\"%s\" is not a UPN: %s.".formatted(shown(upn), wrong),
          "Maybe a digit was mistyped, or a spreadsheet changed the number.");
    }
    return upn;
  }

  private LocalDate bornOn(Table.Row row) {
    String text = table.cell(row, Column.BORN_ON);
    LocalDate born = Dates.find(text).orElse(LocalDate.EPOCH);
    if (born.equals(LocalDate.EPOCH)) {
      problem(
          row,
          Column.BORN_ON,
          text.isEmpty()
              ? "The date of birth is missing."
              : "\"%s\" is not a date.".formatted(shown(text)),
          "Maybe write it as 14/03/2018 or 2018-03-14, the day before the month.");
    } else if (born.isAfter(today.minusYears(YOUNGEST))
        || born.isBefore(today.minusYears(OLDEST))) {
      problem(
          row,
          Column.BORN_ON,
          "A child born on %s is not of primary-school age.".formatted(shown(text)),
          "Maybe a digit of the year is wrong.");
      return LocalDate.EPOCH;
    }
    return born;
  }

  private int year(Table.Row row) {
    String text = table.cell(row, Column.YEAR);
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("^(nc )?(year|yr|y)\\s*", "")
            .replaceAll("^0+(?=\\d)", "");
    if (Set.of("r", "rec", "reception", "0", "fs2", "f2", "eyfs2").contains(plain)) {
      return 0;
    }
    if (plain.matches("[1-6]")) {
      return Integer.parseInt(plain);
    }
    problem(
        row,
        Column.YEAR,
        text.isEmpty()
            ? "The year group is missing."
            : "\"%s\" is not a year group from Reception to Year 6.".formatted(shown(text)),
        "Maybe leave nursery and secondary classes out of the export.");
    return -1;
  }

  private void requireAge(Table.Row row, LocalDate born, int year) {
    if (born.equals(LocalDate.EPOCH) || year < 0) {
      return;
    }
    // A child is in Reception in the school year (from September) in which they turn five.
    int schoolYear = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    int bornIn = born.getMonthValue() >= 9 ? born.getYear() : born.getYear() - 1;
    int usual = schoolYear - bornIn - 5;
    if (Math.abs(usual - year) > 1) {
      warning(
          row,
          Column.YEAR,
          "A child born on %s is usually in %s."
              .formatted(born, usual <= 0 ? "Reception or nursery" : "Year " + usual),
          "Maybe the date of birth or the year group is wrong; it can be brought in as it is.");
    }
  }

  private String className(Table.Row row) {
    String name = table.cell(row, Column.CLASS).replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      problem(row, Column.CLASS, "The class is missing.", "Maybe the child has left.");
    }
    return text(row, Column.CLASS, name, LONGEST_CLASS);
  }

  private @Nullable String sex(Table.Row row) {
    String text = table.cell(row, Column.SEX);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "f", "female", "girl" -> "F";
      case "m", "male", "boy" -> "M";
      case "" -> null;
      default -> {
        warning(
            row,
            Column.SEX,
            "\"%s\" is not one that we know; the child comes in with this left empty."
                .formatted(shown(text)),
            "Maybe write F or M, or leave it empty.");
        yield null;
      }
    };
  }

  private boolean yes(Table.Row row, Column column) {
    String text = table.cell(row, column).toLowerCase(Locale.ROOT);
    if (!YES.contains(text) && !NO.contains(text)) {
      problem(
          row,
          column,
          "\"%s\" is neither yes nor no.".formatted(shown(text)),
          "Maybe write Y or N, or leave it empty for no.");
    }
    return YES.contains(text);
  }

  private String send(Table.Row row) {
    String text = table.cell(row, Column.SEND);
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    if (NO.contains(plain) || plain.startsWith("no ") || plain.equals("not sen")) {
      return "N";
    }
    if (Set.of("k", "k sen support", "sen support", "send support", "support", "sen")
        .contains(plain)) {
      return "K";
    }
    if (plain.equals("e")
        || plain.equals("s")
        || plain.contains("ehc")
        || plain.contains("health and care")
        || plain.contains("statement")) {
      return "E";
    }
    problem(
        row,
        Column.SEND,
        "\"%s\" is not a SEND status.".formatted(shown(text)),
        "Maybe N (none), K (SEN support) or E (education, health and care plan).");
    return "N";
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }
}
