package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.evidence.Kappa;

/// `evidence agreement`: how far two people give passages of interviews the same themes.
final class EvidenceAgreement {
  private EvidenceAgreement() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of("first", "second"));
    String file =
        arguments
            .exactly(1, "./keepup evidence agreement FILE.csv --first C --second C")
            .getFirst();
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      int a = table.column(EvidenceCommand.needed(arguments, "first"));
      int b = table.column(EvidenceCommand.needed(arguments, "second"));
      table.forEach(row -> {
        if (row.text(a).isEmpty() || row.text(b).isEmpty()) {
          throw row.fault("A theme is missing.", "Maybe fill it in, or take the row out.");
        }
        first.add(row.text(a));
        second.add(row.text(b));
      });
    }
    Kappa kappa;
    try {
      kappa = Kappa.of(first, second, .95);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeNumberField("n", kappa.n());
            EvidenceJson.number(json, "agreement", kappa.agreement());
            EvidenceJson.number(json, "kappa", kappa.kappa());
            EvidenceJson.number(json, "se", kappa.se());
            EvidenceJson.interval(json, "ci", kappa.ci());
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%d passages, the same theme in %.0f %%; kappa %.3f (95 %% interval %.3f to %.3f)%n",
            kappa.n(),
            100 * kappa.agreement(),
            kappa.kappa(),
            kappa.ci().low(),
            kappa.ci().high());
  }
}
