package keepup.diagnosis;

import java.util.List;

/// How often each pair has been split, up to a number of times: level 0 holds the pairs split at
/// least once, level 1 those split at least twice, and so on.
final class SeparationCover {
  /// A first split counts for more than any number of second ones.
  private static final int LEVEL_WEIGHT = 100_000;

  private final long[][] levels;

  SeparationCover(int words, int times) {
    this.levels = new long[times][words];
  }

  /// What a list of masks covers together.
  static SeparationCover of(List<SeparationMask> masks, int times) {
    SeparationCover cover = new SeparationCover(masks.getFirst().words().length, times);
    masks.forEach(cover::add);
    return cover;
  }

  /// An empty cover of the same size.
  SeparationCover none() {
    return new SeparationCover(levels[0].length, levels.length);
  }

  void add(SeparationMask mask) {
    long[] words = mask.words();
    for (int w = 0; w < words.length; w++) {
      long more = words[w];
      for (long[] level : levels) {
        long already = level[w] & more;
        level[w] |= more;
        more = already;
      }
    }
  }

  /// How many splits of the goal are missing.
  int missing(SeparationCover goal) {
    int missing = 0;
    for (int l = 0; l < levels.length; l++) {
      for (int w = 0; w < levels[l].length; w++) {
        missing += Long.bitCount(goal.levels[l][w] & ~levels[l][w]);
      }
    }
    return missing;
  }

  /// As [#missing], if the mask were added.
  int missingWith(SeparationMask mask, SeparationCover goal) {
    int missing = 0;
    long[] words = mask.words();
    for (int w = 0; w < words.length; w++) {
      long more = words[w];
      for (int l = 0; l < levels.length; l++) {
        missing += Long.bitCount(goal.levels[l][w] & ~(levels[l][w] | more));
        more &= levels[l][w];
      }
    }
    return missing;
  }

  /// How much of the goal the mask would add, first splits before second ones.
  long gain(SeparationMask mask, SeparationCover goal) {
    long gain = 0;
    long[] words = mask.words();
    for (int w = 0; w < words.length; w++) {
      long more = words[w];
      for (int l = 0; l < levels.length; l++) {
        long added = more & ~levels[l][w] & goal.levels[l][w];
        gain += (long) Long.bitCount(added) * (l == 0 ? LEVEL_WEIGHT : 1);
        more &= levels[l][w];
      }
    }
    return gain;
  }
}
