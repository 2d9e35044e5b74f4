package keepup.evidence;

import java.util.List;
import java.util.Locale;

/// A trial's result in plain words, as Markdown: what was asked, what happened, how sure that is,
/// what it cost, and its limits. It reads the same whether the answer is yes, no or not known.
public final class ResultPage {
  private ResultPage() {}

  /// @param deviations from the protocol, one sentence each
  /// @param planned hash that was published before the first outcome
  public static String of(
      Protocol protocol,
      Effect effect,
      Security security,
      String planned,
      List<String> deviations) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(protocol.get("question")).append("\n\n## What we asked\n\n");
    page.append(
        "%s; %s, in groups of %s, %s minutes, %s. Design: %s.%n%n"
            .formatted(
                protocol.get("intervention"),
                protocol.get("who"),
                protocol.get("group size"),
                protocol.get("minutes"),
                protocol.get("when"),
                protocol.get("design")));
    page.append(
        "The protocol was frozen on %s, before the first outcome on %s. Its hash is `%s`%s.%n%n"
            .formatted(
                protocol.get("frozen"),
                protocol.get("first outcome"),
                protocol.hash(),
                protocol.hash().equals(planned)
                    ? ", as it was published then"
                    : ", **not the one that was published then**"));
    page.append("## What happened\n\n").append(answer(effect)).append("\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "%d pupils with it and %d without. The difference is %.2f standard deviations; anything from %.2f to %.2f agrees with what we saw (95 %% interval; %s).%n%n",
            effect.n().get(0),
            effect.n().get(1),
            effect.g(),
            effect.ci().low(),
            effect.ci().high(),
            effect.method()));
    if (effect.publishable()) {
      page.append(
          "As months of progress, by the Toolkit's table: %d, from %d to %d. Security: %d of 5, because %s.%n%n"
              .formatted(
                  Months.of(effect.g()),
                  Months.of(effect.ci().low()),
                  Months.of(effect.ci().high()),
                  security.rating(),
                  security.because()));
    }
    page.append("## What it cost\n\n")
        .append(protocol.get("cost per pupil"))
        .append(" a pupil, as planned.\n\n## Limits\n\n");
    page.append("- ").append(effect.because()).append('\n');
    page.append("- The schools chose to take part: others may differ.\n");
    effect.warnings().forEach(warning -> page.append("- ").append(warning).append('\n'));
    if (!Double.isNaN(effect.regressionToTheMean())) {
      page.append(
          String.format(
              Locale.ROOT,
              "- Of itself, the difference at the start would bring %+.2f standard deviations.%n",
              effect.regressionToTheMean()));
    }
    page.append("\n## What differs from the protocol\n\n");
    if (deviations.isEmpty()) {
      page.append("Nothing.\n");
    }
    deviations.forEach(deviation -> page.append("- ").append(deviation).append('\n'));
    return page.toString().replace("\r\n", "\n");
  }

  private static String answer(Effect effect) {
    if (!effect.publishable()) {
      return "**This trial cannot say whether it works.** " + effect.because();
    }
    if (effect.ci().low() > 0) {
      return "**It helped.**";
    }
    if (effect.ci().high() < 0) {
      return "**It did harm:** pupils without it did better.";
    }
    return effect.ci().high() < .1
        ? "**It made no difference that matters.** That is worth knowing: the time can be spent on something else."
        : "**We did not find that it helped.** The trial was not large enough to rule a useful effect out.";
  }
}
