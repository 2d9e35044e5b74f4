package keepup.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A trial of two groups of which only the sums of each class are known: pupils in classes in
/// schools, analysed as [Effects] analyses pupils.
///
/// The difference is that of a multilevel model (REML) on group and mark before, with a level for
/// each school and class; standard error and degrees of freedom by Kenward & Roger (1997), the
/// degrees never more than the units that were drawn less two. g is the difference over the
/// unadjusted total standard deviation, times Hedges' J; its variance adds g²/2(n−2) for the
/// standard deviation (Hedges 2007).
public final class TalliedTrial {
  private static final int FEW_PUPILS = 5;
  private static final double ALIKE = .25;
  private static final double LOST = .2;
  private static final double LOST_TOO_MANY = .5;
  private static final double LOST_FAR_MORE = .15;

  private final List<Cell> cells;
  private final Tally treated;
  private final Tally compared;

  /// The pupils of a class who are in one group.
  ///
  /// @param all those who were in it at the start, with marks or without
  public record Cell(String school, String form, boolean treated, long all, Tally tally) {}

  /// What the sums say.
  ///
  /// @param difference in marks, adjusted for the mark before
  /// @param sd by which the difference becomes g
  /// @param g Hedges
  /// @param se of g
  /// @param df degrees of freedom of its interval
  /// @param ci of g, 95 %
  public record Result(
      long treated,
      long compared,
      double difference,
      double sd,
      double g,
      double se,
      double df,
      Interval ci) {}

  public TalliedTrial(List<Cell> cells) {
    this.cells = List.copyOf(cells);
    this.treated = sum(true);
    this.compared = sum(false);
  }

  private Tally sum(boolean isTreated) {
    return cells.stream()
        .filter(cell -> cell.treated == isTreated)
        .map(Cell::tally)
        .reduce(Tally.NOBODY, Tally::plus);
  }

  /// Why the trial should not be believed, by the lines that [Effects] goes by.
  public Optional<String> findObstacle() {
    if (Math.min(treated.pupils(), compared.pupils()) < FEW_PUPILS) {
      return Optional.of("a group has fewer than %d pupils with both marks".formatted(FEW_PUPILS));
    }
    if (fewestDrawn() < 2) {
      return Optional.of("a group has one class or school only");
    }
    double lost = lost(cells);
    double apart =
        Math.abs(
            lost(cells.stream().filter(Cell::treated).toList())
                - lost(cells.stream().filter(cell -> !cell.treated).toList()));
    if (lost > LOST_TOO_MANY) {
      return Optional.of("more than half of the pupils have no mark before or after");
    }
    if (apart > LOST_FAR_MORE) {
      return Optional.of("far more pupils of one group than of the other have no mark");
    }
    return lost > LOST && Math.abs(apartAtStart()) > ALIKE
        ? Optional.of("many pupils have no mark, and the groups began apart")
        : Optional.empty();
  }

  private static double lost(List<Cell> of) {
    long all = of.stream().mapToLong(Cell::all).sum();
    return 1 - (double) of.stream().mapToLong(cell -> cell.tally.pupils()).sum() / all;
  }

  private double apartAtStart() {
    Tally both = treated.plus(compared);
    double mean = (double) both.before() / both.pupils();
    double sd = Math.sqrt((double) both.beforeSquared() / both.pupils() - mean * mean);
    double apart =
        (double) treated.before() / treated.pupils()
            - (double) compared.before() / compared.pupils();
    return sd > 0 ? apart / sd : 0;
  }

  /// The units that chance put into a group: pupils where a class has both, else classes where a
  /// school has both, else schools.
  private long drawn(boolean isTreated) {
    if (hasBoth(Cell::form)) {
      return (isTreated ? treated : compared).pupils();
    }
    Function<Cell, String> unit = hasBoth(Cell::school) ? Cell::form : Cell::school;
    return cells.stream()
        .filter(cell -> cell.treated == isTreated && cell.tally.pupils() > 0)
        .map(unit)
        .distinct()
        .count();
  }

  private long fewestDrawn() {
    return Math.min(drawn(true), drawn(false));
  }

