package keepup.evidence;

/// Effect sizes as months of progress, by the conversion table of the Education Endowment
/// Foundation's Teaching and Learning Toolkit (after Higgins, Kokotsaki & Coe 2012). It is a way of
/// speaking, not a measurement: never without a comparison group, an interval and a security
/// rating.
public final class Months {
  /// The least effect of 1, 2, … 12 months.
  private static final double[] LEAST = {
    .02, .10, .19, .27, .36, .45, .53, .62, .70, .79, .88, .96
  };

  private Months() {}

  /// From -12 to 12.
  public static int of(double effect) {
    double size = Math.round(Math.abs(effect) * 100) / 100.0;
    int months = 0;
    while (months < LEAST.length && size >= LEAST[months]) {
      months++;
    }
    return effect < 0 ? -months : months;
  }
}
