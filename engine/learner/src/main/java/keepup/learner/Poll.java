package keepup.learner;

/// The members of an ensemble counted: for each step, which of them hold it secure, and which would
/// teach it next because it is not secure and all its direct prerequisites are.
///
/// One bit a member, so that counting how two things go together is a few machine words.
public final class Poll {
  private final int members;
  private final long[][] secure;
  private final long[][] next;

  private Poll(int members, long[][] secure, long[][] next) {
    this.members = members;
    this.secure = secure;
    this.next = next;
  }

  static Poll of(StepScope scope, long[][] states) {
    int words = (states.length + 63) >> 6;
    long[][] secure = new long[scope.size()][words];
    long[][] next = new long[scope.size()][words];
    for (int m = 0; m < states.length; m++) {
      for (int i = 0; i < scope.size(); i++) {
        secure[i][m >> 6] |= (states[m][i >> 6] >>> i & 1) << m;
      }
    }
    for (int i = 0; i < scope.size(); i++) {
      for (int w = 0; w < words; w++) {
        long ready = ~secure[i][w];
        for (int need : scope.needs(i)) {
          ready &= secure[need][w];
        }
        next[i][w] = ready;
      }
      if ((states.length & 63) != 0) {
        next[i][words - 1] &= (1L << states.length) - 1;
      }
    }
    return new Poll(states.length, secure, next);
  }

  /// Probability that a step is secure.
  public double secure(int step) {
    return share(count(secure[step]));
  }

  /// Probability that a step is to be taught next.
  public double next(int step) {
    return share(count(next[step]));
  }

  /// Probability that one step is secure and another to be taught next.
  public double secureAndNext(int secureStep, int nextStep) {
    return share(both(secure[secureStep], next[nextStep]));
  }

  private double share(int count) {
    return (double) count / members;
  }

  private static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  private static int both(long[] first, long[] second) {
    int count = 0;
    for (int w = 0; w < first.length; w++) {
      count += Long.bitCount(first[w] & second[w]);
    }
    return count;
  }
}
