package keepup.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The ids that a run gives its answers: as the pages make them, the device's time in front and
/// then at random (RFC 9562, version 7), and found again from the run's seed, so that millions of
/// them need no memory.
///
/// @param start milliseconds since 1970 at which the first check is due
/// @param rate checks a second
record Ids(long seed, long start, int rate) {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /// The id of one child's answer.
  UUID of(int check, int child) {
    long place = (long) check * Programme.CHILDREN + child;
    long time = start + check * 1000L / rate;
    return new UUID(
        (time << 16) | VERSION_7 | (mix(seed + 2 * place) >>> 52),
        (mix(seed + 2 * place + 1) >>> 2) | VARIANT);
  }

  /// The ids of a whole check.
  List<UUID> of(int check) {
    List<UUID> ids = new ArrayList<>(Programme.CHILDREN);
    for (int child = 0; child < Programme.CHILDREN; child++) {
      ids.add(of(check, child));
    }
    return ids;
  }

  /// Steele, Lea and Flood 2014, SplitMix64.
  private static long mix(long place) {
    long z = place * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
