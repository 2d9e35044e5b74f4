package keepup.tracing;

import java.util.Arrays;

/// Where each feature's values are cut into at most 64 bins of about equal counts.
final class Bins {
  static final int MOST = 64;

  private final float[][] cuts;

  private Bins(float[][] cuts) {
    this.cuts = cuts;
  }

  /// @param values by feature, then row; a sample is enough
  static Bins of(float[][] values) {
    float[][] cuts = new float[values.length][];
    for (int feature = 0; feature < values.length; feature++) {
      cuts[feature] = cuts(values[feature]);
    }
    return new Bins(cuts);
  }

  private static float[] cuts(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] found = new float[MOST - 1];
    int count = 0;
    int from = 0;
    for (int bin = 0; bin < MOST - 1 && from < sorted.length; bin++) {
      int to = Math.max(from, from + (sorted.length - from) / (MOST - bin) - 1);
      while (to + 1 < sorted.length && sorted[to + 1] == sorted[to]) {
        to++;
      }
      if (to + 1 >= sorted.length) {
        break;
      }
      found[count++] = (sorted[to] + sorted[to + 1]) / 2;
      from = to + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /// The bin of a value: how many cuts lie below it.
  int bin(int feature, float value) {
    int at = Arrays.binarySearch(cuts[feature], value);
    return at >= 0 ? at : -at - 1;
  }

  /// A value belongs to a bin up to this one where it is at most this.
  float cut(int feature, int bin) {
    return cuts[feature][bin];
  }

  int count(int feature) {
    return cuts[feature].length + 1;
  }
}
