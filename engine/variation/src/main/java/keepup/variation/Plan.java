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
  private static final int STATING = 3;

  Plan {
    then = List.copyOf(then);
    think = List.copyOf(think);
  }

  /// Whether the last item is the point of the whole: a general claim.
  boolean states() {
    return think.getFirst() == Guise.ALWAYS && think.size() == STATING;
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

  /// The same with plain questions in the place of those that only ask again in another way: more
  /// of them show more.
  Plan plainer() {
    List<Guise> kept = then.stream().filter(guise -> guise == Guise.MISSING).toList();
    return new Plan(plain + then.size() - kept.size(), kept, think);
  }

  /// The same with one turn of the unknown at most.
  Plan plainest() {
    Plan plainer = plainer();
    return plainer.then.size() < 2
        ? plainer
        : new Plan(plainer.plain + plainer.then.size() - 1, List.of(Guise.MISSING), think);
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
        then.add(draw ? Guise.DRAW : Guise.OTHER_WAY);
        if (length > WITH_DRAWING) {
          then.add(draw ? Guise.OTHER_WAY : Guise.JUDGE);
        }
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.MISSING);
        }
      }
      case CONCEPT -> {
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.JUDGE);
        }
        then.add(Guise.MISSING);
      }
      case STANDARD_FORM -> {
        then.add(Guise.MISSING);
        if (draw) {
          then.add(Guise.DRAW);
        }
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.MISSING);
        }
      }
      case SAME_OR_DIFFERENT -> {
        then.add(Guise.COMPARE);
        if (length > SequenceRequest.SHORTEST) {
          then.add(Guise.MISSING);
        }
      }
      case BY_DEGREES, ALWAYS_SOMETIMES_NEVER -> then.add(Guise.MISSING);
    }
    return new Plan(length - then.size() - 1, then, thinks(kind, seed));
  }

  /// Explaining a mistake shows the misconceptions in focus once more: it comes most often.
  private static List<Guise> thinks(SequenceKind kind, long seed) {
    if (kind == SequenceKind.ALWAYS_SOMETIMES_NEVER) {
      return List.of(Guise.ALWAYS, Guise.EXPLAIN, Guise.CREATE);
    }
    return switch (Math.floorMod(seed, 8)) {
      case 1, 5 -> List.of(Guise.CREATE, Guise.EXPLAIN);
      case 3 -> List.of(Guise.ALWAYS, Guise.EXPLAIN);
      default -> List.of(Guise.EXPLAIN, Guise.CREATE);
    };
  }
}
