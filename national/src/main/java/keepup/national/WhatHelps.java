package keepup.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import keepup.evidence.ForestPlot;
import keepup.evidence.Interval;
import keepup.evidence.Study;
import keepup.evidence.TalliedTrial;

/// The first part of the report: each way of helping, its trials pooled; and the same for pupils
/// with the pupil premium beside the others.
final class WhatHelps {
  private static final String QUESTION = "trials";
  private static final int MOST_DRAWN = 40;

  private final Trials trials;
  private final Map<String, List<Trials.Counted>> models = new TreeMap<>();
  private final List<Note> notes = new ArrayList<>();

  WhatHelps(Trials trials) {
    this.trials = trials;
    for (Trials.Counted trial : trials.counted()) {
      models.computeIfAbsent(trial.model(), _ -> new ArrayList<>()).add(trial);
    }
  }

  Section section() {
    List<List<Cell>> rows = new ArrayList<>();
    models.forEach((model, of) -> row(model, of).ifPresent(rows::add));
    return new Section(
        "What helps",
        List.of(
            "Each trial compared pupils who had the help with pupils of the same schools who were"
                + " taught as usual. An effect is in standard deviations of the test: 0.2 would"
                + " move a child from the middle of a class of 30 up by two or three places."),
        List.of(
            new Table(
                "Ways of helping children keep up",
                List.of(
                    "Way of helping",
                    "Trials",
                    "Schools",
                    "Pupils",
                    "Effect",
                    "95 % interval",
                    "One more trial",
                    "So it is"),
                rows)),
        trials.leftOut().isEmpty()
            ? List.of()
            : List.of(
                "%d trials are left out, with the reasons beside them in “How each figure was made”."
                    .formatted(trials.leftOut().size())),
        List.copyOf(notes));
  }

