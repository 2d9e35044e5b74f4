package keepup.fluency;

import java.util.ArrayList;
import java.util.List;

/// How multiplication facts follow from others: so many groups from fewer, easier groups. Both
/// factors may be the number of groups; facts are written the way round in which the child reads
/// the one that is asked.
final class Products {
  private Products() {}

  static List<Derivation> of(Fact fact) {
    List<Derivation> ways = new ArrayList<>();
    boolean rightFirst = ease(fact.right()) < ease(fact.left());
    new Groups(fact, rightFirst).addTo(ways);
    if (fact.left() != fact.right()) {
      new Groups(fact, !rightFirst).addTo(ways);
      Fact round = fact.findTurnaround().orElseThrow();
      ways.add(
          new Derivation(
              fact,
              Way.TURNAROUND,
              List.of(round),
              List.of(Working.of(round)),
              "The same as " + round.text() + "."));
    }
    new Groups(fact, rightFirst).addNeighboursTo(ways);
    if (fact.left() != fact.right()) {
      new Groups(fact, !rightFirst).addNeighboursTo(ways);
    }
    return ways;
  }

  /// Which number of groups is the easier one to begin with.
  private static int ease(int groups) {
    return List.of(1, 10, 2, 5, 9, 11, 4, 3, 8, 6, 12, 7).indexOf(groups);
  }

  /// @param swapped whether the number of groups stands on the right
  private record Groups(Fact fact, boolean swapped) {
    int groups() {
      return swapped ? fact.right() : fact.left();
    }

    int each() {
      return swapped ? fact.left() : fact.right();
    }

    void addTo(List<Derivation> ways) {
      switch (groups()) {
        case 1 -> ways.add(plain(Way.ONE_GROUP, "One group of " + each() + "."));
        case 2 -> ways.add(two());
        case 3 -> ways.add(parts(Way.DOUBLE_AND_ONE, 2, 1));
        case 4 -> ways.add(twice(Way.DOUBLE_DOUBLE));
        case 5 -> ways.add(half());
        case 6 -> {
          ways.add(twice(Way.DOUBLE));
          ways.add(parts(Way.FIVE_AND, 5, 1));
        }
        case 7 -> ways.add(parts(Way.FIVE_AND, 5, 2));
        case 8 -> {
          ways.add(twice(Way.DOUBLE));
          ways.add(parts(Way.TEN_LESS, 10, -2));
        }
        case 9 -> ways.add(parts(Way.TEN_LESS, 10, -1));
        case 10 -> ways.add(plain(Way.TENS, each() + (each() == 1 ? " ten." : " tens.")));
        case 11 -> ways.add(parts(Way.TEN_AND, 10, 1));
        default -> {
          ways.add(parts(Way.TEN_AND, 10, 2));
          ways.add(twice(Way.DOUBLE));
        }
      }
    }

    void addNeighboursTo(List<Derivation> ways) {
      if (groups() > 2 && groups() != 10 && groups() != 3 && groups() != 11) {
        ways.add(parts(Way.GROUP_NEXT_DOOR, groups() - 1, 1));
      }
      if (groups() > 2 && groups() < 12 && groups() != 9 && groups() != 10) {
        ways.add(parts(Way.GROUP_NEXT_DOOR, groups() + 1, -1));
      }
    }

    private Fact of(int groups) {
      return swapped ? Fact.product(each(), groups) : Fact.product(groups, each());
    }

    private Derivation plain(Way way, String says) {
      return new Derivation(fact, way, List.of(), List.of(Working.of(fact)), says);
    }

    private Derivation two() {
      return new Derivation(
          fact,
          Way.DOUBLE_NUMBER,
          List.of(Fact.sum(each(), each())),
          List.of(new Working(each(), Operation.ADD, each())),
          "Double " + each() + ".");
    }

    private Derivation twice(Way way) {
      Fact start = of(groups() / 2);
      return new Derivation(
          fact,
          way,
          List.of(start),
          List.of(Working.of(start), new Working(start.answer(), Operation.ADD, start.answer())),
          "Double " + start.text() + ".");
    }

    private Derivation half() {
      Fact start = of(10);
      return new Derivation(
          fact,
          Way.HALF_OF_TEN,
          List.of(start),
          List.of(Working.of(start), new Working(start.answer(), Operation.DIVIDE, 2)),
          "Half of " + start.text() + ".");
    }

    private Derivation parts(Way way, int first, int more) {
      Fact start = of(first);
      int apart = Math.abs(more);
      List<Fact> from = new ArrayList<>(List.of(start));
      List<Working> workings = new ArrayList<>(List.of(Working.of(start)));
      if (apart > 1) {
        from.add(of(apart));
        workings.add(Working.of(of(apart)));
      }
      workings.add(
          new Working(
              start.answer(), more < 0 ? Operation.SUBTRACT : Operation.ADD, apart * each()));
      String rest = apart == 1 ? "one group of " + each() : of(apart).text();
      return new Derivation(
          fact, way, from, workings, start.text() + (more < 0 ? ", less " : ", and ") + rest + ".");
    }
  }
}
