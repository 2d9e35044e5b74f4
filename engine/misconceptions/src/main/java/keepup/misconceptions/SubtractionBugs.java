package keepup.misconceptions;

import static java.util.Map.entry;
import static keepup.misconceptions.SubtractionHabits.column;
import static keepup.misconceptions.SubtractionHabits.exchange;
import static keepup.misconceptions.SubtractionHabits.layingOut;
import static keepup.misconceptions.SubtractionHabits.lend;

import java.util.Map;
import keepup.maths.Digits;
import keepup.misconceptions.SubtractionHabits.Move;

/// The wrong procedures of column subtraction (Brown and Burton 1978; VanLehn 1982, 1990), each
/// named as content files name it.
///
/// Adding instead of subtracting is no way of working columns and stands in [Procedures].
final class SubtractionBugs {
  static final Map<String, SubtractionHabits> BUGS =
      Map.ofEntries(
          // A column whose top digit is too small.
          entry("subtract-smaller-from-larger", column(SubtractionWork::writeDifference)),
          entry("subtract-zero-instead-of-exchange", exchange((work, _) -> work.write(0))),
          entry(
              "subtract-top-instead-of-exchange",
              exchange((work, place) -> work.write(work.above(place)))),
          entry(
              "subtract-exchanges-only-once",
              exchange((work, place) -> differenceIf(work.exchanges() > 0, work, place))),
          entry(
              "subtract-no-exchange-where-reduced",
              exchange((work, place) -> differenceIf(work.hasLent(place), work, place))),
          entry(
              "subtract-smaller-from-larger-beside-zero",
              exchange((work, place) ->
                  differenceIf(place < work.last() && work.above(place + 1) == 0, work, place))),

          // What the lender gives.
          entry("subtract-lender-not-reduced", lend((_, _) -> {})),
          entry("subtract-zero-lends-nine", lend(whereAbove(0, becomes(9)))),
          entry(
              "subtract-borrow-across-zero",
              lend(whereAbove(0, (work, place) -> work.lend(place + 1)))),
          entry("subtract-stops-at-zero", lend(whereAbove(0, (_, _) -> {}))),
          entry("subtract-zero-stays-ten", lend(whereAbove(0, SubtractionBugs::lendBecomingTen))),
          entry("subtract-zero-lends-ten", lend(whereAbove(0, becomes(10)))),
          entry("subtract-zero-becomes-one", lend(whereAbove(0, becomes(1)))),
          entry("subtract-one-becomes-nine", lend(whereAbove(1, becomes(9)))),
          entry("subtract-one-becomes-ten", lend(whereAbove(1, becomes(10)))),
          entry(
              "subtract-always-from-the-left",
              lend((work, _) -> work.rewrite(work.last(), work.above(work.last()) - 1))),
          entry("subtract-no-reduction-over-blank", lend(SubtractionBugs::lendUnlessBlank)),
          entry("subtract-reduces-twice", lend(SubtractionBugs::lendTwice)),

          // Zeros, ones and equal digits.
          entry(
              "subtract-zero-take-n-is-n",
              column(columnWhereAbove(0, (work, place) -> work.write(work.below(place))))),
          entry(
              "subtract-zero-take-n-is-zero",
              column(columnWhereAbove(0, (work, _) -> work.write(0)))),
          entry("subtract-n-take-zero-is-zero", column(SubtractionBugs::zeroTakesAll)),
          entry("subtract-n-take-n-is-n", column(SubtractionBugs::equalDigitsStay)),
          entry("subtract-top-zero-as-nine", column(printedZeroAs(9))),
          entry("subtract-top-zero-as-ten", column(printedZeroAs(10))),

          // Where the bottom number ends, and how the numbers are lined up.
          entry("subtract-quits-at-blank", column(SubtractionBugs::quitAtBlank)),
          entry("subtract-drops-leading-one", column(SubtractionBugs::dropLeadingOne)),
          entry("subtract-stutter", layingOut(SubtractionBugs::stutter)),
          entry("subtract-lines-up-left", layingOut(SubtractionBugs::fromTheLeft)),
          entry("subtract-always-exchanges", column(SubtractionBugs::alwaysExchange)));

