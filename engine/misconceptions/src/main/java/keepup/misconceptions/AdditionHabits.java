package keepup.misconceptions;

import java.util.List;

/// How somebody works a column addition; a wrong procedure is [#RIGHT] with one habit replaced.
///
/// @param fromTheLeft whether the columns are worked from the left
/// @param column what is done in a column
/// @param carry what is done with the tens of a column's total
record AdditionHabits(boolean fromTheLeft, Move column, Carry carry) {
  static final AdditionHabits RIGHT =
      new AdditionHabits(
          false, AdditionWork::columnRightly, (work, place, tens) -> work.addTo(place + 1, tens));

  /// What is done at a place.
  @FunctionalInterface
  interface Move {
    void make(AdditionWork work, int place);
  }

  /// What is done with the tens of the total at a place.
  @FunctionalInterface
  interface Carry {
    void make(AdditionWork work, int place, int tens);
  }

  static AdditionHabits column(Move column) {
    return new AdditionHabits(RIGHT.fromTheLeft, column, RIGHT.carry);
  }

  static AdditionHabits carry(Carry carry) {
    return new AdditionHabits(RIGHT.fromTheLeft, RIGHT.column, carry);
  }

  static AdditionHabits leftToRight() {
    return new AdditionHabits(
        true, RIGHT.column, (work, place, tens) -> work.addTo(place - 1, tens));
  }

  /// @param numbers two or more, each zero or more
  long work(List<Long> numbers) {
    return new AdditionWork(this, numbers).work();
  }
}
