package keepup.evidence;

import java.util.List;

/// What a trial of two groups shows, or one group before and after.
///
/// @param n analysed pupils of the intervention and of the comparison group
/// @param difference in the outcome's units, adjusted for the baseline where there is one
/// @param sd unconditional total standard deviation, by which the difference becomes g
/// @param g Hedges, in standard deviations
/// @param df degrees of freedom of its interval
/// @param icc share of the variance that is between clusters; NaN without clusters
/// @param designEffect how much more variance clusters of this size bring; 1 without
/// @param regressionToTheMean change in standard deviations that the two groups' different starts,
///   or the selection of one group, would bring without any help; NaN where there is no baseline
/// @param apartAtStart how far the groups' baselines were apart, in standard deviations; 0 where
///   there is none
/// @param smallestEffect that was found with a chance of 80 %, going by the standard error: 2.8 of
///   it in a large trial (Bloom 1995)
/// @param warnings one plain sentence each
/// @param publishable whether it may be shown as what the intervention does
/// @param because why, or why not
public record Effect(
    List<Integer> n,
    double difference,
    double sd,
    double g,
    double se,
    double df,
    Interval ci,
    double p,
    double icc,
    double designEffect,
    double regressionToTheMean,
    double apartAtStart,
    double smallestEffect,
    String method,
    List<String> warnings,
    boolean publishable,
    String because) {
  public Effect {
    n = List.copyOf(n);
    warnings = List.copyOf(warnings);
  }

  /// Whether we would say that it worked.
  public boolean isPositive() {
    return publishable && ci.low() > 0;
  }
}