  private boolean hasBoth(Function<Cell, String> unit) {
    Map<String, Boolean> seen = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Boolean before = seen.putIfAbsent(unit.apply(cell), cell.treated);
      if (before != null && before != cell.treated) {
        return true;
      }
    }
    return false;
  }

  private long count(Function<Cell, String> unit) {
    return cells.stream().map(unit).distinct().count();
  }

  /// The effect, scaled by the trial's own spread.
  ///
  /// @throws IllegalArgumentException if the marks do not differ, or there are too few
  public Result result() {
    double total = 0;
    MultilevelFit plain = fit(schools(TalliedTrial::plain));
    for (MultilevelFit.Variance component : plain.components()) {
      total += component.value();
    }
    return result(Math.sqrt(total + plain.residual()));
  }

  /// The effect, scaled by a spread that is given, such as that of a trial of which these are some.
  ///
  /// @throws IllegalArgumentException if the marks do not differ, or there are too few
  public Result result(double sd) {
    if (!(sd > 0)) {
      throw new IllegalArgumentException("All marks of a group are the same.");
    }
    List<List<GroupSummary>> schools = schools(TalliedTrial::adjusted);
    MultilevelFit fit = fit(schools);
    double[] contrast = new double[fit.columns()];
    contrast[1] = 1;
    KenwardRoger kr = kenwardRoger(schools, fit);
    double adjusted = kr.se(contrast);
    double se = adjusted > fit.se(1) ? adjusted : fit.se(1);
    double most = Math.max(1, drawn(true) + drawn(false) - 2);
    double asked = kr.df(contrast);
    double df = asked >= 1 ? Math.min(asked, most) : 1;
    double rest = pupils() - 2.0;
    double scale = HedgesG.correction(rest) / sd;
    double g = scale * fit.effect(1);
    double seOfG = Math.sqrt(scale * se * scale * se + g * g / (2 * rest));
    return new Result(
        treated.pupils(),
        compared.pupils(),
        fit.effect(1),
        sd,
        g,
        seOfG,
        df,
        Interval.around(g, seOfG * Distributions.tQuantile(.975, df)));
  }

  private long pupils() {
    return treated.pupils() + compared.pupils();
  }

  /// Where a school has one class at most, a class is a school.
  private boolean isFlat() {
    return count(Cell::form) == count(Cell::school) || count(Cell::school) < 2;
  }

  private MultilevelFit fit(List<List<GroupSummary>> schools) {
    return isFlat()
        ? Multilevel.intercepts(flat(schools), true).fit()
        : Multilevel.nested(schools, true).fit();
  }

  private KenwardRoger kenwardRoger(List<List<GroupSummary>> schools, MultilevelFit fit) {
    if (isFlat()) {
      return new KenwardRoger(flat(schools), fit.components().getFirst().value(), fit.residual());
    }
    double ofSchools = 0;
    double ofClasses = 0;
    for (MultilevelFit.Variance component : fit.components()) {
      if (component.name().equals("school")) {
        ofSchools = component.value();
      } else {
        ofClasses = component.value();
      }
    }
    return KenwardRoger.nested(schools, ofSchools, ofClasses, fit.residual());
  }

  private static List<GroupSummary> flat(List<List<GroupSummary>> schools) {
    return schools.stream().flatMap(List::stream).toList();
  }

  private List<List<GroupSummary>> schools(BiFunction<Tally, Boolean, double[][]> products) {
    long usual = Math.round((double) treated.plus(compared).before() / pupils());
    Map<String, Map<String, GroupSummary>> schools = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.tally.pupils() > 0) {
        schools
            .computeIfAbsent(cell.school, _ -> new LinkedHashMap<>())
            .merge(
                cell.form,
                GroupSummary.ofProducts(products.apply(cell.tally.less(usual), cell.treated)),
                (a, b) -> {
                  a.add(b);
                  return a;
                });
      }
    }
    List<List<GroupSummary>> groups = new ArrayList<>();
    schools.values().forEach(forms -> groups.add(List.copyOf(forms.values())));
    return groups;
  }

  /// Of 1, treated and the mark after.
  private static double[][] plain(Tally of, boolean isTreated) {
    double t = isTreated ? 1 : 0;
    double n = of.pupils();
    double y = of.after();
    return new double[][] {{n}, {t * n, t * n}, {y, t * y, of.afterSquared()}};
  }

  /// Of 1, treated, the mark before and the mark after.
  private static double[][] adjusted(Tally of, boolean isTreated) {
    double t = isTreated ? 1 : 0;
    double n = of.pupils();
    double x = of.before();
    double y = of.after();
    return new double[][] {
      {n},
      {t * n, t * n},
      {x, t * x, of.beforeSquared()},
      {y, t * y, of.product(), of.afterSquared()}
    };
  }
}