  private Optional<List<Cell>> row(String model, List<Trials.Counted> of) {
    String note = "made-effect-" + slug(model);
    String id = "effect/" + model + "/";
    Optional<Estimate> found =
        Estimate.of(
            studies(of, trial -> Optional.of(trial.all())), Optional.of(of.getFirst().all().ci()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Estimate estimate = found.get();
    notes.add(note(note, model, of, estimate));
    long pupils = of.stream().mapToLong(trial -> pupils(trial.all())).sum();
    return Optional.of(
        List.of(
            Cell.words(model),
            Cell.count(of.size(), note, id + "trials"),
            Cell.count(of.stream().mapToLong(Trials.Counted::schools).sum(), note, id + "schools"),
            Cell.count(pupils, note, id + "pupils"),
            Cell.effect(estimate.g(), note, id + "g"),
            Cell.range(estimate.interval().low(), estimate.interval().high(), note, id + "ci"),
            estimate
                .newTrial()
                .map(wide -> Cell.range(wide.low(), wide.high(), note, id + "new"))
                .orElse(Cell.words("one trial only")),
            Cell.words(estimate.says())));
  }

  private static long pupils(TalliedTrial.Result result) {
    return result.treated() + result.compared();
  }

  private static List<Study> studies(
      List<Trials.Counted> of, Function<Trials.Counted, Optional<TalliedTrial.Result>> which) {
    List<Study> studies = new ArrayList<>();
    for (Trials.Counted trial : of) {
      which
          .apply(trial)
          .ifPresent(result ->
              studies.add(new Study(trial.name(), result.g(), result.se() * result.se(), "")));
    }
    return studies;
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private Note note(String id, String model, List<Trials.Counted> of, Estimate estimate) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Each trial: pupils in classes in schools, a multilevel model (REML) on group and mark"
            + " before, standard error and degrees of freedom by Kenward and Roger (1997); the"
            + " difference over the total standard deviation of the marks is Hedges’ g.");
    sentences.add(
        of.size() == 1
            ? "There is one trial, shown as it is."
            : "The %d trials together: random effects by REML, interval by Hartung and Knapp (2001);"
                    .formatted(of.size())
                + " %.0f %% of the variation is between trials (I²). “One more trial” is where the"
                    .formatted(estimate.i2())
                + " effect of another trial would lie, 95 times in 100.");
    trials.leftOut().stream()
        .filter(trial -> trial.model().equals(model))
        .forEach(trial ->
            sentences.add("Left out: %s, because %s.".formatted(trial.name(), trial.because())));
    List<List<Cell>> rows = new ArrayList<>();
    for (Trials.Counted trial : of) {
      String of1 = "effect/" + model + "/" + trial.name() + "/";
      TalliedTrial.Result all = trial.all();
      rows.add(
          List.of(
              Cell.words(trial.name()),
              Cell.count(trial.schools(), "", of1 + "schools"),
              Cell.count(all.treated(), "", of1 + "with"),
              Cell.count(all.compared(), "", of1 + "without"),
              Cell.effect(all.difference(), "", of1 + "difference"),
              Cell.effect(all.g(), "", of1 + "g"),
              Cell.range(all.ci().low(), all.ci().high(), "", of1 + "ci")));
    }
    Table table =
        new Table(
            "Trials of “" + model + "”",
            List.of("Trial", "Schools", "With", "Without", "Marks", "Effect", "95 % interval"),
            rows);
    return new Note(id, model, sentences, List.of(QUESTION), List.of(table), picture(estimate));
  }

  private static String picture(Estimate estimate) {
    return estimate.newTrial().isEmpty() || estimate.studies().size() > MOST_DRAWN
        ? ""
        : new ForestPlot(
                estimate.studies(),
                estimate.g(),
                estimate.interval(),
                estimate.newTrial().get(),
                estimate.tau2())
            .svg();
  }

  /// The second part: for whom.
  Section forWhom() {
    List<List<Cell>> rows = new ArrayList<>();
    String note = "made-premium";
    models.forEach((model, all) -> {
      List<Trials.Counted> of = all.stream().filter(trial -> trial.premium().isPresent()).toList();
      if (!of.isEmpty()) {
        rows.add(premium(model, of, note));
      }
    });
    return new Section(
        "For whom",
        List.of(
            "The same trials, for pupils with the pupil premium and for the others. Whether help"
                + " does more for one than for the other is what the last two columns say: where"
                + " the interval holds nought, we cannot tell."),
        List.of(
            new Table(
                "Pupils with the pupil premium and others",
                List.of(
                    "Way of helping",
                    "Trials",
                    "Pupils with the premium",
                    "Effect for them",
                    "95 % interval",
                    "Effect for others",
                    "95 % interval",
                    "Difference",
                    "95 % interval"),
                rows)),
        List.of(),
        List.of(
            new Note(
                note,
                "Pupils with the pupil premium",
                List.of(
                    "Each trial was analysed again with the pupils of one kind only, on the scale"
                        + " of all its pupils; trials with fewer than 10 of a kind in a group are"
                        + " left out. Differences are taken within each trial and then pooled; the"
                        + " two parts count as independent, which makes their interval rather too"
                        + " wide where whole classes were drawn."),
                List.of(QUESTION),
                List.of(),
                "")));
  }

  private static List<Cell> premium(String model, List<Trials.Counted> of, String note) {
    String id = "premium/" + model + "/";
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(model));
    row.add(Cell.count(of.size(), note, id + "trials"));
    row.add(
        Cell.count(
            of.stream().mapToLong(trial -> pupils(trial.premium().orElseThrow())).sum(),
            note,
            id + "pupils"));
    effect(
        row,
        Estimate.of(studies(of, Trials.Counted::premium), own(of, Trials.Counted::premium)),
        note,
        id + "yes");
    effect(
        row,
        Estimate.of(studies(of, Trials.Counted::others), own(of, Trials.Counted::others)),
        note,
        id + "no");
    List<Study> gaps = new ArrayList<>();
    for (Trials.Counted trial : of) {
      TalliedTrial.Result with = trial.premium().orElseThrow();
      TalliedTrial.Result without = trial.others().orElseThrow();
      gaps.add(
          new Study(
              trial.name(),
              with.g() - without.g(),
              with.se() * with.se() + without.se() * without.se(),
              ""));
    }
    effect(row, Estimate.of(gaps, Optional.empty()), note, id + "difference");
    return row;
  }

  private static Optional<Interval> own(
      List<Trials.Counted> of, Function<Trials.Counted, Optional<TalliedTrial.Result>> which) {
    return which.apply(of.getFirst()).map(TalliedTrial.Result::ci);
  }

  private static void effect(List<Cell> row, Optional<Estimate> of, String note, String id) {
    row.add(of.map(e -> Cell.effect(e.g(), note, id + "/g")).orElse(Cell.words("–")));
    row.add(
        of.map(e -> Cell.range(e.interval().low(), e.interval().high(), note, id + "/ci"))
            .orElse(Cell.words("one trial only")));
  }
}
