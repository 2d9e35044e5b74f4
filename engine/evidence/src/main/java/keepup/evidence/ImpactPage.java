package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The impact of a programme under four headings, each kind of evidence beside the others, and what
/// such evidence cannot say. The limits are worked out from what is there, not left to the writer.
public final class ImpactPage {
  private static final double AGREED = .6;
  private static final int FEW_PASSAGES = 20;

  private final Impact impact;
  private final Page page;
  private final Set<String> limits = new LinkedHashSet<>();

  private ImpactPage(Impact impact) {
    this.impact = impact;
    this.page = new Page(impact.title());
  }

  public static Page of(Impact impact) {
    return new ImpactPage(impact).write();
  }

  private Page write() {
    page.paragraph(impact.about());
    sample();
    joint();
    for (Impact.Heading heading : Impact.Heading.values()) {
      page.heading(heading.says());
      boolean any = answers(heading);
      any |= sights(heading);
      any |= passages(heading);
      any |= extracts(heading);
      any |= numbers(heading);
      if (!any) {
        page.paragraph("Nobody looked for impact here. That is no sign that there was none.");
      }
    }
    page.heading("What this cannot say").items(List.copyOf(limits));
    return page;
  }

  private void sample() {
    if (impact.invited() > 0) {
      limits.add(
          "%d of %d schools took part (%.0f %%), and they chose themselves: those who expected something of it are more likely to be here, and nothing on this page holds for the others."
              .formatted(
                  impact.took(), impact.invited(), 100.0 * impact.took() / impact.invited()));
    } else {
      limits.add(
          "The schools chose to take part, and nobody knows how many did not: nothing on this page"
              + " holds for the others.");
    }
  }

  /// What each kind of evidence says of each heading, and whether they say the same.
  private void joint() {
    List<List<String>> rows = new ArrayList<>();
    for (Impact.Heading heading : Impact.Heading.values()) {
      Map<String, List<Impact.Lean>> kinds = new LinkedHashMap<>();
      kinds.put("surveys", impact.changes(heading).stream().map(Impact.Change::lean).toList());
      kinds.put("observations", impact.seen(heading).stream().map(Impact.Seen::lean).toList());
      kinds.put(
          "interviews",
          impact.passages().stream()
              .filter(p -> p.heading() == heading && p.first().equals(p.second()))
              .map(Impact.Passage::lean)
              .toList());
      kinds.put(
          "inspections",
          impact.extracts().stream()
              .filter(e -> e.heading() == heading)
              .map(Impact.Extract::lean)
              .toList());
      kinds.put(
          "numbers",
          impact.numbers().stream()
              .filter(n -> n.heading() == heading && n.isCompared())
              .map(n -> Impact.Lean.of(n.ci(), 0))
              .toList());
      List<String> row = new ArrayList<>(List.of(heading.says()));
      Set<Impact.Lean> said = new TreeSet<>();
      int spoke = 0;
      for (List<Impact.Lean> leans : kinds.values()) {
        row.add(counted(leans));
        if (!leans.isEmpty()) {
          spoke++;
          said.add(most(leans));
        }
      }
      row.add(
          spoke == 0
              ? "nobody looked"
              : spoke == 1
                  ? "one kind of evidence only"
                  : said.size() == 1 ? "they agree" : "**they differ**");
      rows.add(row);
    }
    page.heading("All of it beside each other")
        .paragraph(
            "How many findings of each kind speak for the programme, against it, or neither way. A"
                + " survey or an observation speaks only where its interval leaves nought out, a"
                + " number only where there was a comparison group. Where kinds of evidence differ,"
                + " that is a finding.")
        .table(
            "Each kind of evidence under each heading",
            List.of(
                "heading",
                "surveys",
                "observations",
                "interviews",
                "inspections",
                "numbers",
                "together"),
            rows);
  }

  private static long count(List<Impact.Lean> leans, Impact.Lean of) {
    return leans.stream().filter(lean -> lean == of).count();
  }

  private static String counted(List<Impact.Lean> leans) {
    return leans.isEmpty()
        ? "–"
        : "%d for, %d against, %d neither"
            .formatted(
                count(leans, Impact.Lean.FOR),
                count(leans, Impact.Lean.AGAINST),
                count(leans, Impact.Lean.NEITHER));
  }

  private static Impact.Lean most(List<Impact.Lean> leans) {
    long less = count(leans, Impact.Lean.FOR) - count(leans, Impact.Lean.AGAINST);
    return less == 0 || count(leans, Impact.Lean.NEITHER) > leans.size() / 2
        ? Impact.Lean.NEITHER
        : less > 0 ? Impact.Lean.FOR : Impact.Lean.AGAINST;
  }

  private boolean answers(Impact.Heading heading) {
    List<Impact.Change> changes = impact.changes(heading);
    List<List<String>> rows = new ArrayList<>();
    for (Impact.Change change : changes) {
      List<String> means = new ArrayList<>();
      change
          .means()
          .forEach((wave, mean) ->
              means.add(
                  wave + ": " + (Double.isNaN(mean) ? "too few to show" : "%.2f".formatted(mean))));
      boolean few = change.pairs() < Impact.LEAST;
      rows.add(
          List.of(
              change.question(),
              String.join("; ", means),
              few ? "too few to show" : String.valueOf(change.pairs()),
              few ? "–" : around(change.change())));
      if (!few && change.pairs() < .8 * change.firsts()) {
        limits.add(
            "Surveys (%s): of %d who answered first, %d answered last. The change is theirs alone, and who left may have been the less pleased."
                .formatted(heading.says(), change.firsts(), change.pairs()));
      }
    }
    if (!rows.isEmpty()) {
      limits.add(
          "Surveys and observations before and after have no comparison group: people change, and"
              + " say that they do, without any programme.");
    }
    page.table(
        "Surveys, " + heading.says(),
        List.of(
            "question", "mean by time", "answered first and last", "their change, 95 % interval"),
        rows);
    return !rows.isEmpty();
  }

