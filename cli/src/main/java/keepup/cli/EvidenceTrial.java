package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.Effect;
import keepup.evidence.Effects;
import keepup.evidence.MadeUpSchools;
import keepup.evidence.Protocol;
import keepup.evidence.Pupil;
import keepup.evidence.Randomisation;
import keepup.evidence.ResultPage;
import keepup.evidence.Security;

/// `evidence trial`: a protocol that is frozen, a draw that anybody can do again, and the analysis
/// exactly as registered.
final class EvidenceTrial {
  private static final double LEVEL = .95;

  private EvidenceTrial() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of(),
            Set.of("hash", "unit", "block", "waves", "deviation", "effect", "seed"));
    List<String> plain = arguments.plain();
    String what = plain.isEmpty() ? "" : plain.getFirst();
    if (plain.size() < 2) {
      throw new BadInput(
          "Something is missing.", "Maybe: ./keepup evidence trial freeze PROTOCOL.txt");
    }
    Protocol protocol = protocol(plain.get(1), terminal);
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

  private static Protocol protocol(String file, Terminal terminal) throws BadInput, IOException {
    Map<String, String> fields = new HashMap<>();
    try (Input input = Input.open(file, terminal.in())) {
      int number = 0;
      for (String line : input.text().lines().toList()) {
        number++;
        int colon = line.indexOf(':');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (colon < 0) {
          throw BadInput.at(
              input.name(), number, "There is no ':' in this line.", "Maybe write field: text.");
        }
        String field = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!field.equals("hash") && fields.put(field, line.substring(colon + 1).strip()) != null) {
          throw BadInput.at(
              input.name(), number, "The field '" + field + "' comes twice.", "Maybe keep one.");
        }
      }
    }
    try {
      return new Protocol(fields);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
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
    int waves = (int) arguments.whole("waves", 2, 2, 12);
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
    terminal.out().println("pupil,school,before,wave,after");
    for (MadeUpSchools.Row row : MadeUpSchools.rows(drawSeed(protocol), effect, seed)) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s,%s,%d,%d,%s%n",
              row.pupil(),
              row.school(),
              row.before(),
              row.wave(),
              Double.isNaN(row.after()) ? "" : String.valueOf(Math.round(row.after())));
    }
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
    List<Pupil> pupils = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int group = table.column(protocol.get("group column"));
      int outcome = table.column(protocol.get("outcome column"));
      int baseline = optional(table, protocol.get("baseline column"));
      int cluster = optional(table, protocol.get("cluster column"));
      table.forEach(row -> {
        String wave = row.text(group);
        if (!wave.equals("1") && !wave.equals("2")) {
          throw row.fault(
              "The group is '" + wave + "'.",
              "Maybe 1 for those who begin first and 2 for those who wait, as they were drawn.");
        }
        pupils.add(
            new Pupil(
                wave.equals("1"),
                row.number(outcome),
                baseline < 0 ? Double.NaN : row.number(baseline),
                row.text(cluster)));
      });
    }
    boolean hasClusters = !protocol.get("cluster column").isEmpty();
    try {
      Effect effect = Effects.of(pupils, hasClusters, LEVEL);
      double lost =
          (double) pupils.stream().filter(p -> Double.isNaN(p.outcome())).count() / pupils.size();
      Security security =
          Security.of(
              protocol.isRandomised(),
              !protocol.isRandomised(),
              effect.smallestEffect(),
              lost,
              effect.apartAtStart());
      String planned = EvidenceCommand.needed(arguments, "hash").strip().toLowerCase(Locale.ROOT);
      List<String> deviations = new ArrayList<>();
      if (!planned.equals(protocol.hash())) {
        deviations.add("The protocol was changed after its hash was published.");
      }
      arguments.find("deviation").ifPresent(deviations::add);
      terminal.out().print(ResultPage.of(protocol, effect, security, planned, deviations));
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  private static int optional(EvidenceTable table, String name) throws BadInput {
    return name.isEmpty() ? -1 : table.column(name);
  }
}
