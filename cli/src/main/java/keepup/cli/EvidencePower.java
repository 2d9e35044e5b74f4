package keepup.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.evidence.Power;

/// `evidence power`: how small an effect a trial can find, before it begins.
final class EvidencePower {
  private EvidencePower() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json"),
            Set.of(
                "pupils",
                "clusters",
                "icc",
                "explained",
                "explained-between",
                "share",
                "power",
                "alpha",
                "effect"));
    arguments.exactly(0, "./keepup evidence power --pupils N [--clusters J]");
    boolean hasClusters = arguments.has("clusters");
    int clusters = (int) arguments.whole("clusters", 0, 4, 1_000_000);
    int pupils = (int) arguments.whole("pupils", hasClusters ? 25 : 100, 1, 100_000_000);
    double icc = EvidenceCommand.share(arguments, "icc", hasClusters ? .15 : 0);
    double explained = EvidenceCommand.share(arguments, "explained", 0);
    double between = EvidenceCommand.share(arguments, "explained-between", explained);
    double share = EvidenceCommand.share(arguments, "share", .5);
    double power = EvidenceCommand.share(arguments, "power", .8);
    double alpha = EvidenceCommand.share(arguments, "alpha", .05);
    double wanted = EvidenceCommand.number(arguments, "effect", Double.NaN);
    if (power <= 0 || power >= 1 || alpha <= 0 || alpha >= 1 || wanted <= 0) {
      throw new BadInput(
          "Power and alpha must be between 0 and 1, and an effect above 0.",
          "Maybe --power .8 --alpha .05 --effect .2.");
    }
    double smallest;
    int needed;
    try {
      Power.Plan plan = new Power.Plan(clusters, pupils, share, icc, explained, between);
      smallest = Power.smallestEffect(plan, alpha, power);
      needed = Double.isNaN(wanted) ? 0 : Power.needed(plan, wanted, alpha, power);
    } catch (IllegalArgumentException e) {
      throw new BadInput(String.valueOf(e.getMessage()), "Maybe plan a larger trial.");
    }
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            EvidenceJson.number(json, "smallestEffect", smallest);
            json.writeNumberField("clusters", clusters);
            json.writeNumberField("pupils", pupils);
            EvidenceJson.number(json, "icc", icc);
            if (needed > 0) {
              json.writeNumberField(hasClusters ? "clustersNeeded" : "pupilsNeeded", needed);
            }
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "The smallest effect that such a trial finds with a chance of %.0f %%: %.3f standard deviations.%n",
            100 * power,
            smallest);
    if (needed > 0) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "To find %.3f, it needs %d %s in all.%n",
              wanted,
              needed,
              hasClusters ? "clusters" : "pupils");
    }
  }
}
