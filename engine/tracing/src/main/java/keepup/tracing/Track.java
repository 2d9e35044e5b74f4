package keepup.tracing;

/// One thread of a learner's answers: all of them, those on a skill, or those on an item.
final class Track {
  /// Of the decayed averages, in answers.
  private static final double[] HALF_LIVES = {1.5, 5, 15, 50, 200};

  /// Of what is called doing well: right beyond what was expected.
  private final double[] beyond = new double[HALF_LIVES.length];

  private final double[] raw = new double[HALF_LIVES.length];
  private final double[] weight = new double[HALF_LIVES.length];
  private int answers;
  private int rights;
  private long bits = 1;
  private int streak;
  private int lastPosition = -1;
  private double lastSeconds = Double.NaN;
  private double rating;
  private double known = Double.NaN;

  private static final double[] KEEP = new double[HALF_LIVES.length];

  static {
    for (int i = 0; i < KEEP.length; i++) {
      KEEP[i] = Math.pow(.5, 1 / HALF_LIVES[i]);
    }
  }

  void add(boolean right, double expected, int position, double seconds) {
    answers++;
    rights += right ? 1 : 0;
    bits = (bits << 1) | (right ? 1 : 0);
    if (bits < 0) {
      bits = pattern(32);
    }
    streak = right ? Math.max(streak, 0) + 1 : Math.min(streak, 0) - 1;
    double result = right ? 1 : 0;
    for (int i = 0; i < KEEP.length; i++) {
      beyond[i] = beyond[i] * KEEP[i] + result - expected;
      raw[i] = raw[i] * KEEP[i] + result;
      weight[i] = weight[i] * KEEP[i] + 1;
    }
    lastPosition = position;
    lastSeconds = seconds;
  }

  /// How far beyond expectation lately, drawn to 0 by one answer.
  double beyond(int scale) {
    return beyond[scale] / (weight[scale] + 1);
  }

  double raw(int scale, double towards) {
    return (raw[scale] + towards) / (weight[scale] + 1);
  }

  int answers() {
    return answers;
  }

  int rights() {
    return rights;
  }

  double rate(double towards, double strength) {
    return (rights + strength * towards) / (answers + strength);
  }

  /// The last results as bits under a leading 1, the latest lowest; at most so many.
  long pattern(int most) {
    return answers <= most ? bits : (bits & ((1L << most) - 1)) | (1L << most);
  }

  /// 1 right, 0 wrong, one half where there were not so many.
  double last(int back) {
    return answers < back ? .5 : (bits >>> (back - 1)) & 1;
  }

  int streak() {
    return streak;
  }

  int lastPosition() {
    return lastPosition;
  }

  double lastSeconds() {
    return lastSeconds;
  }

  double rating() {
    return rating;
  }

  void rate(double change) {
    rating += change;
  }

  /// The tracing model's probability that the skill is known; NaN before the first answer.
  double known() {
    return known;
  }

  void know(double probability) {
    known = probability;
  }
}
