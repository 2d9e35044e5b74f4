package keepup.app.workgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keepup.evidence.ForestPlot;
import keepup.evidence.Pooled;
import keepup.evidence.Pooling;
import keepup.evidence.PoolingMethod;
import keepup.evidence.Study;
import org.jspecify.annotations.Nullable;

/// What the schools of a group found, beside each other and together. It reads the same whether
/// something was found or nothing.
///
/// @param rows a line a school, those that cannot count too
/// @param together all schools, then each model that two or more schools tried
/// @param answer what may be concluded, and what not
/// @param forest the picture, or null with fewer than two schools
record Comparison(
    List<Row> rows, List<Mean> together, List<String> answer, @Nullable String forest) {
  private static final double LEVEL = .95;
  private static final double REACH = 1.959963984540054;
  private static final int FEW = 5;
  private static final int LABEL = 24;

  Comparison {
    rows = List.copyOf(rows);
    together = List.copyOf(together);
    answer = List.copyOf(answer);
  }

  /// A school's result.
  record Row(
      String school, String model, String pupils, String effect, String interval, String remark) {}

  /// What several schools say together, in standard deviations.
  record Mean(String what, int schools, String effect, String interval) {}

  /// @param shared the latest of each school
  /// @param matters the smallest effect that was registered as worth having
  static Comparison of(
      List<Trials.Shared> shared, double matters, java.util.function.UnaryOperator<String> nameOf) {
    List<Row> rows = shared.stream().map(one -> row(one, nameOf)).toList();
    List<Trials.Shared> counting = shared.stream().filter(Trials.Shared::canBeShown).toList();
    List<String> answer = new ArrayList<>();
    if (counting.size() < 2) {
      answer.add(
          counting.isEmpty()
              ? "No school has shared a result that can count yet, so nothing can be concluded."
              : "One school has shared a result. One school alone is an anecdote with an interval: nothing can be concluded for others until a second one shares.");
      return new Comparison(rows, List.of(), answer, null);
    }
    Pooled pooled = pool(counting);
    answer.add(conclusion(pooled, matters));
    answer.add(
        "In another school like these the effect would, nineteen times in twenty, lie between %s and %s."
            .formatted(number(pooled.prediction().low()), number(pooled.prediction().high())));
    if (pooled.k() < FEW) {
      answer.add(
          "With %d schools the interval is wide, and how much schools differ can hardly be told."
              .formatted(pooled.k()));
    }
    answer.add("These schools chose to take part, so others may differ.");
    List<Mean> together = new ArrayList<>();
    together.add(mean("All schools", pooled));
    Map<String, List<Trials.Shared>> models =
        counting.stream()
            .collect(
                Collectors.groupingBy(Trials.Shared::model, TreeMap::new, Collectors.toList()));
    if (models.size() > 1) {
      models.forEach((model, of) -> {
        if (of.size() > 1) {
          together.add(mean(nameOf.apply(model), pool(of)));
        }
      });
      answer.add(
          "Schools chose their model themselves: a difference between models may be a difference between the schools that chose them.");
    }
    List<Study> studies = studies(counting);
    String forest =
        new ForestPlot(studies, pooled.mu(), pooled.ciHk(), pooled.prediction(), pooled.tau2())
            .svg();
    return new Comparison(rows, together, answer, forest);
  }

  static Pooled pool(List<Trials.Shared> shared) {
    return Pooling.pool(studies(shared), PoolingMethod.REML, true, LEVEL);
  }

  private static List<Study> studies(List<Trials.Shared> shared) {
    return shared.stream()
        .map(one -> new Study(label(one.schoolName()), one.effect(), one.variance(), ""))
        .toList();
  }

  /// As much of a name as stands beside the picture; the table has it whole.
  private static String label(String name) {
    return name.length() > LABEL ? name.substring(0, LABEL - 1) + "…" : name;
  }

  private static String conclusion(Pooled pooled, double matters) {
    String between =
        "%s standard deviations, from %s to %s"
            .formatted(
                number(pooled.mu()), number(pooled.ciHk().low()), number(pooled.ciHk().high()));
    if (pooled.ciHk().low() > 0) {
      return "It helped: over %d schools those who had it did better (%s)."
          .formatted(pooled.k(), between);
    }
    if (pooled.ciHk().high() < 0) {
      return "It did harm: over %d schools those who had it did worse (%s)."
          .formatted(pooled.k(), between);
    }
    if (pooled.ciHk().high() < matters) {
      return "It made no difference that matters (%s; %s or more was registered as worth having). That is worth knowing: the time can be spent on something else."
          .formatted(between, number(matters));
    }
    return "Nothing can be concluded: over %d schools the effect is %s, so that it may have helped, done nothing or done harm. That is a result like any other, and it is kept."
        .formatted(pooled.k(), between);
  }

  private static Mean mean(String what, Pooled pooled) {
    return new Mean(
        what,
        pooled.k(),
        number(pooled.mu()),
        "%s to %s".formatted(number(pooled.ciHk().low()), number(pooled.ciHk().high())));
  }

  private static Row row(Trials.Shared one, java.util.function.UnaryOperator<String> nameOf) {
    double reach = REACH * Math.sqrt(one.variance());
    String remark =
        one.told()
            ? "Told by the school, not computed here."
            : one.canBeShown() ? "" : "Not in the mean: " + one.because();
    return new Row(
        one.schoolName(),
        nameOf.apply(one.model()),
        "%d and %d".formatted(one.withIt(), one.withoutIt()),
        number(one.effect()),
        "%s to %s".formatted(number(one.effect() - reach), number(one.effect() + reach)),
        remark);
  }

  /// Two places and a sign of its own; nought has none.
  static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0 + 0.0;
    return String.format(Locale.UK, "%.2f", rounded).replace('-', '−');
  }
}
