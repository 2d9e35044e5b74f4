package keepup.tracing;

/// A straight line on the log-odds scale that makes probabilities come true as often as they say
/// (Platt 1999), fitted by Newton's method.
///
/// @param intercept added
/// @param slope multiplied with
record Calibration(double intercept, double slope) {

  static Calibration of(float[] logOdds, boolean[] rights) {
    double a = 0;
    double b = 1;
    for (int pass = 0; pass < 20; pass++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (int row = 0; row < logOdds.length; row++) {
        double x = logOdds[row];
        double p = Logistic.probability(a + b * x);
        double g = p - (rights[row] ? 1 : 0);
        double h = p * (1 - p);
        ga += g;
        gb += g * x;
        haa += h;
        hab += h * x;
        hbb += h * x * x;
      }
      double determinant = haa * hbb - hab * hab;
      if (!(determinant > 1e-9)) {
        break;
      }
      double da = (hbb * ga - hab * gb) / determinant;
      double db = (haa * gb - hab * ga) / determinant;
      a -= da;
      b -= db;
      if (Math.abs(da) + Math.abs(db) < 1e-9) {
        break;
      }
    }
    return new Calibration(a, b);
  }

  double probability(double logOdds) {
    return Logistic.probability(intercept + slope * logOdds);
  }
}
