package keepup.diagnosis;

import keepup.learner.Poll;

/// How much a question is expected to tell about what has to be decided: for every step, whether it
/// is one to teach next; and, for less, whether it is secure.
///
/// Expected information as in adaptive testing (Lindley 1956; MacKay 1992), in bits, by counting
/// members of the ensemble: the answer depends on the asked step alone, so that two counts for each
/// pair of steps are enough.
final class StepChoice {
  private static final double SECURE_WEIGHT = 0.15;
  private static final int TABLE = 2048;
  private static final float[] ENTROPY = entropies();

  private final Poll poll;
  private final int[] undecided;
  private final double[] next;
  private final double[] secure;

  /// For each step that was looked at, that it is secure and each undecided one to be taught next.
  private final double[][] together;

  StepChoice(Poll poll, int steps) {
    this.poll = poll;
    this.next = new double[steps];
    this.secure = new double[steps];
    this.together = new double[steps][];
    int[] open = new int[steps];
    int count = 0;
    for (int i = 0; i < steps; i++) {
      next[i] = poll.next(i);
      secure[i] = poll.secure(i);
      if (next[i] > 0.004 && next[i] < 0.996) {
        open[count++] = i;
      }
    }
    undecided = java.util.Arrays.copyOf(open, count);
  }

  double secure(int step) {
    return secure[step];
  }

  double next(int step) {
    return next[step];
  }

  /// Expected number of steps on which the plan is wrong.
  double doubt() {
    double doubt = 0;
    for (double p : next) {
      doubt += Math.min(p, 1 - p);
    }
    return doubt;
  }

  private double[] together(int step) {
    if (together[step] == null) {
      double[] shares = new double[undecided.length];
      for (int k = 0; k < shares.length; k++) {
        shares[k] = poll.secureAndNext(step, undecided[k]);
      }
      together[step] = shares;
    }
    return together[step];
  }

  /// Expected gain of asking a step, in bits.
  double gain(int step, Channel channel) {
    double s = secure[step];
    double[] ifSecure = {
      channel.rightIfSecure(),
      channel.explainedIfSecure(),
      1 - channel.rightIfSecure() - channel.explainedIfSecure()
    };
    double[] ifNot = {
      channel.rightIfNot(),
      channel.explainedIfNot(),
      Math.max(0, 1 - channel.rightIfNot() - channel.explainedIfNot())
    };
    double[] outcome = new double[3];
    double gain = SECURE_WEIGHT * entropy(s);
    for (int o = 0; o < 3; o++) {
      outcome[o] = s * ifSecure[o] + (1 - s) * ifNot[o];
      if (outcome[o] > 0) {
        gain -= SECURE_WEIGHT * outcome[o] * entropy(s * ifSecure[o] / outcome[o]);
      }
    }
    double[] together = together(step);
    for (int k = 0; k < undecided.length; k++) {
      int other = undecided[k];
      double both = together[k];
      gain += entropy(next[other]);
      for (int o = 0; o < 3; o++) {
        if (outcome[o] > 0) {
          double joint = both * ifSecure[o] + (next[other] - both) * ifNot[o];
          gain -= outcome[o] * entropy(joint / outcome[o]);
        }
      }
    }
    return gain;
  }

  private static float entropy(double p) {
    return ENTROPY[(int) (Math.clamp(p, 0, 1) * TABLE + 0.5)];
  }

  private static float[] entropies() {
    float[] table = new float[TABLE + 1];
    for (int i = 1; i < TABLE; i++) {
      double p = (double) i / TABLE;
      table[i] = (float) (-(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2));
    }
    return table;
  }
}
