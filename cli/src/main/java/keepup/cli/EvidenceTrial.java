package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.MadeUpDesigns;
import keepup.evidence.MadeUpSchools;
import keepup.evidence.Page;
import keepup.evidence.Protocol;
import keepup.evidence.Randomisation;
import keepup.evidence.ResultPage;
import keepup.evidence.TrialAnalysis;
import keepup.evidence.TrialRow;

/// `evidence trial`: a protocol that is frozen, a draw that anybody can do again, and the analysis
/// exactly as registered.
final class EvidenceTrial {
  private EvidenceTrial() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("sessions"),
            Set.of(
                "hash",
                "unit",
                "block",
                "waves",
                "deviation",
                "deviations",
                "fidelity",
                "cost",
                "html",
                "effect",
                "seed"));
    List<String> plain = arguments.plain();
    String what = plain.isEmpty() ? "" : plain.getFirst();
    if (plain.size() < 2) {
      throw new BadInput(
          "Something is missing.", "Maybe: ./keepup evidence trial freeze PROTOCOL.txt");
    }
    Protocol protocol = TrialFiles.protocol(plain.get(1), terminal);
    switch (what) {
      case "freeze" -> {
        terminal.out().print(protocol.canonical());
        terminal.out().println("hash: " + protocol.hash());
      }
      case "example" -> example(protocol, arguments, terminal);
      case "draw" -> draw(protocol, third(plain), arguments, terminal);
      case "report" -> report(protocol, third(plain), arguments, terminal);
      default ->
          throw new BadInput(
              "There is no 'evidence trial " + what + "'.",
              "Maybe freeze, example, draw or report.");
    }
  }

  private static String third(List<String> plain) throws BadInput {
    if (plain.size() != 3) {
      throw new BadInput(
          "A file of the trial is missing, or there is too much.",
          "Maybe: ./keepup evidence trial report PROTOCOL.txt OUTCOMES.csv --hash HASH");
    }
    return plain.get(2);
  }

  private static void draw(Protocol protocol, String file, Arguments arguments, Terminal terminal)
      throws BadInput, IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int unit = table.column(EvidenceCommand.needed(arguments, "unit"));
      int block = arguments.has("block") ? table.column(arguments.find("block").orElseThrow()) : -1;
      table.forEach(row -> blocks.put(row.text(unit), row.text(block)));
    }
    int waves = (int) arguments.whole("waves", protocol.count("waves", 2), 2, 12);
    try {
      Map<String, Integer> drawn = Randomisation.waves(blocks, waves, drawSeed(protocol));
      terminal.out().println("unit,wave");
      drawn.forEach((unit, wave) -> terminal.out().printf("%s,%d%n", unit, wave + 1));
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  private static void example(Protocol protocol, Arguments arguments, Terminal terminal)
      throws BadInput {
    double effect = EvidenceCommand.number(arguments, "effect", 0);
    long seed = arguments.whole("seed", 1, 0, Long.MAX_VALUE);
    if (protocol.design() != Protocol.Design.TWO_GROUPS) {
      if (arguments.has("sessions")) {
        throw new BadInput(
            "Made-up sessions go with two groups that were drawn.", "Maybe leave --sessions out.");
      }
      if (protocol.design() == Protocol.Design.STEPPED_WEDGE) {
        wedge(protocol, effect, seed, terminal);
      } else {
        threshold(protocol, effect, seed, terminal);
      }
      return;
    }
    if (arguments.has("sessions")) {
      terminal.out().println("pupil,sessions,minutes");
      MadeUpSchools.rows(drawSeed(protocol), effect, seed).stream()
          .filter(row -> row.sessions() > 0)
          .forEach(row ->
              terminal
                  .out()
                  .printf(Locale.ROOT, "%s,%d,%.1f%n", row.pupil(), row.sessions(), row.minutes()));
      return;
    }
    terminal.out().println("pupil,school,support,before,wave,after");
    for (MadeUpSchools.Row row : MadeUpSchools.rows(drawSeed(protocol), effect, seed)) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s,%s,%s,%d,%d,%s%n",
              row.pupil(),
              row.school(),
              row.support(),
              row.before(),
              row.wave(),
              Double.isNaN(row.after()) ? "" : String.valueOf(Math.round(row.after())));
    }
  }

  private static void wedge(Protocol protocol, double effect, long seed, Terminal terminal)
      throws BadInput {
    int waves = protocol.count("waves", 3);
    if (waves < 2 || waves > 12) {
      throw new BadInput("A made-up stepped wedge has 2 to 12 waves.", "Maybe waves: 3.");
    }
    terminal.out().println("pupil,class,wave,period,score");
    for (MadeUpDesigns.Measured row :
        MadeUpDesigns.wedge(waves, drawSeed(protocol), effect, seed)) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s,%s,%d,%d,%s%n",
              row.pupil(),
              row.classroom(),
              row.wave(),
              row.period(),
              points(row.score()));
    }
  }

  private static void threshold(Protocol protocol, double effect, long seed, Terminal terminal)
      throws BadInput {
    double cutoff;
    try {
      cutoff = Double.parseDouble(protocol.get("cutoff"));
    } catch (NumberFormatException e) {
      throw new BadInput("The cutoff is not a number.", "Maybe cutoff: 90.");
    }
    terminal.out().println("pupil,school,before,after");
    for (MadeUpDesigns.Scored row : MadeUpDesigns.threshold(cutoff, effect, seed)) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s,%s,%s,%s%n",
              row.pupil(),
              row.school(),
              points(row.before()),
              points(row.after()));
    }
  }

  private static String points(double score) {
    return Double.isNaN(score) ? "" : String.valueOf(Math.round(score));
  }

  private static long drawSeed(Protocol protocol) throws BadInput {
    try {
      return Long.parseLong(protocol.get("seed"));
    } catch (NumberFormatException e) {
      throw new BadInput("The seed is not a whole number.", "Maybe seed: 20270110.");
    }
  }

  private static void report(Protocol protocol, String file, Arguments arguments, Terminal terminal)
      throws BadInput, IOException {
    TrialFiles files = new TrialFiles(protocol, terminal);
    String planned = EvidenceCommand.needed(arguments, "hash").strip().toLowerCase(Locale.ROOT);
    List<TrialRow> rows = files.rows(file);
    TrialAnalysis analysis;
    try {
      analysis = TrialAnalysis.of(protocol, rows);
    } catch (NumberFormatException e) {
      throw new BadInput("The seed is not a whole number.", "Maybe seed: 20270110.");
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
    List<String> deviations = new ArrayList<>();
    arguments.find("deviation").ifPresent(deviations::add);
    if (arguments.has("deviations")) {
      deviations.addAll(files.sentences(arguments.find("deviations").orElseThrow()));
    }
    List<String> fidelity =
        arguments.has("fidelity")
            ? files.fidelity(arguments.find("fidelity").orElseThrow(), rows)
            : List.of();
    List<String> cost =
        arguments.has("cost")
            ? files.cost(arguments.find("cost").orElseThrow(), intended(protocol, rows))
            : List.of();
    Page page =
        ResultPage.of(protocol, analysis, new ResultPage.Told(planned, fidelity, cost, deviations));
    if (arguments.has("html")) {
      EvidenceJson.file(arguments.find("html").orElseThrow(), page.html());
    }
    terminal.out().print(page.markdown());
  }

  /// How many pupils were to have it, whether they came or not.
  private static int intended(Protocol protocol, List<TrialRow> rows) {
    boolean below = !protocol.get("helped").equalsIgnoreCase("above");
    return (int)
        rows.stream()
            .filter(row ->
                switch (protocol.design()) {
                  case TWO_GROUPS -> row.wave() == 1;
                  case STEPPED_WEDGE -> row.period() > row.wave();
                  case THRESHOLD ->
                      row.score() < Double.parseDouble(protocol.get("cutoff")) == below;
                })
            .map(row -> row.pupil().isEmpty() ? row : row.pupil())
            .distinct()
            .count();
  }
}
