package keepup.fluency;

import java.util.List;

/// The scheduler FSRS-6, from its published formulas and default parameters: three variables
/// (difficulty, stability, retrievability) and a power law of forgetting.
///
/// Ye, Su and Cao (2022), A stochastic shortest path algorithm for optimizing spaced repetition
/// scheduling, KDD 2022, doi:10.1145/3534678.3539081; the formulas of version 6 as the
/// open-spaced-repetition project publishes them ("The Algorithm"). Time is in whole days.
public final class Fsrs {
  /// The default parameters of FSRS-6.
  public static final List<Double> PUBLISHED =
      List.of(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  private static final double LEAST_STABILITY = 0.001;
  private static final double LEAST_DIFFICULTY = 1;
  private static final double MOST_DIFFICULTY = 10;
  private static final int LONGEST_DAYS = 36_500;

  private final double[] w;
  private final double retention;
  private final double decay;
  private final double factor;

  /// @param parameters the 21 parameters, in the published order
  /// @param retention the chance of recall at which a fact falls due, above 0 and below 1
  /// @throws IllegalArgumentException if there are not 21 or the retention is out of range
  public Fsrs(List<Double> parameters, double retention) {
    if (parameters.size() != PUBLISHED.size()) {
      throw new IllegalArgumentException(
          "FSRS-6 has 21 parameters, not " + parameters.size() + ".");
    }
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException(
          "The retention (" + retention + ") must lie between 0 and 1.");
    }
    this.w = parameters.stream().mapToDouble(Double::doubleValue).toArray();
    this.retention = retention;
    this.decay = -w[20];
    this.factor = Math.pow(0.9, 1 / decay) - 1;
  }

  /// The default parameters, at the default retention of 0.9.
  public static Fsrs published() {
    return new Fsrs(PUBLISHED, 0.9);
  }

  /// After the first retrieval of a fact.
  public Memory first(Grade grade, int day) {
    return new Memory(
        Math.max(w[grade.number() - 1], LEAST_STABILITY), clamp(firstDifficulty(grade)), day);
  }

  /// After a further retrieval.
  public Memory next(Memory before, Grade grade, int day) {
    double stability =
        day <= before.day()
            ? sameDay(before.stability(), grade)
            : grade == Grade.AGAIN
                ? forgotten(before, retrievability(before, day))
                : recalled(before, retrievability(before, day), grade);
    return new Memory(
        Math.max(stability, LEAST_STABILITY), nextDifficulty(before.difficulty(), grade), day);
  }

  /// The chance of recall on a day, above 0 and up to 1.
  public double retrievability(Memory memory, int day) {
    return retrievability(memory.stability(), Math.max(0, day - memory.day()));
  }

  double retrievability(double stability, double days) {
    return Math.pow(1 + factor * days / stability, decay);
  }

  /// In how many days the fact falls due, 1 or more.
  public int interval(Memory memory) {
    double days = memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    return (int) Math.clamp(Math.rint(days), 1, LONGEST_DAYS);
  }

  private double firstDifficulty(Grade grade) {
    return w[4] - Math.exp(w[5] * (grade.number() - 1)) + 1;
  }

  private double nextDifficulty(double difficulty, Grade grade) {
    double change = -w[6] * (grade.number() - 3);
    double damped = difficulty + change * (MOST_DIFFICULTY - difficulty) / 9;
    return clamp(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * damped);
  }

  private double sameDay(double stability, Grade grade) {
    double rise = Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
    return stability * (grade.number() >= 3 ? Math.max(rise, 1) : rise);
  }

  private double forgotten(Memory before, double recall) {
    double after =
        w[11]
            * Math.pow(before.difficulty(), -w[12])
            * (Math.pow(before.stability() + 1, w[13]) - 1)
            * Math.exp(w[14] * (1 - recall));
    return Math.min(after, before.stability() / Math.exp(w[17] * w[18]));
  }

  private double recalled(Memory before, double recall, Grade grade) {
    double rise =
        Math.exp(w[8])
            * (11 - before.difficulty())
            * Math.pow(before.stability(), -w[9])
            * Math.expm1(w[10] * (1 - recall))
            * (grade == Grade.HARD ? w[15] : 1)
            * (grade == Grade.EASY ? w[16] : 1);
    return before.stability() * (1 + rise);
  }

  private static double clamp(double difficulty) {
    return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
  }
}
