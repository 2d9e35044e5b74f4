package keepup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.Rehearsal;
import keepup.evidence.RehearsalPlot;
import keepup.evidence.Releases;

/// `evidence simulate`: the analyses on programmes whose truth is known, and disclosure control on
/// releases by chance.
final class EvidenceSimulate {
  private static final double[] EFFECTS = {0, .1, .2};
  private static final String BEGINS = "<!-- simulation -->\n";
  private static final String ENDS = "<!-- /simulation -->\n";
  private static final int THRESHOLD = 5;

  private EvidenceSimulate() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words, Set.of("json"), Set.of("programmes", "releases", "seed", "markdown", "svg"));
    arguments.exactly(0, "./keepup evidence simulate [--programmes N]");
    int programmes = (int) arguments.whole("programmes", 10_000, 10, 10_000_000);
    int releases = (int) arguments.whole("releases", 10_000, 0, 10_000_000);
    long seed = arguments.whole("seed", 1, 0, Long.MAX_VALUE);
    Progress progress =
        new Progress(terminal.err(), "Simulating", (long) EFFECTS.length * programmes + releases);
    Map<Double, Map<String, Rehearsal.Tally>> all = new LinkedHashMap<>();
    for (double effect : EFFECTS) {
      all.put(effect, new Rehearsal(seed).run(programmes, effect, progress::step));
    }
    Releases.Outcome outcome = Releases.attack(releases, THRESHOLD, seed, progress::step);
    progress.end();
    String tables = tables(all, outcome, programmes, seed);
    if (arguments.has("svg")) {
      EvidenceJson.file(arguments.find("svg").orElseThrow(), RehearsalPlot.svg(all));
    }
    if (arguments.has("markdown")) {
      into(arguments.find("markdown").orElseThrow(), tables);
    }
    if (arguments.has("json")) {
      json(all, outcome, terminal);
    } else {
      terminal.out().print(tables);
    }
  }

  /// Puts the tables between their two marks in a page, which is made where there is none.
  private static void into(String name, String tables) throws BadInput, IOException {
    Path path = Path.of(name);
    String page =
        Files.isReadable(path) ? Files.readString(path) : "# Evidence\n\n" + BEGINS + ENDS;
    int from = page.indexOf(BEGINS);
    int to = page.indexOf(ENDS);
    if (from < 0 || to < from) {
      throw new BadInput(
          name + " has no place for the tables.",
          "Maybe add the lines " + BEGINS.strip() + " and " + ENDS.strip() + ".");
    }
    EvidenceJson.file(
        name, page.substring(0, from) + BEGINS + "\n" + tables + "\n" + page.substring(to));
  }

  private static String tables(
      Map<Double, Map<String, Rehearsal.Tally>> all,
      Releases.Outcome outcome,
      int programmes,
      long seed) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Written by `./keepup evidence simulate --programmes %d --seed %d`.%n",
            programmes,
            seed));
    all.forEach((effect, tallies) -> {
      text.append(
          String.format(
              Locale.ROOT,
              "%n### True effect %.1f%n%n| programmes | drawn | no answer | may be published | said"
                  + " to work | of those published | at best | smallest effect at best | intervals"
                  + " that hold the truth | mean truth | bias | \"progress\" by before and after"
                  + " |%n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---"
                  + " |%n",
              effect));
      tallies.forEach((name, tally) ->
          text.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %d | %.2f %% | %s | %s | %s | %s | %s | %s | %.0f %% |%n",
                  name,
                  tally.programmes(),
                  tally.unanswered(),
                  tally.published(),
                  100 * tally.positive(),
                  shown("%.2f %%", 100 * tally.positive() * tally.programmes() / tally.published()),
                  shown("%.2f %%", 100 * tally.best()),
                  shown("%.2f", tally.smallest()),
                  shown("%.2f %%", 100 * tally.coverage()),
                  shown("%.3f", tally.truth()),
                  shown("%+.3f", tally.bias()),
                  100 * tally.naive())));
    });
    refusals(text, all);
    text.append(
        String.format(
            Locale.ROOT,
            "%n### Disclosure control%n%n%d sequences of one to four releases by chance over 4 to"
                + " 16 groups of children, threshold %d: %d of %d cells asked for were shown. At"
                + " the end of each sequence every small cell was attacked with all that was ever"
                + " published: %d of %d could be narrowed down to less than %d.%n",
            outcome.sequences(),
            THRESHOLD,
            outcome.shown(),
            outcome.asked(),
            outcome.broken(),
            outcome.attacked(),
            THRESHOLD));
    return text.toString().replace("\r\n", "\n");
  }

  private static void refusals(StringBuilder text, Map<Double, Map<String, Rehearsal.Tally>> all) {
    Rehearsal.Tally nothing = all.getOrDefault(0.0, Map.of()).get("all");
    if (nothing == null) {
      return;
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%n### Why %d of the %d programmes without an effect were not judged%n%n| because |"
                + " programmes |%n| --- | --- |%n",
            nothing.programmes() - nothing.published(),
            nothing.programmes()));
    nothing.refusals().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> text.append("| %s | %d |%n".formatted(entry.getKey(), entry.getValue())));
  }

  private static String shown(String format, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "–";
  }

  private static void json(
      Map<Double, Map<String, Rehearsal.Tally>> all, Releases.Outcome outcome, Terminal terminal)
      throws IOException {
    EvidenceJson.document(
        terminal,
        json -> {
          json.writeArrayFieldStart("programmes");
          for (Map.Entry<Double, Map<String, Rehearsal.Tally>> effect : all.entrySet()) {
            for (Map.Entry<String, Rehearsal.Tally> entry : effect.getValue().entrySet()) {
              Rehearsal.Tally tally = entry.getValue();
              json.writeStartObject();
              json.writeNumberField("effect", effect.getKey());
              json.writeStringField("which", entry.getKey());
              json.writeNumberField("drawn", tally.programmes());
              json.writeNumberField("unanswered", tally.unanswered());
              json.writeNumberField("published", tally.published());
              EvidenceJson.number(json, "positive", tally.positive());
              EvidenceJson.number(json, "positiveAtBest", tally.best());
              EvidenceJson.number(json, "smallestEffectAtBest", tally.smallest());
              EvidenceJson.number(json, "coverage", tally.coverage());
              EvidenceJson.number(json, "truth", tally.truth());
              EvidenceJson.number(json, "bias", tally.bias());
              EvidenceJson.number(json, "beforeAndAfter", tally.naive());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeObjectFieldStart("disclosure");
          json.writeNumberField("sequences", outcome.sequences());
          json.writeNumberField("asked", outcome.asked());
          json.writeNumberField("shown", outcome.shown());
          json.writeNumberField("attacked", outcome.attacked());
          json.writeNumberField("broken", outcome.broken());
          json.writeEndObject();
        });
  }
}
