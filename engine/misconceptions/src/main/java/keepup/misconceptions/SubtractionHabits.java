package keepup.misconceptions;

import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;

/// How somebody works a column subtraction: four habits, each of which may be right or wrong.
///
/// A wrong procedure is [#RIGHT] with one habit replaced (the repair theory of Brown and VanLehn
/// 1980: a local change of an otherwise correct procedure).
///
/// @param layOut where the bottom number is set: `(top, bottom)` to the number that then stands
///   below
/// @param column what is done in a column
/// @param exchange what is done in a column whose top digit is too small
/// @param lend what is done at a place that is asked for one of its own
record SubtractionHabits(LongBinaryOperator layOut, Move column, Move exchange, Move lend) {

  /// The written method as it is taught in England (decomposition).
  static final SubtractionHabits RIGHT =
      new SubtractionHabits(
          (_, bottom) -> bottom,
          SubtractionWork::columnRightly,
          SubtractionWork::exchangeRightly,
          SubtractionWork::lendRightly);

  /// One thing done on paper at a place.
  @FunctionalInterface
  interface Move {
    void make(SubtractionWork work, int place);
  }

  static SubtractionHabits layingOut(LongBinaryOperator layOut) {
    return new SubtractionHabits(layOut, RIGHT.column, RIGHT.exchange, RIGHT.lend);
  }

  static SubtractionHabits column(Move column) {
    return new SubtractionHabits(RIGHT.layOut, column, RIGHT.exchange, RIGHT.lend);
  }

  static SubtractionHabits exchange(Move exchange) {
    return new SubtractionHabits(RIGHT.layOut, RIGHT.column, exchange, RIGHT.lend);
  }

  static SubtractionHabits lend(Move lend) {
    return new SubtractionHabits(RIGHT.layOut, RIGHT.column, RIGHT.exchange, lend);
  }

  /// The result, or nothing where the working gets stuck.
  OptionalLong work(long top, long bottom) {
    return new SubtractionWork(this, top, layOut.applyAsLong(top, bottom)).work();
  }
}
