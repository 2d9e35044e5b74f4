package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.evidence.SingleCase;
import keepup.evidence.SingleCasePlot;

/// `evidence single-case`: one child over time, rows in time order.
final class EvidenceSingleCase {
  private EvidenceSingleCase() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("phase", "outcome", "svg"));
    String file =
        arguments
            .exactly(1, "./keepup evidence single-case FILE.csv --phase C --outcome C")
            .getFirst();
    List<Double> before = new ArrayList<>();
    List<Double> after = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int phase = table.column(EvidenceCommand.needed(arguments, "phase"));
      int outcome = table.column(EvidenceCommand.needed(arguments, "outcome"));
      table.forEach(row -> {
        String of = row.text(phase).toUpperCase(Locale.ROOT);
        if (!of.equals("A") && !of.equals("B")) {
          throw row.fault(
              "The phase is '" + row.text(phase) + "'.",
              "Maybe A before the intervention and B from its start.");
        }
        if (of.equals("A") && !after.isEmpty()) {
          throw row.fault(
              "Phase A comes again after phase B.", "Maybe give each A and B a file of its own.");
        }
        double value = row.number(outcome);
        if (!Double.isNaN(value)) {
          (of.equals("A") ? before : after).add(value);
        }
      });
    }
    SingleCase found;
    double[] a = before.stream().mapToDouble(Double::doubleValue).toArray();
    double[] b = after.stream().mapToDouble(Double::doubleValue).toArray();
    try {
      found = SingleCase.of(a, b, .95);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
    if (arguments.has("svg")) {
      String name = arguments.find("svg").orElseThrow();
      SingleCasePlot plot = new SingleCasePlot(a, b, arguments.find("outcome").orElseThrow());
      EvidenceJson.file(name, plot.svg());
      EvidenceJson.file(EvidenceJson.beside(name), plot.table());
    }
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeArrayFieldStart("n");
            json.writeNumber(found.baseline());
            json.writeNumber(found.intervention());
            json.writeEndArray();
            EvidenceJson.number(json, "nap", found.nap());
            EvidenceJson.interval(json, "napCi", found.napCi());
            EvidenceJson.number(json, "p", found.p());
            EvidenceJson.number(json, "tau", found.tau());
            EvidenceJson.number(json, "tauU", found.tauU());
            Json.strings(json, "warnings", found.warnings());
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            """
            %d measurements before, %d with the intervention
              NAP    %6.3f  (95 %% interval %.3f to %.3f)
              tau    %6.3f
              Tau-U  %6.3f  (less the trend of the baseline)
            """,
            found.baseline(),
            found.intervention(),
            found.nap(),
            found.napCi().low(),
            found.napCi().high(),
            found.tau(),
            found.tauU());
    found.warnings().forEach(warning -> terminal.out().println("  note: " + warning));
  }
}
