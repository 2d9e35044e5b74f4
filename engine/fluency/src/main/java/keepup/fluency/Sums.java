package keepup.fluency;

import static keepup.fluency.Fact.sum;

import java.util.ArrayList;
import java.util.List;

/// How addition facts follow from others. `a` is the addend that the child starts from.
final class Sums {
  private Sums() {}

  static List<Derivation> of(Fact fact) {
    List<Derivation> ways = new ArrayList<>();
    int a = Math.max(fact.left(), fact.right());
    int b = Math.min(fact.left(), fact.right());
    switch (b) {
      case 0 -> ways.add(plain(fact, Way.NOTHING, "Add nothing: it stays the same."));
      case 1 -> ways.add(plain(fact, Way.ONE, "One more than " + a + "."));
      case 2 -> ways.add(plain(fact, Way.TWO, "Two more than " + a + "."));
      default -> {}
    }
    if (a + b == 10) {
      ways.add(plain(fact, Way.PAIR_TO_TEN, "A ten frame: " + a + " and how many more fill it?"));
    }
    if (a == 10 && b > 0) {
      ways.add(plain(fact, Way.TEN_AND_MORE, "One ten and " + b + " ones."));
    }
    if (a == b && b > 0 && a != 10) {
      ways.add(
          a <= 5
              ? plain(fact, Way.DOUBLE_NUMBER, "Double " + a + ".")
              : twoParts(fact, a > 10 ? 10 : 5));
    }
    if (a == 5 && b > 0 && b < 5) {
      ways.add(plain(fact, Way.HAND, "One hand and " + b + " more."));
    }
    if (a - b == 1 && b > 1) {
      ways.add(onwards(fact, Way.NEAR_DOUBLE, sum(b, b), 1, "Double " + b + " and one more."));
    }
    if (a + b > 10 && a < 10 && b > 1) {
      int fills = 10 - a;
      ways.add(
          onwards(
              fact,
              Way.MAKE_TEN,
              sum(a, fills),
              b - fills,
              "%d is %d and %d. Make ten with %d.".formatted(b, fills, b - fills, a)));
    }
    if (a == 9 && b > 2) {
      ways.add(
          onwards(fact, Way.TEN_LESS_ONE, sum(10, b), -1, "Ten and " + b + " is one too many."));
    }
    if (a - b == 2 && b > 1) {
      int middle = b + 1;
      ways.add(
          through(
              fact,
              Way.MIDDLE_DOUBLE,
              sum(middle, middle),
              "One from %d to %d: double %d.".formatted(a, b, middle)));
    }
    if (b > 2 && a + b != 10) {
      ways.add(
          a + b == 9
              ? onwards(
                  fact,
                  Way.NEIGHBOUR,
                  sum(a, b + 1),
                  -1,
                  "One less than " + sum(a, b + 1).text() + ".")
              : onwards(
                  fact,
                  Way.NEIGHBOUR,
                  sum(a, b - 1),
                  1,
                  "One more than " + sum(a, b - 1).text() + "."));
    }
    fact.findTurnaround()
        .ifPresent(round ->
            ways.add(through(fact, Way.TURNAROUND, round, "The same as " + round.text() + ".")));
    return ways;
  }

  private static Derivation plain(Fact fact, Way way, String says) {
    return new Derivation(fact, way, List.of(), List.of(Working.of(fact)), says);
  }

  private static Derivation through(Fact fact, Way way, Fact other, String says) {
    return new Derivation(fact, way, List.of(other), List.of(Working.of(other)), says);
  }

  private static Derivation onwards(Fact fact, Way way, Fact start, int more, String says) {
    Working last =
        more < 0
            ? new Working(start.answer(), Operation.SUBTRACT, -more)
            : new Working(start.answer(), Operation.ADD, more);
    return new Derivation(fact, way, List.of(start), List.of(Working.of(start), last), says);
  }

  /// A double of a number above five, by its hand (or its ten) and its rest.
  private static Derivation twoParts(Fact fact, int hand) {
    int rest = fact.left() - hand;
    Fact hands = sum(hand, hand);
    Fact rests = sum(rest, rest);
    return new Derivation(
        fact,
        Way.DOUBLE_NUMBER,
        List.of(hands, rests),
        List.of(
            Working.of(hands),
            Working.of(rests),
            new Working(hands.answer(), Operation.ADD, rests.answer())),
        "Double " + hand + ", double " + rest + ", put them together.");
  }
}
