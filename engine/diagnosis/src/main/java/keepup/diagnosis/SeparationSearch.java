package keepup.diagnosis;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Draws;

/// Searches a smallest set of masks that covers every pair so many times: greedy first, then one
/// mask fewer each time, mending what is missing by swaps with a tabu list (a local search for the
/// set multi-cover problem).
final class SeparationSearch {
  private static final int SWAPS = 600;
  private static final int TABU = 5;

  private final List<SeparationMask> masks;
  private final Draws draws;
  private final SeparationCover goal;

  SeparationSearch(List<SeparationMask> masks, int times, long seed) {
    this.masks = masks;
    this.draws = Draws.of(seed);
    this.goal = masks.isEmpty() ? new SeparationCover(0, times) : SeparationCover.of(masks, times);
  }

  /// The best set found, ordered so that every beginning covers as much as it can.
  List<SeparationMask> search() {
    List<SeparationMask> best = greedy(masks, goal);
    while (best.size() > 1) {
      List<SeparationMask> fewer = mend(best);
      if (fewer.isEmpty()) {
        break;
      }
      best = fewer;
    }
    return greedy(best, goal);
  }

  /// Takes the mask that covers most of what is missing until nothing is; a first split of a pair
  /// counts for more than a second.
  private List<SeparationMask> greedy(List<SeparationMask> from, SeparationCover wanted) {
    List<SeparationMask> left = new ArrayList<>(from);
    List<SeparationMask> taken = new ArrayList<>();
    SeparationCover cover = goal.none();
    while (cover.missing(wanted) > 0) {
      int best = 0;
      long bestGain = -1;
      for (int i = 0; i < left.size(); i++) {
        long gain = cover.gain(left.get(i), wanted);
        if (gain > bestGain) {
          bestGain = gain;
          best = i;
        }
      }
      cover.add(left.get(best));
      taken.add(left.remove(best));
    }
    return taken;
  }

  /// A full cover with one mask fewer, or an empty list where none was found.
  private List<SeparationMask> mend(List<SeparationMask> full) {
    List<SeparationMask> set = new ArrayList<>(full);
    set.remove(draws.between(0, set.size() - 1));
    int[] freeAgain = new int[set.size()];
    for (int swap = 1; swap <= SWAPS; swap++) {
      int place = leastUseful(set, freeAgain, swap);
      SeparationCover rest = goal.none();
      for (int i = 0; i < set.size(); i++) {
        if (i != place) {
          rest.add(set.get(i));
        }
      }
      set.set(place, best(rest, set));
      freeAgain[place] = swap + Math.min(TABU, set.size() - 1);
      rest.add(set.get(place));
      if (rest.missing(goal) == 0) {
        return set;
      }
    }
    return List.of();
  }

  /// The place whose mask is missed least, among those not changed just now.
  private int leastUseful(List<SeparationMask> set, int[] freeAgain, int swap) {
    int chosen = -1;
    int fewest = Integer.MAX_VALUE;
    int equals = 0;
    for (int place = 0; place < set.size(); place++) {
      if (freeAgain[place] > swap) {
        continue;
      }
      SeparationCover rest = goal.none();
      for (int i = 0; i < set.size(); i++) {
        if (i != place) {
          rest.add(set.get(i));
        }
      }
      int missing = rest.missing(goal);
      equals = missing == fewest ? equals + 1 : 1;
      if (missing < fewest || (missing == fewest && draws.between(1, equals) == 1)) {
        fewest = missing;
        chosen = place;
      }
    }
    return chosen >= 0 ? chosen : draws.between(0, set.size() - 1);
  }

  /// The mask that leaves least missing, any of several equally good, but none of the set.
  private SeparationMask best(SeparationCover rest, List<SeparationMask> set) {
    SeparationMask best = set.getFirst();
    int fewest = Integer.MAX_VALUE;
    int equals = 0;
    for (SeparationMask mask : masks) {
      int missing = rest.missingWith(mask, goal);
      if (missing > fewest || holds(set, mask)) {
        continue;
      }
      equals = missing == fewest ? equals + 1 : 1;
      if (missing < fewest || draws.between(1, equals) == 1) {
        fewest = missing;
        best = mask;
      }
    }
    return best;
  }

  /// Masks of different questions may be equal, and then both may be taken.
  private static boolean holds(List<SeparationMask> set, SeparationMask mask) {
    return set.stream().anyMatch(own -> own.question().equals(mask.question()));
  }
}
