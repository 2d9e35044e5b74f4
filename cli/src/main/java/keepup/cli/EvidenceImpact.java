package keepup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.Impact;
import keepup.evidence.ImpactPage;
import keepup.evidence.Interval;
import keepup.evidence.Page;

/// `evidence impact`: a folder of whatever was collected, brought together under four headings.
final class EvidenceImpact {
  private static final Map<String, Impact.Heading> HEADINGS =
      Map.of(
          "learning", Impact.Heading.LEARNING,
          "practice", Impact.Heading.PRACTICE,
          "school", Impact.Heading.SCHOOL,
          "pupils", Impact.Heading.PUPILS);
  private static final Map<String, Impact.Lean> LEANS =
      Map.of(
          "for", Impact.Lean.FOR,
          "against", Impact.Lean.AGAINST,
          "neither", Impact.Lean.NEITHER,
          "", Impact.Lean.NEITHER);

  private final Path folder;
  private final Terminal terminal;
  private boolean foundAny;

  private EvidenceImpact(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of(), Set.of("html"));
    Path folder =
        Path.of(arguments.exactly(1, "./keepup evidence impact FOLDER [--html FILE]").getFirst());
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          folder + " is no folder.", "Maybe name one that holds about.yaml and surveys.csv.");
    }
    Page page = ImpactPage.of(new EvidenceImpact(folder, terminal).read());
    if (arguments.has("html")) {
      EvidenceJson.file(arguments.find("html").orElseThrow(), page.html());
    }
    terminal.out().print(page.markdown());
  }

  private Impact read() throws BadInput, IOException {
    Map<String, String> about = about();
    List<Impact.Answer> answers = new ArrayList<>();
    each(
        "surveys.csv",
        "wave,person,heading,question,answer",
        (row, at) -> {
          double value = row.number(at[4]);
          if (!Double.isNaN(value)) {
            answers.add(
                new Impact.Answer(
                    heading(row, at[2]), row.text(at[0]), row.text(at[1]), row.text(at[3]), value));
          }
        });
    List<Impact.Sight> sights = new ArrayList<>();
    each(
        "observations.csv",
        "wave,heading,looked for,seen",
        (row, at) ->
            sights.add(
                new Impact.Sight(
                    heading(row, at[1]), row.text(at[0]), row.text(at[2]), yes(row, at[3]))));
    List<Impact.Passage> passages = new ArrayList<>();
    each(
        "interviews.csv",
        "heading,first coder,second coder,leans,words",
        (row, at) ->
            passages.add(
                new Impact.Passage(
                    heading(row, at[0]),
                    row.text(at[1]).toLowerCase(Locale.ROOT),
                    row.text(at[2]).toLowerCase(Locale.ROOT),
                    lean(row, at[3]),
                    row.text(at[4]))));
    List<Impact.Extract> extracts = new ArrayList<>();
    each(
        "inspections.csv",
        "heading,source,leans,words",
        (row, at) ->
            extracts.add(
                new Impact.Extract(
                    heading(row, at[0]), row.text(at[1]), row.text(at[3]), lean(row, at[2]))));
    List<Impact.Measured> numbers = new ArrayList<>();
    each(
        "numbers.csv",
        "heading,measure,effect,low,high,compared",
        (row, at) -> {
          double low = row.needed(at[3]);
          double high = row.needed(at[4]);
          if (low > high) {
            throw row.fault("The interval is empty.", "Maybe low and high have changed places.");
          }
          numbers.add(
              new Impact.Measured(
                  heading(row, at[0]),
                  row.text(at[1]),
                  row.needed(at[2]),
                  new Interval(low, high),
                  yes(row, at[5])));
        });
    if (!foundAny) {
      throw new BadInput(
          folder + " holds no evidence.",
          "Maybe surveys.csv, observations.csv, interviews.csv, inspections.csv or numbers.csv.");
    }
    return new Impact(
        about.getOrDefault("title", "Impact"),
        about.getOrDefault("about", ""),
        whole(about, "invited"),
        whole(about, "took part"),
        answers,
        sights,
        passages,
        extracts,
        numbers);
  }

  private Map<String, String> about() throws BadInput, IOException {
    Path file = folder.resolve("about.yaml");
    Map<String, String> fields = new HashMap<>();
    if (!Files.isReadable(file)) {
      return fields;
    }
    try (Input input = Input.open(file.toString(), terminal.in())) {
      int number = 0;
      for (String line : input.text().lines().toList()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(':');
        if (colon < 0 || line.startsWith(" ")) {
          throw BadInput.at(
              input.name(),
              number,
              "This line is no field.",
              "Maybe write field: text, all on one line.");
        }
        fields.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip().replaceAll("^\"(.*)\"$", "$1"));
      }
    }
    return fields;
  }

  private int whole(Map<String, String> about, String field) throws BadInput {
    String text = about.getOrDefault(field, "0");
    if (!text.matches("[0-9]{1,6}")) {
      throw BadInput.at(
          folder.resolve("about.yaml").toString(),
          1,
          "The field '%s' is '%s'.".formatted(field, text),
          "Maybe a whole number.");
    }
    return Integer.parseInt(text);
  }

  private interface Taker {
    void take(EvidenceTable.Row row, int[] at) throws BadInput;
  }

  /// Gives each row of a file that is there; a column that is not needed may be missing.
  private void each(String name, String columns, Taker taker) throws BadInput, IOException {
    Path file = folder.resolve(name);
    if (!Files.isReadable(file)) {
      return;
    }
    foundAny = true;
    try (Input input = Input.open(file.toString(), terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      String[] names = columns.split(",", -1);
      int[] at = new int[names.length];
      for (int i = 0; i < at.length; i++) {
        at[i] =
            names[i].equals("leans") || names[i].equals("words")
                ? table.find(names[i])
                : table.column(names[i]);
      }
      table.forEach(row -> taker.take(row, at));
    }
  }

  private static Impact.Heading heading(EvidenceTable.Row row, int column) throws BadInput {
    Impact.Heading heading = HEADINGS.get(row.text(column).toLowerCase(Locale.ROOT));
    if (heading == null) {
      throw row.fault(
          "The heading is '" + row.text(column) + "'.",
          "Maybe learning, practice, school or pupils.");
    }
    return heading;
  }

  private static Impact.Lean lean(EvidenceTable.Row row, int column) throws BadInput {
    Impact.Lean lean = LEANS.get(row.text(column).toLowerCase(Locale.ROOT));
    if (lean == null) {
      throw row.fault("It leans '" + row.text(column) + "'.", "Maybe for, against or neither.");
    }
    return lean;
  }

  private static boolean yes(EvidenceTable.Row row, int column) throws BadInput {
    return switch (row.text(column).toLowerCase(Locale.ROOT)) {
      case "yes", "1" -> true;
      case "no", "0" -> false;
      default -> throw row.fault("The value is '" + row.text(column) + "'.", "Maybe yes or no.");
    };
  }
}
