package keepup.evidence;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What could make a result of two groups mislead, in plain sentences.
///
/// The lines are those of What Works Clearinghouse, Procedures and Standards Handbook 5.0 (2022):
/// groups that differ by more than .25 standard deviations at the start are not comparable; many
/// lost pupils, or more of one group, may be others than those who stayed.
final class Checks {
  static final double ALIKE = .25;
  private static final double AT_THE_EDGE = .15;
  private static final double LOST = .2;
  private static final double LOST_TOO_MANY = .5;
  private static final double LOST_MORE = .05;
  private static final double LOST_FAR_MORE = .15;
  private static final int FEW_PUPILS = 5;

  private final List<Pupil> all;
  private final Groups groups;
  private final boolean hasClusters;
  private final boolean drawn;

  /// @param drawn whether chance decided who is in which group
  Checks(List<Pupil> all, Groups groups, boolean hasClusters, boolean drawn) {
    this.all = all;
    this.groups = groups;
    this.hasClusters = hasClusters;
    this.drawn = drawn;
  }

  /// Groups that chance made and that few left differ by chance alone, which the interval of an
  /// adjusted comparison already knows: the handbook asks nothing more of them.
  private boolean isApartByChance() {
    return drawn && lost(null) <= LOST;
  }

  Optional<String> findObstacle() {
    if (Math.min(groups.count(true), groups.count(false)) < FEW_PUPILS) {
      return Optional.of(
          "A group has fewer than %d outcomes, which could tell about a child and says little."
              .formatted(FEW_PUPILS));
    }
    if (hasClusters) {
      int[] clusters = groups.findAssignedClusters().orElse(null);
      if (clusters != null && Math.min(clusters[0], clusters[1]) < 2) {
        return Optional.of(
            "A group has one cluster only: what the intervention did cannot be told from what that"
                + " cluster is.");
      }
    }
    double apart = apartAtStart();
    if (Math.abs(apart) > ALIKE && !isApartByChance()) {
      return Optional.of(
          "The groups were %.2f standard deviations apart at the start, so that no adjustment makes them alike."
              .formatted(Math.abs(apart)));
    }
    if (lost(null) > LOST_TOO_MANY) {
      return Optional.of("More than half of the pupils have no outcome.");
    }
    if (lostDifference() > LOST_FAR_MORE) {
      return Optional.of("Far more pupils of one group than of the other have no outcome.");
    }
    return Optional.empty();
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    double lost = lost(null);
    if (lost > LOST || lostDifference() > LOST_MORE) {
      warnings.add(
          "%.0f %% of the pupils have no outcome (%.0f %% with the intervention, %.0f %% without): those who are missing may be different."
              .formatted(100 * lost, 100 * lost(true), 100 * lost(false)));
    }
    double apart = apartAtStart();
    if (Math.abs(apart) > ALIKE && isApartByChance()) {
      warnings.add(
          "Chance put the groups %.2f standard deviations apart at the start; the comparison is adjusted for that."
              .formatted(Math.abs(apart)));
    }
    edge(warnings, Pupil::outcome, "outcome");
    if (groups.hasBaseline) {
      edge(warnings, Pupil::baseline, "baseline");
    } else {
      warnings.add("There is no baseline: it cannot be seen whether the groups were alike.");
    }
    if (hasClusters) {
      int[] clusters = groups.findAssignedClusters().orElse(null);
      if (clusters != null && clusters[0] + clusters[1] < 10) {
        warnings.add("There are only %d clusters.".formatted(clusters[0] + clusters[1]));
      }
    }
    return warnings;
  }

  private void edge(List<String> warnings, ToDoubleFunction<Pupil> of, String name) {
    DoubleSummaryStatistics range = summary(pupil -> true, of);
    if (range.getMax() <= range.getMin()) {
      return;
    }
    long top = groups.pupils.stream().filter(p -> of.applyAsDouble(p) == range.getMax()).count();
    long bottom = groups.pupils.stream().filter(p -> of.applyAsDouble(p) == range.getMin()).count();
    if (top > AT_THE_EDGE * range.getCount()) {
      warnings.add(
          "%.0f %% of the pupils are at the top of the %s: it cannot show all that they can do."
              .formatted(100.0 * top / range.getCount(), name));
    }
    if (bottom > AT_THE_EDGE * range.getCount()) {
      warnings.add(
          "%.0f %% of the pupils are at the bottom of the %s: it cannot show differences there."
              .formatted(100.0 * bottom / range.getCount(), name));
    }
  }

  private DoubleSummaryStatistics summary(Predicate<Pupil> which, ToDoubleFunction<Pupil> of) {
    return groups.pupils.stream()
        .filter(which)
        .mapToDouble(of)
        .filter(value -> !Double.isNaN(value))
        .summaryStatistics();
  }

  /// Intervention less comparison at the baseline, in its standard deviations.
  double apartAtStart() {
    if (!groups.hasBaseline) {
      return 0;
    }
    DoubleSummaryStatistics treated = summary(Pupil::treated, Pupil::baseline);
    DoubleSummaryStatistics others = summary(pupil -> !pupil.treated(), Pupil::baseline);
    if (treated.getCount() == 0 || others.getCount() == 0) {
      return 0;
    }
    double squares = 0;
    for (Pupil pupil : groups.pupils) {
      if (!Double.isNaN(pupil.baseline())) {
        double off = pupil.baseline() - (pupil.treated() ? treated : others).getAverage();
        squares += off * off;
      }
    }
    double sd = Math.sqrt(squares / (treated.getCount() + others.getCount() - 2));
    double apart = treated.getAverage() - others.getAverage();
    return sd > 0 ? apart / sd : apart == 0 ? 0 : Double.POSITIVE_INFINITY;
  }

  /// (1−r)·(how much lower the intervention group began), r the slope from baseline to outcome
  /// within the groups, both in standard deviations.
  double regressionToTheMean() {
    if (!groups.hasBaseline) {
      return Double.NaN;
    }
    double sxy = 0;
    double sxx = 0;
    double syy = 0;
    for (boolean treated : new boolean[] {true, false}) {
      Predicate<Pupil> of = pupil -> pupil.treated() == treated && !Double.isNaN(pupil.baseline());
      double x = summary(of, Pupil::baseline).getAverage();
      double y = summary(of, Pupil::outcome).getAverage();
      for (Pupil pupil : groups.pupils) {
        if (of.test(pupil)) {
          sxy += (pupil.baseline() - x) * (pupil.outcome() - y);
          sxx += (pupil.baseline() - x) * (pupil.baseline() - x);
          syy += (pupil.outcome() - y) * (pupil.outcome() - y);
        }
      }
    }
    double r = sxx > 0 && syy > 0 ? sxy / Math.sqrt(sxx * syy) : 0;
    return -(1 - r) * apartAtStart();
  }

  /// @param treated of which group; null for both
  private double lost(@org.jspecify.annotations.Nullable Boolean treated) {
    long count = 0;
    long missing = 0;
    for (Pupil pupil : all) {
      if (treated == null || pupil.treated() == treated) {
        count++;
        missing += Double.isNaN(pupil.outcome()) ? 1 : 0;
      }
    }
    return count == 0 ? 0 : (double) missing / count;
  }

  private double lostDifference() {
    return Math.abs(lost(true) - lost(false));
  }
}
