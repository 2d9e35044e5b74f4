package keepup.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A trial's result in plain words: what was asked, what happened, how sure that is, what was done,
/// what it cost, and its limits. It reads the same whether the answer is yes, no or not known.
public final class ResultPage {
  private ResultPage() {}

  /// What is known besides the outcomes.
  ///
  /// @param planned hash that was published before the first outcome
  /// @param fidelity sentences on what was done; empty where nobody recorded it
  /// @param cost sentences on what was paid; empty where nobody counted it
  /// @param deviations from the protocol, one sentence each
  public record Told(
      String planned, List<String> fidelity, List<String> cost, List<String> deviations) {
    public Told {
      fidelity = List.copyOf(fidelity);
      cost = List.copyOf(cost);
      deviations = List.copyOf(deviations);
    }
  }

  public static Page of(Protocol protocol, TrialAnalysis analysis, Told told) {
    Effect effect = analysis.effect();
    boolean same = protocol.hash().equals(told.planned());
    Page page =
        new Page(protocol.get("question"))
            .heading("What we asked")
            .paragraph(
                "%s; %s, in groups of %s, %s minutes, %s. Design: %s."
                    .formatted(
                        capital(protocol.get("intervention")),
                        protocol.get("who"),
                        protocol.get("group size"),
                        protocol.get("minutes"),
                        protocol.get("when"),
                        protocol.get("design")))
            .paragraph(
                "The protocol was frozen on %s, before the first outcome on %s. Its hash is `%s`%s."
                    .formatted(
                        protocol.get("frozen"),
                        protocol.get("first outcome"),
                        protocol.hash(),
                        same
                            ? ", as it was published then"
                            : ", **not the one that was published then**"))
            .heading("What happened")
            .paragraph(answer(effect, matters(protocol)))
            .paragraph(
                "%d %s with it and %d without. The difference is %.2f standard deviations; anything from %.2f to %.2f agrees with what we saw (%s %% interval; %s)."
                    .formatted(
                        effect.n().get(0),
                        counted(protocol),
                        effect.n().get(1),
                        effect.g(),
                        effect.ci().low(),
                        effect.ci().high(),
                        percent(analysis.level()),
                        effect.method()));
    if (effect.publishable()) {
      page.paragraph(months(effect, analysis.security()));
    }
    moderators(page, analysis.moderators());
    page.heading("What was done")
        .items(
            told.fidelity().isEmpty()
                ? List.of("Nobody recorded how much of it was done as planned.")
                : told.fidelity());
    page.heading("When we stopped")
        .paragraph("As registered: " + protocol.get("stopping rule") + ".");
    int looks = protocol.count("planned looks", 1);
    if (looks > 1) {
      page.paragraph(
          "%d looks at the outcomes were registered; each interval is as wide as all of them together need (%s %%)."
              .formatted(looks, percent(analysis.level())));
    }
    page.heading("What it cost")
        .paragraph("Planned: %s a pupil.".formatted(protocol.get("cost per pupil")))
        .items(
            told.cost().isEmpty() ? List.of("Nobody counted what was really paid.") : told.cost());
    page.heading("Limits").items(limits(effect));
    List<String> deviations = new ArrayList<>(told.deviations());
    deviations.addAll(analysis.deviations());
    if (!same) {
      deviations.addFirst("The protocol was changed after its hash was published.");
    }
    page.heading("What differs from the protocol")
        .items(deviations.isEmpty() ? List.of("Nothing.") : deviations);
    return page;
  }

  /// Where nothing was found, the interval alone: a number of months beside it would be read as a
  /// finding.
  private static String months(Effect effect, Security security) {
    int low = Months.of(effect.ci().low());
    int high = Months.of(effect.ci().high());
    return "%s, by the conversion table of the Education Endowment Foundation's Teaching and Learning Toolkit (after Higgins, Kokotsaki & Coe 2012). Security: %d of 5, because %s."
        .formatted(
            effect.ci().contains(0)
                ? "In months of progress, anything from %d to %d agrees with what we saw"
                    .formatted(low, high)
                : "As months of progress: %d, from %d to %d"
                    .formatted(Months.of(effect.g()), low, high),
            security.rating(),
            security.because());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String counted(Protocol protocol) {
    return protocol.design() == Protocol.Design.STEPPED_WEDGE ? "measurements" : "pupils";
  }

  private static String percent(double level) {
    return String.format(Locale.ROOT, "%.2f", 100 * level).replaceAll("\\.?0+$", "");
  }

  private static List<String> limits(Effect effect) {
    List<String> limits = new ArrayList<>();
    limits.add(effect.because());
    limits.add("The schools chose to take part: others may differ.");
    limits.addAll(effect.warnings());
    if (!Double.isNaN(effect.regressionToTheMean())) {
      limits.add(
          "Of itself, the difference at the start would bring %+.2f standard deviations."
              // nought has no sign
              .formatted(Math.round(100 * effect.regressionToTheMean()) / 100.0 + 0.0));
    }
    return limits.stream().distinct().toList();
  }

  private static void moderators(Page page, List<Moderator> moderators) {
    if (moderators.isEmpty()) {
      return;
    }
    page.heading("For whom")
        .paragraph(
            "These questions were registered beforehand, and no others were asked of the data: %d in all. With several questions one is soon answered by chance, so that p is adjusted for their number (Holm 1979). A kind of pupils in which the interval is above nought is no sign that it works there and not elsewhere: only a difference between the kinds is."
                .formatted(moderators.size()));
    List<List<String>> rows = new ArrayList<>();
    for (Moderator moderator : moderators) {
      moderator
          .effects()
          .forEach((kind, effect) ->
              rows.add(
                  List.of(
                      moderator.column(),
                      kind,
                      // a kind that is too small to be shown must not follow by subtraction
                      moderator.untold().isEmpty()
                          ? "%d and %d".formatted(effect.n().get(0), effect.n().get(1))
                          : "not shown",
                      "%.2f, %.2f to %.2f"
                          .formatted(effect.g(), effect.ci().low(), effect.ci().high()),
                      differs(moderator))));
      moderator
          .untold()
          .forEach(kind -> rows.add(List.of(moderator.column(), kind, "–", "too few to say", "–")));
    }
    page.table(
        "Effects by kind of pupil",
        List.of("asked", "kind", "with and without", "effect, interval", "do the kinds differ?"),
        rows);
  }

  private static String differs(Moderator moderator) {
    if (Double.isNaN(moderator.pHolm())) {
      return "cannot be told";
    }
    return "%s (p %.3f, adjusted %.3f)"
        .formatted(moderator.pHolm() < .05 ? "yes" : "not shown", moderator.p(), moderator.pHolm());
  }

  /// The smallest effect that was registered as worth having; a month's where it is no number.
  private static double matters(Protocol protocol) {
    String text = protocol.get("smallest effect");
    return text.matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(text) : .1;
  }

  private static String answer(Effect effect, double matters) {
    if (!effect.publishable()) {
      return "**This trial cannot say whether it works.** " + effect.because();
    }
    if (effect.ci().low() > 0) {
      return "**It helped.**";
    }
    if (effect.ci().high() < 0) {
      return "**It did harm:** those without it did better.";
    }
    return effect.ci().high() < matters
        ? "**It made no difference that matters**, %.2f or more as registered. That is worth knowing: the time can be spent on something else."
            .formatted(matters)
        : "**We did not find that it helped.** The trial was not large enough to rule a useful"
            + " effect out.";
  }
}
