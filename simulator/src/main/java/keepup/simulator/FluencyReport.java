package keepup.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import keepup.fluency.FactSet;
import keepup.fluency.Practice;

/// A school year of practice of the multiplication tables, by made-up children, under several
/// plans: facts retained and minutes spent. Every child goes through the year once under each plan.
public final class FluencyReport {
  private static final int MOST = 20;

  private static final Practice DUE_ONLY = new Practice(3, 0, MOST, 8);

  private final int pupils;
  private final long seed;
  private final FactSet set = FactSet.find("tables").orElseThrow();

  public FluencyReport(int pupils, long seed) {
    this.pupils = pupils;
    this.seed = seed;
  }

  /// The tables, one for each kind of memory.
  ///
  /// @param step called after each child
  public String text(Runnable step) {
    Map<String, Function<Random, MadeUpMemory>> kinds = new LinkedHashMap<>();
    kinds.put(
        "Memory as traces that decay (ACT-R; Pavlik and Anderson 2005)", ActivationMemory::new);
    kinds.put(
        "Memory as a power of practice and of time (predictive performance equation; Walsh and others 2018)",
        PowerMemory::new);
    StringBuilder text = new StringBuilder();
    kinds.forEach((name, kind) -> text.append(table(name, kind, step)));
    return text.toString();
  }

  private String table(String name, Function<Random, MadeUpMemory> kind, Runnable step) {
    LinkedHashMap<String, List<FluencyYear.Outcome>> all = new LinkedHashMap<>();
    for (int i = 0; i < pupils; i++) {
      long child = seed * 1_000_003 + i;
      FluencyYear.Outcome ours =
          run(kind, child, PracticePlan.spaced(set, child, Practice.usual()));
      add(all, "spaced by the scheduler, filled up to 20 questions (the product)", ours);
      add(
          all,
          "spaced by the scheduler, what is due and no more",
          run(kind, child, PracticePlan.spaced(set, child, DUE_ONLY)));
      add(
          all,
          "boxes: right doubles the wait, wrong begins anew",
          run(kind, child, PracticePlan.boxes(set, MOST)));
      add(
          all,
          "fixed: after 1, 3, 7, 14, 30, 60, 120 days",
          run(kind, child, PracticePlan.fixed(set, MOST)));
      add(
          all,
          "a table a week",
          run(kind, child, PracticePlan.tableOfTheWeek(set, MOST, new Random(child))));
      add(all, "random", run(kind, child, PracticePlan.random(set, MOST, new Random(child))));
      add(all, "no practice", run(kind, child, PracticePlan.random(set, 0, new Random(child))));
      step.run();
    }
    StringBuilder text = new StringBuilder("## " + name + "\n\n");
    text.append(
        "| plan | facts of %d at the end of the year | after six weeks' holiday | minutes in the year | questions | right at once |\n"
            .formatted(set.facts().size()));
    text.append("| --- | --- | --- | --- | --- | --- |\n");
    all.forEach((plan, outcomes) ->
        text.append("| ")
            .append(plan)
            .append(" | ")
            .append(mean(outcomes, FluencyYear.Outcome::retained, 1))
            .append(" | ")
            .append(mean(outcomes, FluencyYear.Outcome::afterSummer, 1))
            .append(" | ")
            .append(mean(outcomes, FluencyYear.Outcome::minutes, 0))
            .append(" | ")
            .append(mean(outcomes, FluencyYear.Outcome::asked, 0))
            .append(" | ")
            .append(mean(outcomes, FluencyYear.Outcome::right, 3))
            .append(" |\n"));
    text.append(
        "\nMost facts at the end of the year: **%s**; most facts after the holiday: **%s**.\n"
            .formatted(
                best(all, FluencyYear.Outcome::retained),
                best(all, FluencyYear.Outcome::afterSummer)));
    text.append("\nThe product less each other plan, child by child:\n\n");
    text.append(
        "| beside | facts at the end | facts after the holiday | minutes |\n| --- | --- | --- | --- |\n");
    List<FluencyYear.Outcome> ours = all.pollFirstEntry().getValue();
    all.forEach((plan, outcomes) -> {
      text.append("| ")
          .append(plan)
          .append(" | ")
          .append(difference(ours, outcomes, FluencyYear.Outcome::retained, 1))
          .append(" | ")
          .append(difference(ours, outcomes, FluencyYear.Outcome::afterSummer, 1))
          .append(" | ")
          .append(difference(ours, outcomes, FluencyYear.Outcome::minutes, 0))
          .append(" |\n");
    });
    return text.append('\n').toString();
  }

  /// The same child in every respect but the plan.
  private FluencyYear.Outcome run(
      Function<Random, MadeUpMemory> kind, long child, PracticePlan plan) {
    FactPupil pupil = new FactPupil(kind.apply(new Random(child)), new Random(child + 1));
    pupil.remember(set.facts());
    return FluencyYear.run(set, plan, pupil, new Random(child + 2));
  }

  private static void add(
      Map<String, List<FluencyYear.Outcome>> all, String plan, FluencyYear.Outcome outcome) {
    all.computeIfAbsent(plan, _ -> new ArrayList<>()).add(outcome);
  }

  /// The plan under which the mean is greatest.
  private static String best(
      Map<String, List<FluencyYear.Outcome>> all, ToDoubleFunction<FluencyYear.Outcome> of) {
    return all.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                plan -> plan.getValue().stream().mapToDouble(of).average().orElse(0)))
        .orElseThrow()
        .getKey();
  }

  private static String mean(
      List<FluencyYear.Outcome> outcomes, ToDoubleFunction<FluencyYear.Outcome> of, int places) {
    return interval(outcomes.stream().mapToDouble(of).toArray(), places);
  }

  private static String difference(
      List<FluencyYear.Outcome> ours,
      List<FluencyYear.Outcome> others,
      ToDoubleFunction<FluencyYear.Outcome> of,
      int places) {
    double[] differences = new double[ours.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = of.applyAsDouble(ours.get(i)) - of.applyAsDouble(others.get(i));
    }
    return interval(differences, places);
  }

  /// A mean with its 95 % interval (normal, children independent).
  private static String interval(double[] values, int places) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double square = 0;
    for (double value : values) {
      square += (value - mean) * (value - mean);
    }
    double half =
        values.length < 2
            ? Double.NaN
            : 1.96 * Math.sqrt(square / (values.length - 1) / values.length);
    String form = "%." + places + "f";
    return (form + " (" + form + " to " + form + ")").formatted(mean, mean - half, mean + half);
  }
}
