package keepup.misconceptions;

import java.util.OptionalLong;
import keepup.maths.Digits;

/// The paper on which one column subtraction is being worked: the top digits as they have been
/// crossed out and rewritten, and what stands under the line so far.
///
/// Place 0 is ones. Everything that is done to the top digits stays done for later columns. Where
/// the working cannot go on (nobody left to exchange from, a cell that would hold two digits or a
/// negative number) it is stuck, and a stuck working has no result.
final class SubtractionWork {
  private final SubtractionHabits habits;
  private final Digits top;
  private final Digits bottom;
  private final int[] above;
  private final boolean[] lent;
  private final StringBuilder written = new StringBuilder();
  private int exchanges;
  private boolean stuck;

  SubtractionWork(SubtractionHabits habits, long top, long bottom) {
    this.habits = habits;
    this.top = new Digits(top);
    this.bottom = new Digits(bottom);
    this.above = new int[this.top.length()];
    this.lent = new boolean[above.length];
    for (int place = 0; place < above.length; place++) {
      above[place] = this.top.at(place);
    }
  }

  /// Works every column from the ones.
  OptionalLong work() {
    stuck = bottom.length() > above.length;
    for (int place = 0; place <= last() && !stuck; place++) {
      habits.column().make(this, place);
    }
    return stuck || written.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(written.toString()));
  }

  // What can be seen.

  int last() {
    return above.length - 1;
  }

  /// The top digit as it stands now.
  int above(int place) {
    return above[place];
  }

  /// The top digit as it was printed in the question.
  int printed(int place) {
    return top.at(place);
  }

  /// The bottom digit; a blank counts as nothing.
  int below(int place) {
    return bottom.at(place);
  }

  boolean blankBelow(int place) {
    return !bottom.written(place);
  }

  boolean hasLent(int place) {
    return lent[place];
  }

  int exchanges() {
    return exchanges;
  }

  // What can be done.

  /// Writes one digit under the line; anything else does not fit the cell.
  void write(int digit) {
    stuck |= digit < 0 || digit > 9;
    writeInFull(digit);
  }

  /// Writes a column's result under the line even where it has two digits.
  void writeInFull(int number) {
    stuck |= number < 0;
    written.insert(0, number);
  }

  void writeDifference(int place) {
    write(Math.abs(above(place) - below(place)));
  }

  /// Rewrites a digit that something was taken from.
  void rewrite(int place, int digit) {
    stuck |= digit < 0;
    above[place] = digit;
    lent[place] = true;
  }

  void receiveTen(int place) {
    above[place] += 10;
    exchanges++;
  }

  /// The column as this habit works it where the top digit is too small.
  void exchange(int place) {
    habits.exchange().make(this, place);
  }

  /// Asks a place for one of its own, as this habit gives it; beyond the first digit nobody lends.
  void lend(int place) {
    if (place > last()) {
      stuck = true;
    } else {
      habits.lend().make(this, place);
    }
  }

  // The right way.

  void columnRightly(int place) {
    if (above(place) < below(place)) {
      exchange(place);
    } else {
      write(above(place) - below(place));
    }
  }

  void exchangeRightly(int place) {
    lend(place + 1);
    receiveTen(place);
    write(above(place) - below(place));
  }

  void lendRightly(int place) {
    if (above(place) > 0) {
      rewrite(place, above(place) - 1);
    } else {
      lend(place + 1);
      rewrite(place, 9);
    }
  }
}
