package keepup.misconceptions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;
import keepup.questions.Task;

/// The wrong procedures that are written as code, by the names that content files use.
///
/// All of them work on whole numbers of at most six digits: subtraction on two numbers with the
/// larger first, addition on two or three. What multiplication and division work on is said there.
public final class Procedures {
  private static final int MOST_DIGITS = 6;
  private static final Map<String, WrongProcedure> BY_NAME = new TreeMap<>();

  static {
    SubtractionBugs.BUGS.forEach((name, habits) -> subtraction(name, habits::work));
    subtraction("subtract-adds-instead", (top, bottom) -> OptionalLong.of(top + bottom));
    AdditionBugs.BUGS.forEach(
        (name, habits) -> addition(name, numbers -> OptionalLong.of(habits.work(numbers))));
    BY_NAME.putAll(PlaceBugs.BUGS);
    addition("add-lines-up-left", Procedures::addFromTheLeft);
    addition("add-all-the-digits", Procedures::addAllDigits);
    addition("add-one-digit-to-every-column", Procedures::addToEveryColumn);
    addition("add-zero-left-out", Procedures::leaveZerosOut);
    BY_NAME.putAll(MultiplicationBugs.BUGS);
    BY_NAME.putAll(DivisionBugs.BUGS);
    BY_NAME.putAll(DecimalBugs.BUGS);
    BY_NAME.putAll(FractionBugs.BUGS);
  }

  private Procedures() {}

  /// A procedure on the two numbers of a subtraction.
  @FunctionalInterface
  private interface OnPair {
    OptionalLong work(long top, long bottom);
  }

  /// A procedure on the numbers of an addition.
  @FunctionalInterface
  private interface OnList {
    OptionalLong work(List<Long> numbers);
  }

  public static SortedSet<String> names() {
    return new java.util.TreeSet<>(BY_NAME.keySet());
  }

  public static Optional<WrongProcedure> findProcedure(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static void subtraction(String name, OnPair procedure) {
    BY_NAME.put(
        name,
        question ->
            findNumbers(question, Operation.SUBTRACT)
                .filter(numbers -> numbers.size() == 2 && numbers.get(0) >= numbers.get(1))
                .flatMap(numbers -> answer(procedure.work(numbers.get(0), numbers.get(1)))));
  }

  private static void addition(String name, OnList procedure) {
    BY_NAME.put(
        name,
        question ->
            findNumbers(question, Operation.ADD)
                .filter(numbers -> numbers.size() <= 3)
                .flatMap(numbers -> answer(procedure.work(numbers))));
  }

  private static Optional<List<Long>> findNumbers(Question question, Operation operation) {
    return switch (question) {
      case Equation equation ->
          equation
              .findCalculation()
              .filter(calculation -> calculation.operation() == operation)
              .map(Equation.Calculation::numbers)
              .filter(numbers -> numbers.stream().allMatch(Procedures::fitsColumns))
              .map(numbers -> numbers.stream().map(Rational::whole).toList());
      case Task _ -> Optional.empty();
    };
  }

  private static boolean fitsColumns(Rational number) {
    return number.isWhole()
        && number.sign() >= 0
        && new Digits(number.whole()).length() <= MOST_DIGITS;
  }

  private static Optional<Answer> answer(OptionalLong result) {
    return result.isPresent() ? Optional.of(Answer.of(result.getAsLong())) : Optional.empty();
  }

  private static OptionalLong addFromTheLeft(List<Long> numbers) {
    long longest = Collections.max(numbers);
    return OptionalLong.of(
        numbers.stream().mapToLong(n -> SubtractionBugs.fromTheLeft(longest, n)).sum());
  }

  private static OptionalLong addAllDigits(List<Long> numbers) {
    return OptionalLong.of(
        numbers.stream().flatMapToInt(n -> Long.toString(n).chars()).map(c -> c - '0').sum());
  }

  /// Applies only to a longer number and a single digit, in either order.
  private static OptionalLong addToEveryColumn(List<Long> numbers) {
    long longer = Collections.max(numbers);
    long digit = Collections.min(numbers);
    return numbers.size() == 2 && longer > 9 && digit < 10
        ? OptionalLong.of(longer + SubtractionBugs.stutter(longer, digit))
        : OptionalLong.empty();
  }

  /// The total without its zeros: 304 becomes 34.
  private static OptionalLong leaveZerosOut(List<Long> numbers) {
    long total = numbers.stream().mapToLong(Long::longValue).sum();
    return total == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(Long.toString(total).replace("0", "")));
  }
}
