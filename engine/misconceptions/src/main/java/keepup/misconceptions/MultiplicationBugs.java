package keepup.misconceptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.misconceptions.MultiplicationHabits.Setting;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;

/// The wrong procedures of short and long multiplication (after Ashlock, Error Patterns in
/// Computation), each named as content files name it.
///
/// The larger number stands on top, whichever comes first in the question; it has two digits or
/// more, and the product at most nine.
final class MultiplicationBugs {
  static final Map<String, WrongProcedure> BUGS = new TreeMap<>();

  private static final int MOST_DIGITS = 9;

  static {
    any("multiply-carry-not-added", MultiplicationHabits.total((digit, by, _, _) -> digit * by));
    any(
        "multiply-only-ones-digits",
        new MultiplicationHabits(
            (digit, by, _, _) -> digit * by,
            (total, _) -> new Setting(total % 10, 0),
            MultiplicationHabits.RIGHT.sum()));
    any(
        "multiply-products-side-by-side",
        MultiplicationHabits.put((total, _) -> new Setting(total, 0)));
    any(
        "multiply-carry-added-first",
        MultiplicationHabits.total((digit, by, carried, _) -> (digit + carried) * by));
    any(
        "multiply-tens-copied-down",
        MultiplicationHabits.total(
            (digit, by, carried, place) -> place == 0 ? digit * by : digit + carried));
    any("multiply-carries-the-ones", MultiplicationHabits.put(MultiplicationBugs::turnedRound));
    any(
        "multiply-column-zero-is-n",
        MultiplicationHabits.total(
            (digit, by, carried, _) -> (digit == 0 ? by : digit * by) + carried));
    any(
        "multiply-carry-onto-zero-lost",
        MultiplicationHabits.total(
            (digit, by, carried, _) -> digit == 0 ? 0 : digit * by + carried));
    rows(
        "multiply-no-placeholder",
        MultiplicationHabits.sum(rows -> rows.stream().mapToLong(Long::longValue).sum())::work);
    rows("multiply-first-row-only", MultiplicationHabits.sum(List::getFirst)::work);
    rows(
        "multiply-rows-added-without-carrying",
        MultiplicationHabits.sum(MultiplicationBugs::addedWithoutCarrying)::work);
    rows("multiply-column-by-column", MultiplicationBugs::columnByColumn);
  }

  private MultiplicationBugs() {}

  /// A habit that shows in short and in long multiplication.
  private static void any(String name, MultiplicationHabits habits) {
    BUGS.put(name, question -> answer(question, 1, habits::work));
  }

  /// A habit that shows only where there is more than one row.
  private static void rows(String name, LongBinaryOperator procedure) {
    BUGS.put(name, question -> answer(question, 10, procedure));
  }

  private static Optional<Answer> answer(
      Question question, long least, LongBinaryOperator procedure) {
    return question instanceof Equation equation
        ? equation
            .findCalculation()
            .filter(calculation -> calculation.isWholePair(Operation.MULTIPLY))
            .flatMap(calculation ->
                answer(calculation.first().whole(), calculation.second().whole(), least, procedure))
        : Optional.empty();
  }

  private static Optional<Answer> answer(
      long first, long second, long least, LongBinaryOperator procedure) {
    long top = Math.max(first, second);
    long bottom = Math.min(first, second);
    return top < 10
            || bottom < least
            || new Digits(top).length() + new Digits(bottom).length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(Answer.of(procedure.applyAsLong(top, bottom)));
  }

  /// The tens are written and the ones carried.
  private static Setting turnedRound(int total, boolean last) {
    return last || total < 10 ? Setting.rightly(total, last) : new Setting(total / 10, total % 10);
  }

  /// Column by column; only the last total is written in full.
  private static long addedWithoutCarrying(List<Long> rows) {
    List<Digits> addends = MultiplicationHabits.shifted(rows).stream().map(Digits::new).toList();
    int last = addends.stream().mapToInt(Digits::length).max().orElseThrow() - 1;
    StringBuilder written = new StringBuilder();
    for (int at = 0; at <= last; at++) {
      int place = at;
      int total = addends.stream().mapToInt(addend -> addend.at(place)).sum();
      written.insert(0, place == last ? total : total % 10);
    }
    return Long.parseLong(written.toString());
  }

  /// Each digit of the top by the digit below it, as in an addition; where there is none below, by
  /// the first one.
  private static long columnByColumn(long top, long bottom) {
    Digits below = new Digits(bottom);
    int first = below.length() - 1;
    return MultiplicationHabits.total(
            (digit, _, carried, place) -> digit * below.at(Math.min(place, first)) + carried)
        .work(top, 1);
  }
}
