package keepup.learner;

import java.util.Arrays;

/// Belief about one pupil as an ensemble of joint states: each member says of every step of a scope
/// whether it is secure, what kind of pupil this is and how often the pupil slips.
///
/// A particle filter for a state that stays (Gordon, Salmond and Smith 1993; resample-move: Gilks
/// and Berzuini 2001): after each answer the members are drawn again in proportion to how well they
/// fit it, and then moved by Gibbs sampling (Geman and Geman 1984), so that they differ again where
/// the answers allow. Everything comes from the seed.
public final class Ensemble {
  private final StepScope scope;
  private final EnsembleParameters parameters;
  private final KindTables tables;
  private final int words;
  private final long[][] states;
  private final short[] kinds;
  private final byte[] slips;
  private final double[][] logSecure;
  private final double[] logInsecure;
  private final boolean[] told;
  private long random;

  private Ensemble(
      StepScope scope,
      EnsembleParameters parameters,
      KindTables tables,
      long[][] states,
      short[] kinds,
      byte[] slips,
      double[][] logSecure,
      double[] logInsecure,
      boolean[] told,
      long random) {
    this.scope = scope;
    this.parameters = parameters;
    this.tables = tables;
    this.words = (scope.size() + 63) >> 6;
    this.states = states;
    this.kinds = kinds;
    this.slips = slips;
    this.logSecure = logSecure;
    this.logInsecure = logInsecure;
    this.told = told;
    this.random = random;
  }

  /// The belief before any answer.
  public static Ensemble before(StepScope scope, EnsembleParameters parameters, long seed) {
    int members = parameters.members();
    int words = (scope.size() + 63) >> 6;
    Ensemble ensemble =
        new Ensemble(
            scope,
            parameters,
            new KindTables(scope, parameters.kinds()),
            new long[members][words],
            new short[members],
            new byte[members],
            new double[scope.size()][parameters.slips().size()],
            new double[scope.size()],
            new boolean[scope.size()],
            seed);
    for (int m = 0; m < members; m++) {
      ensemble.kinds[m] = (short) (m % parameters.kinds().size());
      ensemble.slips[m] = (byte) (m / parameters.kinds().size() % parameters.slips().size());
      long[] state = ensemble.states[m];
      for (int i = 0; i < scope.size(); i++) {
        double odds = ensemble.tables.logOdds(ensemble.kinds[m], i, missing(scope, state, i));
        if (odds > ensemble.logitOfUniform()) {
          state[i >> 6] |= 1L << i;
        }
      }
    }
    return ensemble;
  }

  /// The same belief, to be told other answers.
  public Ensemble copy() {
    return new Ensemble(
        scope,
        parameters,
        tables,
        Arrays.stream(states).map(long[]::clone).toArray(long[][]::new),
        kinds.clone(),
        slips.clone(),
        Arrays.stream(logSecure).map(double[]::clone).toArray(double[][]::new),
        logInsecure.clone(),
        told.clone(),
        random);
  }

  /// Replaces what all answers on a step say together.
  ///
  /// @param ifSecure log-probability of the answers where the step is secure, for each chance of a
  ///   slip
  /// @param ifInsecure log-probability where it is not
  public void tell(int step, double[] ifSecure, double ifInsecure) {
    double[] weights = new double[states.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < states.length; m++) {
      weights[m] =
          isSecure(states[m], step)
              ? ifSecure[slips[m]] - logSecure[step][slips[m]]
              : ifInsecure - logInsecure[step];
      largest = Math.max(largest, weights[m]);
    }
    logSecure[step] = ifSecure.clone();
    logInsecure[step] = ifInsecure;
    told[step] = true;
    double sum = 0;
    for (int m = 0; m < weights.length; m++) {
      weights[m] = Math.exp(weights[m] - largest);
      sum += weights[m];
    }
    resample(weights, sum);
    for (int sweep = 0; sweep < parameters.sweeps(); sweep++) {
      move();
    }
  }

  /// Systematic resampling: every member as often as its weight says, to within one.
  private void resample(double[] weights, double sum) {
    int members = states.length;
    long[][] old = Arrays.stream(states).map(long[]::clone).toArray(long[][]::new);
    short[] oldKinds = kinds.clone();
    byte[] oldSlips = slips.clone();
    double each = sum / members;
    double at = each * fraction();
    double passed = weights[0];
    int from = 0;
    for (int m = 0; m < members; m++) {
      while (passed < at && from < members - 1) {
        passed += weights[++from];
      }
      System.arraycopy(old[from], 0, states[m], 0, words);
      kinds[m] = oldKinds[from];
      slips[m] = oldSlips[from];
      at += each;
    }
  }

  private void move() {
    for (int m = 0; m < states.length; m++) {
      moveKind(m);
      moveSlip(m);
      long[] state = states[m];
      int kind = kinds[m];
      int slip = slips[m];
      for (int i = 0; i < scope.size(); i++) {
        double odds = tables.logOdds(kind, i, missing(scope, state, i));
        if (told[i]) {
          odds += logSecure[i][slip] - logInsecure[i];
        }
        long bit = 1L << i;
        boolean secure = (state[i >> 6] & bit) != 0;
        for (int child : scope.neededBy(i)) {
          int missing = missing(scope, state, child) - (secure ? 0 : 1);
          odds += tables.upRatio(kind, child, missing, isSecure(state, child));
        }
        if (odds > logitOfUniform()) {
          state[i >> 6] |= bit;
        } else {
          state[i >> 6] &= ~bit;
        }
      }
    }
  }

  private void moveKind(int m) {
    int other = (int) ((next() >>> 33) % parameters.kinds().size());
    if (other == kinds[m]) {
      return;
    }
    double ratio = 0;
    long[] state = states[m];
    for (int i = 0; i < scope.size(); i++) {
      int missing = missing(scope, state, i);
      boolean secure = isSecure(state, i);
      ratio += tables.log(other, i, missing, secure) - tables.log(kinds[m], i, missing, secure);
    }
    if (ratio > Math.log(fraction())) {
      kinds[m] = (short) other;
    }
  }

  private void moveSlip(int m) {
    int other = (int) ((next() >>> 33) % parameters.slips().size());
    double ratio = 0;
    for (int i = 0; i < scope.size(); i++) {
      if (told[i] && isSecure(states[m], i)) {
        ratio += logSecure[i][other] - logSecure[i][slips[m]];
      }
    }
    if (ratio > Math.log(fraction())) {
      slips[m] = (byte) other;
    }
  }

  /// How the members stand now.
  public Poll poll() {
    return Poll.of(scope, states);
  }

  /// The pupil's chance of a slip, as far as it is known.
  public double slip() {
    double sum = 0;
    for (byte slip : slips) {
      sum += parameters.slips().get(slip);
    }
    return sum / slips.length;
  }

  static boolean isSecure(long[] state, int step) {
    return (state[step >> 6] >>> step & 1) != 0;
  }

  static int missing(StepScope scope, long[] state, int step) {
    int missing = 0;
    for (int need : scope.needs(step)) {
      missing += isSecure(state, need) ? 0 : 1;
    }
    return missing;
  }

  private long next() {
    random += 0x9E3779B97F4A7C15L;
    long z = (random ^ (random >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private double fraction() {
    return ((next() >>> 11) + 0.5) * 0x1.0p-53;
  }

  private double logitOfUniform() {
    return KindTables.LOGITS[(int) (next() >>> 52)];
  }
}
