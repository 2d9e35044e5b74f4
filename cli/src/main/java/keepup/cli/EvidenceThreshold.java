package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.evidence.Threshold;

/// `evidence rdd`: pupils on the two sides of a threshold.
final class EvidenceThreshold {
  private EvidenceThreshold() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json"),
            Set.of("score", "outcome", "baseline", "cutoff", "helped", "bandwidth"));
    String file =
        arguments
            .exactly(1, "./keepup evidence rdd FILE.csv --score C --outcome C --cutoff X")
            .getFirst();
    EvidenceCommand.needed(arguments, "cutoff");
    double cutoff = EvidenceCommand.number(arguments, "cutoff", 0);
    double bandwidth = EvidenceCommand.number(arguments, "bandwidth", Double.NaN);
    String helped = arguments.find("helped").orElse("below");
    if (!Set.of("below", "above").contains(helped)) {
      throw new BadInput(
          "The value of --helped is '" + helped + "'.", "Maybe below or above the cutoff.");
    }
    List<Double> scores = new ArrayList<>();
    List<Double> outcomes = new ArrayList<>();
    List<Double> before = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int score = table.column(EvidenceCommand.needed(arguments, "score"));
      int outcome = table.column(EvidenceCommand.needed(arguments, "outcome"));
      int baseline =
          arguments.has("baseline") ? table.column(arguments.find("baseline").orElseThrow()) : -1;
      table.forEach(row -> {
        double of = row.number(outcome);
        if (!Double.isNaN(of)) {
          if (baseline >= 0) {
            before.add(row.number(baseline));
          }
          scores.add(row.needed(score));
          outcomes.add(of);
        }
      });
    }
    Threshold found;
    try {
      found =
          Threshold.of(
              scores.stream().mapToDouble(Double::doubleValue).toArray(),
              outcomes.stream().mapToDouble(Double::doubleValue).toArray(),
              before.stream().mapToDouble(Double::doubleValue).toArray(),
              cutoff,
              helped.equals("below"),
              bandwidth,
              .95);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeArrayFieldStart("n");
            for (int n : found.n()) {
              json.writeNumber(n);
            }
            json.writeEndArray();
            EvidenceJson.number(json, "effect", found.effect());
            EvidenceJson.number(json, "se", found.se());
            EvidenceJson.number(json, "df", found.df());
            EvidenceJson.interval(json, "ci", found.ci());
            EvidenceJson.number(json, "p", found.p());
            EvidenceJson.number(json, "linear", found.linear());
            EvidenceJson.number(json, "bandwidth", found.bandwidth());
            EvidenceJson.number(json, "g", found.g());
            EvidenceJson.interval(json, "ciG", found.ciG());
            EvidenceJson.number(json, "manipulationP", found.sortedP());
            Json.strings(json, "warnings", found.warnings());
            json.writeBooleanField("publishable", found.warnings().isEmpty());
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            """
            %d helped pupils and %d others within %.4g of the threshold
              effect               %8.4f in the outcome's units, 95 %% interval %.4f to %.4f
                                   %8.3f standard deviations, %.3f to %.3f
              not corrected        %8.4f (local lines)
              counts at threshold  p %.3f
            """,
            found.n().get(0),
            found.n().get(1),
            found.bandwidth(),
            found.effect(),
            found.ci().low(),
            found.ci().high(),
            found.g(),
            found.ciG().low(),
            found.ciG().high(),
            found.linear(),
            found.sortedP());
    found.warnings().forEach(warning -> terminal.out().println("  note: " + warning));
  }
}
