package keepup.variation;

import java.util.ArrayList;
import java.util.List;

/// How the items of a sequence are asked, in order: so many as the step asks them, then others.
///
/// @param plain how many begin it, asked as the step asks them
/// @param then how the items after them are asked, without the last
/// @param think what the last one asks, where it can be made
record Plan(int plain, List<Guise> then, List<Guise> think) {
  private static final int WITH_DRAWING = 6;

  Plan {
    then = List.copyOf(then);
    think = List.copyOf(think);
  }

  boolean judges() {
    return then.contains(Guise.JUDGE);
  }

  /// One plain question less, and a claim on the last of them to be judged.
  Plan judging() {
    List<Guise> after = new ArrayList<>(then);
    after.addFirst(Guise.JUDGE);
    if (after.remove(Guise.DRAW)) {
      return new Plan(plain, after, think);
    }
    return new Plan(plain - 1, after, think);
  }

  /// @param pictured whether the step's questions have a picture of their own
  static Plan of(SequenceKind kind, int length, boolean pictured, long seed) {
    boolean draw = length >= WITH_DRAWING && !pictured;
    List<Guise> then = new ArrayList<>();
    switch (kind) {
      case SAME_METHOD -> {
        then.add(Guise.MISSING);
        if (draw && Math.floorMod(seed, 2) == 0) {
          then.add(Guise.DRAW);
        }
      }
      case SAME_PROBLEM -> {
        if (draw) {
          then.add(Guise.DRAW);
        }
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.JUDGE);
        }
        then.add(Guise.MISSING);
      }
      case CONCEPT -> {
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.JUDGE);
        }
        then.add(Guise.MISSING);
      }
      case STANDARD_FORM -> {
        then.add(Guise.MISSING);
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.MISSING);
        }
        if (draw) {
          then.add(Guise.DRAW);
        }
      }
      case BY_DEGREES, SAME_OR_DIFFERENT -> then.add(Guise.MISSING);
    }
    return new Plan(length - then.size() - 1, then, thinks(seed));
  }

  /// Explaining a mistake shows the misconceptions in focus once more: it comes three times of
  /// four.
  private static List<Guise> thinks(long seed) {
    return Math.floorMod(seed, 4) == 1
        ? List.of(Guise.CREATE, Guise.EXPLAIN)
        : List.of(Guise.EXPLAIN, Guise.CREATE);
  }
}
