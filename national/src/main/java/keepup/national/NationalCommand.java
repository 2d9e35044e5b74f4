package keepup.national;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// `./keepup national`: makes the report of the national picture, records to try it on, and says
/// whether two reports have the same figures.
public final class NationalCommand {
  private static final double APART = 1e-9;
  private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");

  private static final String USAGE =
      """
      ./keepup national report FOLDER --to FOLDER [--engine duckdb|spark] [--date YYYY-MM-DD]
          Makes report.html, report.pdf and figures.csv from outcomes, taking-part and challenges (.parquet or .csv).
          In DATA/national, where DATA is the folder of ./keepup serve, national evaluators read it in the browser.
      ./keepup national made-up FOLDER [--pupils N] [--seed N] [--csv]
          Writes records of a country that does not exist.
      ./keepup national compare REPORT REPORT
          Says where two reports have different figures.
      """;

  private final Supplier<Engine> engine;
  private final PrintStream out;
  private final PrintStream err;

  /// @param engine that makes reports
  public NationalCommand(Supplier<Engine> engine, PrintStream out, PrintStream err) {
    this.engine = engine;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] words) {
    Locale.setDefault(Locale.UK);
    System.exit(new NationalCommand(DuckDb::new, System.out, System.err).run(List.of(words)));
  }

  /// Runs it.
  ///
  /// @return 0 done, 1 our fault or two reports that differ, 2 bad input or usage
  public int run(List<String> words) {
    try {
      List<String> plain = new ArrayList<>();
      Map<String, String> options = options(words, plain);
      String what = plain.isEmpty() ? "help" : plain.removeFirst();
      return switch (what) {
        case "report" -> report(exactly(plain, 1), options);
        case "made-up" -> madeUp(exactly(plain, 1), options);
        case "compare" -> compare(exactly(plain, 2));
        case "help" -> {
          out.print(USAGE);
          yield 0;
        }
        default ->
            throw new BadRecords(
                "There is no command 'national " + what + "'.",
                "Maybe report, made-up or compare.");
      };
    } catch (BadRecords e) {
      err.println(e.getMessage());
      return 2;
    } catch (IOException | RuntimeException e) {
      err.println("Something went wrong in Keep Up itself: " + e);
      err.println("Maybe try again; if it happens again, tell us what you ran.");
      if (System.getenv("KEEPUP_TRACE") != null) {
        e.printStackTrace(err);
      }
      return 1;
    }
  }

  private static Map<String, String> options(List<String> words, List<String> plain)
      throws BadRecords {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "--csv" -> options.put("csv", "");
        case "--help" -> plain.addFirst("help");
        case "--to", "--engine", "--date", "--pupils", "--seed" -> {
          if (i + 1 == words.size()) {
            throw new BadRecords(
                "The option " + word + " needs a value after it.", "Maybe: " + USAGE.strip());
          }
          options.put(word.substring(2), words.get(++i));
        }
        default -> {
          if (word.startsWith("--")) {
            throw new BadRecords(
                "There is no option " + word + " here.", "Maybe: " + USAGE.strip());
          }
          plain.add(word);
        }
      }
    }
    return options;
  }

  private static List<Path> exactly(List<String> plain, int count) throws BadRecords {
    if (plain.size() != count) {
      throw new BadRecords(
          plain.size() < count ? "Something is missing." : "There is too much here: " + plain,
          "Maybe: " + USAGE.strip());
    }
    return plain.stream().map(Path::of).toList();
  }

  private int report(List<Path> folders, Map<String, String> options)
      throws BadRecords, IOException {
    String to = options.get("to");
    if (to == null) {
      throw new BadRecords("There is no --to.", "Maybe a folder for the report: --to FOLDER");
    }
    LocalDate date;
    try {
      date = LocalDate.parse(options.getOrDefault("date", LocalDate.now(SCHOOLS).toString()));
    } catch (DateTimeParseException e) {
      throw new BadRecords(
          "The value of --date is '%s'.".formatted(options.get("date")), "Maybe as 2026-11-23.");
    }
    long start = System.nanoTime();
    Picture picture;
    try (Engine made = engine.get()) {
      picture = Picture.of(folders.getFirst(), made, date);
    }
    Path folder = Path.of(to);
    Files.createDirectories(folder);
    String html = ReportPage.html(picture);
    Files.writeString(folder.resolve("report.html"), html);
    Files.write(folder.resolve("report.pdf"), ReportPdf.pdf(html));
    Files.writeString(folder.resolve("report.csv"), ReportLines.text(picture));
    Files.writeString(folder.resolve("figures.csv"), FigureFile.text(picture.figures()));
    out.printf(
        "%s: report.html, report.pdf and figures.csv, %d figures from %,d lines, by %s in %.1f s.%n",
        folder,
        picture.figures().size(),
        picture.files().stream().mapToLong(Records.Kept::lines).sum(),
        picture.engine(),
        (System.nanoTime() - start) / 1e9);
    return 0;
  }

  private int madeUp(List<Path> folders, Map<String, String> options)
      throws BadRecords, IOException {
    int pupils = (int) whole(options, "pupils", 100_000, 4_000, 100_000_000);
    Path folder = folders.getFirst();
    MadeUpFolder.csv(folder, pupils, whole(options, "seed", 1, 0, Long.MAX_VALUE));
    if (!options.containsKey("csv")) {
      MadeUpFolder.parquet(folder);
    }
    out.println("Records of at least %,d made-up pupils are in %s.".formatted(pupils, folder));
    return 0;
  }

  private static long whole(
      Map<String, String> options, String name, long otherwise, long least, long most)
      throws BadRecords {
    String value = options.getOrDefault(name, String.valueOf(otherwise));
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the one message below is for both faults
    }
    throw new BadRecords(
        "The value of --%s is '%s'.".formatted(name, value),
        "Maybe a whole number from %d to %d.".formatted(least, most));
  }

  private int compare(List<Path> reports) throws BadRecords, IOException {
    Map<String, Double> first = FigureFile.read(reports.getFirst());
    List<String> found = FigureFile.differences(first, FigureFile.read(reports.getLast()), APART);
    found.forEach(out::println);
    out.println(
        found.isEmpty()
            ? "All %d figures are the same.".formatted(first.size())
            : "%d figures differ.".formatted(found.size()));
    return found.isEmpty() ? 0 : 1;
  }
}
