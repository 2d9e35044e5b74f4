package keepup.evidence;

/// How small an effect a trial can find, before it begins: the minimum detectable effect size M·SE,
/// M = t(1−α/2) + t(power) (Bloom 1995; Dong & Maynard 2013).
///
/// Pupils: SE² = (1−R²)/(P(1−P)N). Clusters: SE² = [ρ(1−R²_b) + (1−ρ)(1−R²_w)/m] / (P(1−P)J).
public final class Power {
  private Power() {}

  /// What is planned.
  ///
  /// @param clusters how many, both groups together; 0 where pupils are drawn
  /// @param pupils in all, or in each cluster where there are clusters
  /// @param treatedShare of pupils or clusters
  /// @param icc share of the variance between clusters
  /// @param explained share of the variance between pupils that the baseline explains
  /// @param explainedBetween of that between clusters
  public record Plan(
      int clusters,
      int pupils,
      double treatedShare,
      double icc,
      double explained,
      double explainedBetween) {
    public Plan {
      if (pupils < 1 || clusters < 0 || (clusters == 0 ? pupils : clusters) < 4) {
        throw new IllegalArgumentException("The units that are drawn must be at least 4.");
      }
      if (!(treatedShare > 0 && treatedShare < 1)) {
        throw new IllegalArgumentException(
            "The share (" + treatedShare + ") must be within 0 to 1.");
      }
      for (double share : new double[] {icc, explained, explainedBetween}) {
        if (!(share >= 0 && share < 1)) {
          throw new IllegalArgumentException(
              "The share (" + share + ") must be from 0 to below 1.");
        }
      }
    }

    double df() {
      boolean adjusted = clusters == 0 ? explained > 0 : explainedBetween > 0;
      return (clusters == 0 ? pupils : clusters) - 2.0 - (adjusted ? 1 : 0);
    }

    double se() {
      double split = treatedShare * (1 - treatedShare);
      return clusters == 0
          ? Math.sqrt((1 - explained) / (split * pupils))
          : Math.sqrt(
              (icc * (1 - explainedBetween) + (1 - icc) * (1 - explained) / pupils)
                  / (split * clusters));
    }
  }

  /// The smallest effect, in standard deviations, that is found with this probability.
  ///
  /// @param alpha of a two-sided test
  public static double smallestEffect(Plan plan, double alpha, double power) {
    return (Distributions.tQuantile(1 - alpha / 2, plan.df())
            + Distributions.tQuantile(power, plan.df()))
        * plan.se();
  }

  /// The fewest pupils in all (or clusters, where the plan has them) that find such an effect.
  public static int needed(Plan plan, double effect, double alpha, double power) {
    int low = 4;
    int high = 4;
    while (smallestEffect(resized(plan, high), alpha, power) > effect && high < 50_000_000) {
      low = high;
      high *= 2;
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (smallestEffect(resized(plan, middle), alpha, power) > effect) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static Plan resized(Plan plan, int units) {
    return new Plan(
        plan.clusters == 0 ? 0 : units,
        plan.clusters == 0 ? units : plan.pupils,
        plan.treatedShare,
        plan.icc,
        plan.explained,
        plan.explainedBetween);
  }
}
