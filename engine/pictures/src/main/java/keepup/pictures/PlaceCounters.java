package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;

/// A number as place-value counters, also with more than nine in a place.
final class PlaceCounters {
  private static final int MOST = 20;
  private static final List<String> NAMES =
      List.of("hundredths", "tenths", "ones", "tens", "hundreds", "thousands");
  private static final int ONES = 2;

  private PlaceCounters() {}

  static Picture draw(Inputs in) {
    Rational hundredths = (in.has("n") ? in.number("n") : Rational.ZERO).times(Rational.of(100));
    if (!hundredths.isWhole() || hundredths.sign() < 0 || hundredths.whole() > 999_999) {
      throw in.fault(
          "needs a number from 0 to 9999.99 as 'n', with two decimal places at most",
          "round it first.");
    }
    long rest = hundredths.whole();
    List<Integer> counts = new ArrayList<>();
    for (String name : NAMES) {
      counts.add((int) (rest % 10) + in.whole(name, 0, MOST, 0));
      rest /= 10;
    }
    int low = 0;
    while (low < ONES && counts.get(low) == 0) {
      low++;
    }
    int high = counts.size();
    while (high > ONES + 1 && counts.get(high - 1) == 0) {
      high--;
    }
    CounterBoard board = CounterBoard.of(counts.subList(low, high), low - ONES);
    return board.draw(List.of(board)).finish(board.name(), board.said());
  }
}
