package keepup.maths;

import java.util.List;

/// A stream of pseudo-random numbers that is the same for a seed on every machine and for ever:
/// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
///
/// The JDK's own generators may change between releases; a question that a child was asked must
/// not.
public final class Draws {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  public static Draws of(long seed) {
    return new Draws(seed);
  }

  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /// A whole number from `from` to `to`, both included, each equally likely (rejection, so without
  /// modulo bias).
  ///
  /// @throws IllegalArgumentException if the range is empty
  public int between(int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("The range " + from + " to " + to + " must not be empty.");
    }
    long size = (long) to - from + 1;
    long bound = Long.MAX_VALUE - Long.MAX_VALUE % size;
    long draw;
    do {
      draw = nextLong() >>> 1;
    } while (draw >= bound);
    return (int) (from + draw % size);
  }

  /// A number in [0, 1).
  public double fraction() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  public boolean chance(double probability) {
    return fraction() < probability;
  }

  /// @throws IllegalArgumentException if the list is empty
  public <T> T pick(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
