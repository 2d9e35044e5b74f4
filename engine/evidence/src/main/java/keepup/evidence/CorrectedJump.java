package keepup.evidence;

/// The jump of local lines with a triangular kernel of width h, corrected for the bends that
/// parabolas of width b see (Calonico, Cattaneo & Titiunik 2014), and an interval that knows of the
/// correction.
///
/// Both jumps weigh the outcomes, τ = Σℓy; the correction takes from the line's shares Σℓx² of each
/// side's times the shares of that side's bend. Where b is h this is the jump of the parabolas. The
/// standard error is HC2 of the residuals of the parabolas, with Satterthwaite's degrees of
/// freedom.
///
/// A test before, other than the score that decides, may be taken in beside both, with one slope
/// for both sides (Calonico, Cattaneo, Farrell & Titiunik 2019): it moves no jump, as it was taken
/// before the help, and leaves less to chance.
///
/// @param linear not corrected
/// @param se of the corrected jump
record CorrectedJump(double linear, double corrected, double se, double df) {

  /// @param x from the threshold, from 0 up with help
  /// @param before the test before of each pupil, or empty
  /// @param b not less than h
  static CorrectedJump of(double[] x, double[] y, double[] before, double h, double b) {
    int n = 0;
    for (double value : x) {
      n += Math.abs(value) < b ? 1 : 0;
    }
    double[][] lines = new double[n][];
    double[][] parabolas = new double[n][];
    double[] of = new double[n];
    double[] near = new double[n];
    double[] wide = new double[n];
    for (int i = 0, at = 0; i < x.length; i++) {
      if (Math.abs(x[i]) < b) {
        double d = x[i] >= 0 ? 1 : 0;
        double u = x[i] / b;
        lines[at] = with(before, i, 1, d, u, d * u);
        parabolas[at] = with(before, i, 1, d, u, d * u, u * u, d * u * u);
        of[at] = y[i];
        near[at] = Math.max(0, 1 - Math.abs(x[i]) / h);
        wide[at++] = 1 - Math.abs(u);
      }
    }
    WeightedLine line = new WeightedLine(lines, of, near);
    WeightedLine curve = new WeightedLine(parabolas, of, wide);
    double[] shares = line.shares(1);
    double all = 0;
    double helped = 0;
    for (int i = 0; i < n; i++) {
      all += shares[i] * parabolas[i][4];
      helped += shares[i] * parabolas[i][5];
    }
    double[] bend = curve.shares(4);
    double[] more = curve.shares(5);
    double corrected = 0;
    for (int i = 0; i < n; i++) {
      shares[i] -= all * bend[i] + helped * more[i];
      corrected += shares[i] * of[i];
    }
    return new CorrectedJump(line.effect(1), corrected, curve.se(shares), curve.df(shares));
  }

  private static double[] with(double[] before, int i, double... row) {
    if (before.length == 0) {
      return row;
    }
    double[] longer = java.util.Arrays.copyOf(row, row.length + 1);
    longer[row.length] = before[i];
    return longer;
  }
}
