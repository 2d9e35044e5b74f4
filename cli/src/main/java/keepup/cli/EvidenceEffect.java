package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import keepup.evidence.Effect;
import keepup.evidence.Effects;
import keepup.evidence.OneGroup;
import keepup.evidence.Pupil;

/// `evidence effect`: two groups compared, or one before and after.
final class EvidenceEffect {
  private static final double LEVEL = .95;
  private static final double USUAL_RELIABILITY = .8;
  private static final Set<String> COMPARISON =
      Set.of("0", "control", "comparison", "c", "no", "false", "waiting", "wait", "usual", "none");

  private EvidenceEffect() {}

  private record Raw(String group, double outcome, double baseline, String cluster) {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json", "drawn"),
            Set.of("outcome", "group", "baseline", "cluster", "population", "reliability"));
    String file =
        arguments.exactly(1, "./keepup evidence effect FILE.csv --outcome C --group C").getFirst();
    List<Raw> rows;
    try (Input input = Input.open(file, terminal.in())) {
      rows = rows(new EvidenceTable(input), arguments);
    }
    TreeSet<String> groups = new TreeSet<>();
    rows.forEach(row -> groups.add(row.group()));
    if (groups.size() > 2) {
      throw new BadInput(
          "The column of groups has %d values: %s.".formatted(groups.size(), groups),
          "Maybe keep the two that are compared.");
    }
    Effect effect;
    String comparison = comparison(groups);
    try {
      effect =
          groups.size() == 2
              ? Effects.of(
                  pupils(rows, comparison), arguments.has("cluster"), arguments.has("drawn"), LEVEL)
              : OneGroup.of(pupils(rows, ""), population(arguments), LEVEL);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
    List<String> names =
        groups.size() == 2
            ? List.of(
                comparison.equals(groups.first()) ? groups.last() : groups.first(), comparison)
            : List.of(groups.isEmpty() ? "" : groups.first());
    if (arguments.has("json")) {
      json(effect, names, terminal);
    } else {
      text(effect, names, terminal);
    }
  }

  private static List<Raw> rows(EvidenceTable table, Arguments arguments)
      throws BadInput, IOException {
    int outcome = table.column(EvidenceCommand.needed(arguments, "outcome"));
    int group = arguments.has("group") ? table.column(arguments.find("group").orElseThrow()) : -1;
    int baseline =
        arguments.has("baseline") ? table.column(arguments.find("baseline").orElseThrow()) : -1;
    int cluster =
        arguments.has("cluster") ? table.column(arguments.find("cluster").orElseThrow()) : -1;
    List<Raw> rows = new ArrayList<>();
    table.forEach(row -> {
      String of = row.text(group);
      if (group >= 0 && of.isEmpty()) {
        throw row.fault("The group is missing.", "Maybe fill it in, or take the row out.");
      }
      if (cluster >= 0 && row.text(cluster).isEmpty()) {
        throw row.fault("The cluster is missing.", "Maybe fill it in, or take the row out.");
      }
      rows.add(
          new Raw(
              of,
              row.number(outcome),
              baseline < 0 ? Double.NaN : row.number(baseline),
              row.text(cluster)));
    });
    if (rows.isEmpty()) {
      throw table.fault("The file has no pupils.", "Maybe it is the wrong file.");
    }
    return rows;
  }

  /// Which of two groups did without: by its name, else the first of the alphabet.
  private static String comparison(SortedSet<String> groups) {
    for (String group : groups) {
      if (COMPARISON.contains(group.toLowerCase(Locale.ROOT))) {
        return group;
      }
    }
    return groups.isEmpty() ? "" : groups.first();
  }

  private static List<Pupil> pupils(List<Raw> rows, String comparison) {
    return rows.stream()
        .map(row ->
            new Pupil(
                !row.group().equals(comparison), row.outcome(), row.baseline(), row.cluster()))
        .toList();
  }

  private static OneGroup.Population population(Arguments arguments) throws BadInput {
    double reliability = EvidenceCommand.share(arguments, "reliability", USUAL_RELIABILITY);
    String written = arguments.find("population").orElse("");
    if (written.isEmpty()) {
      return new OneGroup.Population(Double.NaN, Double.NaN, reliability);
    }
    String[] parts = written.split(",", 2);
    try {
      double sd = Double.parseDouble(parts[1]);
      if (sd > 0) {
        return new OneGroup.Population(Double.parseDouble(parts[0]), sd, reliability);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException notTwoNumbers) {
      // the one message below is for all of them
    }
    throw new BadInput(
        "The value of --population is '" + written + "'.", "Maybe mean and spread, as 100,15.");
  }

  private static void json(Effect effect, List<String> names, Terminal terminal)
      throws IOException {
    EvidenceJson.document(
        terminal,
        json -> {
          json.writeArrayFieldStart("n");
          for (int n : effect.n()) {
            json.writeNumber(n);
          }
          json.writeEndArray();
          Json.strings(json, "groups", names);
          EvidenceJson.number(json, "g", effect.g());
          EvidenceJson.interval(json, "ci", effect.ci());
          EvidenceJson.number(json, "se", effect.se());
          EvidenceJson.number(json, "df", effect.df());
          EvidenceJson.number(json, "p", effect.p());
          EvidenceJson.number(json, "difference", effect.difference());
          EvidenceJson.number(json, "sd", effect.sd());
          EvidenceJson.number(json, "icc", effect.icc());
          EvidenceJson.number(json, "designEffect", effect.designEffect());
          EvidenceJson.number(json, "regressionToTheMean", effect.regressionToTheMean());
          json.writeStringField("method", effect.method());
          Json.strings(json, "warnings", effect.warnings());
          json.writeBooleanField("publishable", effect.publishable());
          json.writeStringField("because", effect.because());
        });
  }

  private static void text(Effect effect, List<String> names, Terminal terminal) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            """
            %s
              pupils               %s
              difference           %8.3f in the outcome's units, of spread %.3f
              effect               %8.3f standard deviations (Hedges g), 95 %% interval %.3f to %.3f
            """,
            effect.method(),
            names.size() == 2
                ? "%d %s, %d %s"
                    .formatted(effect.n().get(0), names.get(0), effect.n().get(1), names.get(1))
                : String.valueOf(effect.n().getFirst()),
            effect.difference(),
            effect.sd(),
            effect.g(),
            effect.ci().low(),
            effect.ci().high());
    if (!Double.isNaN(effect.regressionToTheMean())) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  regression to mean   %8.3f standard deviations of change would come of itself%n",
              effect.regressionToTheMean());
    }
    if (!Double.isNaN(effect.icc())) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  between clusters     %8.3f of the variance (ICC), design effect %.2f%n",
              effect.icc(),
              effect.designEffect());
    }
    effect.warnings().forEach(warning -> terminal.out().println("  note: " + warning));
    terminal
        .out()
        .println(
            (effect.publishable() ? "May be published: " : "Not to be published: ")
                + effect.because());
  }
}
