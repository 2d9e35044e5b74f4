package keepup.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Chance decides who gets the intervention first, in a way that anybody can do again: the seed is
/// committed beforehand, the units are sorted by name, and a Fisher-Yates shuffle with SplitMix64
/// (Steele, Lea & Flood 2014) gives the order.
public final class Randomisation {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Randomisation() {}

  /// The numbers from 0 in an order by chance.
  static int[] order(int n, long seed) {
    int[] order = new int[n];
    long state = seed;
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      long bound = Long.MAX_VALUE - Long.MAX_VALUE % (i + 1);
      long draw;
      do {
        state += GOLDEN_GAMMA;
        draw = mix(state) >>> 1;
      } while (draw >= bound);
      int j = (int) (draw % (i + 1));
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// Which wave each unit begins in: 0 first, and so on; waves differ in size by one at most in
  /// every block. Two waves are a waiting list; more are a stepped wedge.
  ///
  /// @param blocks unit to what it is drawn within, such as its school; one block for all is the
  ///   plain draw
  /// @param waves at least 2
  /// @throws IllegalArgumentException if there are fewer units than waves
  public static Map<String, Integer> waves(Map<String, String> blocks, int waves, long seed) {
    if (waves < 2 || blocks.size() < waves) {
      throw new IllegalArgumentException(
          "The units (%d) must be at least as many as the waves (%d), and those two or more."
              .formatted(blocks.size(), waves));
    }
    Map<String, List<String>> members = new TreeMap<>();
    new TreeMap<>(blocks)
        .forEach((unit, block) -> members.computeIfAbsent(block, _ -> new ArrayList<>()).add(unit));
    Map<String, Integer> drawn = new HashMap<>();
    int next = 0;
    long number = 0;
    for (List<String> units : members.values()) {
      int[] order = order(units.size(), mix(seed + ++number * GOLDEN_GAMMA));
      for (int position : order) {
        drawn.put(units.get(position), next++ % waves);
      }
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    new TreeMap<>(drawn).forEach(sorted::put);
    return sorted;
  }
}