  private boolean sights(Impact.Heading heading) {
    List<List<String>> rows = new ArrayList<>();
    for (Impact.Seen seen : impact.seen(heading)) {
      List<String> shares = new ArrayList<>();
      seen.shares()
          .forEach(
              (wave, counts) -> shares.add("%s: %d of %d".formatted(wave, counts[0], counts[1])));
      rows.add(
          List.of(
              seen.indicator(),
              String.join("; ", shares),
              Double.isInfinite(seen.change().low())
                  ? "–"
                  : "%+.0f to %+.0f points"
                      .formatted(100 * seen.change().low(), 100 * seen.change().high())));
    }
    if (!rows.isEmpty()) {
      limits.add("Those who observed knew of the programme, and those observed knew of the visit.");
    }
    page.table(
        "Observations, " + heading.says(),
        List.of("what was looked for", "seen, of visits", "change, 95 % interval"),
        rows);
    return !rows.isEmpty();
  }

  private boolean passages(Impact.Heading heading) {
    List<Impact.Passage> all =
        impact.passages().stream().filter(p -> p.heading() == heading).toList();
    if (all.isEmpty()) {
      return false;
    }
    Map<String, List<Impact.Passage>> themes = new LinkedHashMap<>();
    all.stream()
        .filter(p -> p.first().equals(p.second()))
        .forEach(p -> themes.computeIfAbsent(p.first(), _ -> new ArrayList<>()).add(p));
    List<List<String>> rows = new ArrayList<>();
    themes.forEach((theme, of) ->
        rows.add(
            List.of(
                theme,
                String.valueOf(of.size()),
                counted(of.stream().map(Impact.Passage::lean).toList()),
                of.stream()
                    .map(Impact.Passage::words)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .map(words -> "“" + words + "”")
                    .orElse("–"))));
    page.table(
        "Interviews, " + heading.says(),
        List.of("theme", "passages that both coders gave it", "they speak", "one of them"),
        rows);
    agreement(heading, all);
    return true;
  }

  private void agreement(Impact.Heading heading, List<Impact.Passage> all) {
    Kappa kappa;
    try {
      kappa =
          Kappa.of(
              all.stream().map(Impact.Passage::first).toList(),
              all.stream().map(Impact.Passage::second).toList(),
              .95);
    } catch (IllegalArgumentException oneTheme) {
      limits.add(
          "Interviews (%s): agreement of the coders cannot be told from so few passages or themes."
              .formatted(heading.says()));
      return;
    }
    page.paragraph(
        "Two people gave %d passages their themes, the same in %.0f %%; beyond chance κ = %.2f (95 %% interval %.2f to %.2f)."
            .formatted(
                kappa.n(),
                100 * kappa.agreement(),
                kappa.kappa(),
                kappa.ci().low(),
                Math.min(1, kappa.ci().high())));
    if (kappa.n() < FEW_PASSAGES) {
      limits.add(
          "Interviews (%s): %d passages are too few to say how far coders agree; another pair might find other themes."
              .formatted(heading.says(), kappa.n()));
    } else if (kappa.ci().low() < AGREED) {
      limits.add(
          "Interviews (%s): the coders' agreement may be as low as κ = %.2f; another pair might find other themes."
              .formatted(heading.says(), kappa.ci().low()));
    }
  }

  private boolean extracts(Impact.Heading heading) {
    List<String> said = new ArrayList<>();
    for (Impact.Extract extract : impact.extracts()) {
      if (extract.heading() == heading) {
        said.add(
            "“%s” (%s; %s)".formatted(extract.words(), extract.source(), extract.lean().says()));
      }
    }
    if (!said.isEmpty()) {
      page.paragraph("From inspection reports:").items(said);
      limits.add(
          "Inspectors did not look for the programme, and somebody chose what to quote from them.");
    }
    return !said.isEmpty();
  }

  private boolean numbers(Impact.Heading heading) {
    List<List<String>> rows = new ArrayList<>();
    for (Impact.Measured number : impact.numbers()) {
      if (number.heading() == heading) {
        rows.add(
            List.of(
                number.measure(),
                "%+.2f (%s)".formatted(number.effect(), around(number.ci())),
                number.isCompared() ? "yes" : "no: shown, and taken for nothing"));
        if (!number.isCompared()) {
          limits.add(
              "“%s” has no comparison group: children chosen for a low score drift back of themselves."
                  .formatted(number.measure()));
        }
      }
    }
    page.table(
        "Numbers, " + heading.says(),
        List.of("measure", "standard deviations, 95 % interval", "comparison group"),
        rows);
    return !rows.isEmpty();
  }

  private static String around(Interval interval) {
    return String.format(Locale.ROOT, "%+.2f to %+.2f", interval.low(), interval.high());
  }
}