  private SubtractionBugs() {}

  private static void differenceIf(boolean instead, SubtractionWork work, int place) {
    if (instead) {
      work.writeDifference(place);
    } else {
      work.exchangeRightly(place);
    }
  }

  private static Move whereAbove(int digit, Move instead) {
    return (work, place) ->
        (work.above(place) == digit ? instead : (Move) SubtractionWork::lendRightly)
            .make(work, place);
  }

  private static Move columnWhereAbove(int digit, Move instead) {
    return (work, place) ->
        (work.above(place) == digit ? instead : (Move) SubtractionWork::columnRightly)
            .make(work, place);
  }

  private static Move becomes(int digit) {
    return (work, place) -> work.rewrite(place, digit);
  }

  private static void lendBecomingTen(SubtractionWork work, int place) {
    work.lend(place + 1);
    work.rewrite(place, 10);
  }

  private static void lendUnlessBlank(SubtractionWork work, int place) {
    if (!work.blankBelow(place)) {
      work.lendRightly(place);
    }
  }

  /// Two for every one that is lent: a zero becomes ten and then eight.
  private static void lendTwice(SubtractionWork work, int place) {
    if (work.above(place) == 0) {
      work.lend(place + 1);
      work.rewrite(place, 8);
    } else {
      work.rewrite(place, work.above(place) - 2);
    }
  }

  /// Only a zero that is written does this; a blank does not.
  private static void zeroTakesAll(SubtractionWork work, int place) {
    if (work.below(place) == 0 && !work.blankBelow(place)) {
      work.write(0);
    } else {
      work.columnRightly(place);
    }
  }

  private static void equalDigitsStay(SubtractionWork work, int place) {
    if (work.above(place) == work.below(place)) {
      work.write(work.above(place));
    } else {
      work.columnRightly(place);
    }
  }

  /// Only a zero that is printed in the question, not one that lending left behind: 123 - 45 does
  /// not end in a first digit of nine.
  private static Move printedZeroAs(int worth) {
    return (work, place) -> {
      if (work.printed(place) == 0 && work.above(place) == 0) {
        work.write(worth - work.below(place));
      } else {
        work.columnRightly(place);
      }
    };
  }

  private static void quitAtBlank(SubtractionWork work, int place) {
    if (!work.blankBelow(place)) {
      work.columnRightly(place);
    }
  }

  /// A one that has been exchanged is no longer there to be dropped.
  private static void dropLeadingOne(SubtractionWork work, int place) {
    boolean leading = place == work.last() && work.blankBelow(place);
    if (!leading || work.printed(place) != 1 || work.above(place) != 1) {
      work.columnRightly(place);
    }
  }

  /// Every column but the leftmost is given ten, needed or not.
  private static void alwaysExchange(SubtractionWork work, int place) {
    if (place == work.last()) {
      work.columnRightly(place);
    } else {
      work.lend(place + 1);
      work.receiveTen(place);
      work.writeInFull(work.above(place) - work.below(place));
    }
  }

  /// `22` under `4369` becomes `2222`: the leading digit goes on to the left.
  static long stutter(long top, long bottom) {
    Digits below = new Digits(bottom);
    String more = String.valueOf(below.at(below.length() - 1));
    return Long.parseLong(
        more.repeat(Math.max(0, new Digits(top).length() - below.length())) + bottom);
  }

  /// `32` under `785` becomes `320`: it starts under the first digit.
  static long fromTheLeft(long top, long bottom) {
    int missing = new Digits(top).length() - new Digits(bottom).length();
    return Long.parseLong(bottom + "0".repeat(Math.max(0, missing)));
  }
}
