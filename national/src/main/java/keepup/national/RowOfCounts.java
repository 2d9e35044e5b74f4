package keepup.national;

import java.util.BitSet;

/// Numbers of schools by area and their sum, and which of them may be shown.
///
/// A number from 1 to `few` − 1 is kept back, and so is one whose rest of a known whole is that
/// small. From the sum and the numbers that are shown, none of those may be narrowed down to fewer
/// than `few` + 1 values: where it could, the smallest number that is shown is kept back too, and
/// at last the sum. What the rule itself tells is not looked at.
final class RowOfCounts {
  /// A whole that is not known.
  static final int UNKNOWN = Integer.MAX_VALUE;

  private final int[] counts;
  private final int[] wholes;
  private final int few;
  private final BitSet small = new BitSet();
  private final BitSet hidden = new BitSet();
  private boolean sumShown;

  /// @param wholes of which the counts are parts and which are shown, or [#UNKNOWN]
  RowOfCounts(int[] counts, int[] wholes, int few) {
    this.counts = counts.clone();
    this.wholes = wholes.clone();
    this.few = few;
    for (int i = 0; i < counts.length; i++) {
      if (isSmall(counts[i]) || (wholes[i] != UNKNOWN && isSmall(wholes[i] - counts[i]))) {
        small.set(i);
      }
    }
    decide();
  }

  private boolean isSmall(int count) {
    return count > 0 && count < few;
  }

  private void decide() {
    hidden.or(small);
    while (!isSafe()) {
      int least = -1;
      for (int i = hidden.nextClearBit(0); i < counts.length; i = hidden.nextClearBit(i + 1)) {
        if (counts[i] > 0 && (least < 0 || counts[i] < counts[least])) {
          least = i;
        }
      }
      if (least < 0) {
        hidden.clear();
        hidden.or(small);
        return;
      }
      hidden.set(least);
    }
    sumShown = !isSmall(sum());
  }

  /// The sum of all.
  int sum() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /// Whether every small number keeps its room when the sum is shown.
  private boolean isSafe() {
    long left = hidden.stream().mapToLong(i -> counts[i]).sum();
    return small.stream()
        .allMatch(i -> {
          long others = hidden.stream().filter(j -> j != i).mapToLong(j -> most(j, left)).sum();
          return most(i, left) - Math.max(0, left - others) >= few;
        });
  }

  private long most(int i, long left) {
    return Math.min(wholes[i], left);
  }

  boolean isShown(int i) {
    return !hidden.get(i);
  }

  boolean isSumShown() {
    return sumShown;
  }
}
