package keepup.misconceptions;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keepup.maths.Digits;
import keepup.questions.Answer;
import keepup.questions.Equation;
import keepup.questions.Question;

/// The wrong procedures of short and long division (after Ashlock, Error Patterns in Computation),
/// each named as content files name it.
///
/// They work on a number of two to six digits and a divisor of one or two; those that go through
/// the digits one by one need a divisor of one digit.
final class DivisionBugs {
  static final Map<String, WrongProcedure> BUGS = new TreeMap<>();

  private static final int MOST_DIGITS = 6;

  static {
    steps(
        "divide-quotient-zero-dropped", 99, DivisionHabits.end(digits -> digits.replace("0", "")));
    steps("divide-remainder-added-to-next-digit", 9, DivisionHabits.part(Integer::sum));
    steps("divide-skips-first-digit", 9, DivisionHabits.begin(DivisionBugs::withoutTooSmall));
    steps(
        "divide-stops-before-last-digit",
        99,
        DivisionHabits.begin((digits, _) -> digits.substring(0, digits.length() - 1)));
    digits("divide-each-digit-alone", (digit, divisor) -> digit / divisor);
    digits(
        "divide-larger-digit-by-smaller",
        (digit, divisor) -> digit == 0 ? -1 : Math.max(digit, divisor) / Math.min(digit, divisor));
  }

  private DivisionBugs() {}

  /// What is written under one digit, as if it stood alone; below zero where somebody gets stuck.
  @FunctionalInterface
  private interface OnDigit {
    int share(int digit, int divisor);
  }

  /// A whole procedure on a number and its divisor.
  @FunctionalInterface
  private interface OnPair {
    Optional<Answer> findAnswer(long dividend, int divisor);
  }

  private static void steps(String name, int largest, DivisionHabits habits) {
    put(name, largest, habits::findAnswer);
  }

  private static void digits(String name, OnDigit procedure) {
    put(name, 9, (dividend, divisor) -> findAlone(dividend, divisor, procedure));
  }

  private static void put(String name, int largest, OnPair procedure) {
    BUGS.put(
        name,
        question ->
            findDivision(question)
                .filter(division -> division.second().whole() <= largest)
                .flatMap(division ->
                    procedure.findAnswer(
                        division.first().whole(), (int) division.second().whole())));
  }

  private static Optional<Equation.Calculation> findDivision(Question question) {
    return question instanceof Equation equation && equation.isDivision()
        ? equation.findCalculation().filter(DivisionBugs::fits)
        : Optional.empty();
  }

  private static boolean fits(Equation.Calculation division) {
    int length = new Digits(division.first().whole()).length();
    return length > 1 && length <= MOST_DIGITS && division.second().whole() > 1;
  }

  private static Optional<Answer> findAlone(long dividend, int divisor, OnDigit procedure) {
    long written = 0;
    Digits digits = new Digits(dividend);
    for (int place = digits.length() - 1; place >= 0; place--) {
      int share = procedure.share(digits.at(place), divisor);
      if (share < 0) {
        return Optional.empty();
      }
      written = 10 * written + share;
    }
    return written == 0 ? Optional.empty() : Optional.of(Answer.of(written));
  }

  private static String withoutTooSmall(String digits, String divisor) {
    return digits.charAt(0) < divisor.charAt(0) ? digits.substring(1) : digits;
  }
}
