package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.maths.Digits;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Equation;
import keepup.questions.Question;
import keepup.questions.Slot;
import keepup.questions.Task;

/// Small changes of one number in a question.
final class Changes {
  private static final long LARGEST = 1_000_000;

  /// A question that differs from another in one written number.
  ///
  /// @param question the changed question
  /// @param cost how large the change looks: near 0 for one more, higher for a far digit
  record Change(Question question, double cost) {}

  private Changes() {}

  /// All small changes of one number, or of one word of a question in words.
  static List<Change> list(Question question) {
    return switch (question) {
      case Equation equation -> list(equation);
      case Task task -> list(task);
    };
  }

  /// Each slot with a number a little changed, or with another word.
  private static List<Change> list(Task task) {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, Slot> slot : task.form().slots().entrySet()) {
      if (task.values().get(slot.getKey()) instanceof Rational number) {
        for (Small small : small(number)) {
          task.findWith(slot.getKey(), small.number())
              .ifPresent(changed -> changes.add(new Change(changed, small.cost())));
        }
      } else if (slot.getValue() instanceof Slot.Choice(var words)) {
        for (String word : words.keySet()) {
          task.findWith(slot.getKey(), new Term.Word(word))
              .filter(changed -> !changed.equals(task))
              .ifPresent(changed -> changes.add(new Change(changed, 0.5)));
        }
      }
    }
    return changes;
  }

  private static List<Change> list(Equation equation) {
    List<Change> changes = new ArrayList<>();
    List<Rational> numbers = numbers(equation);
    for (int index = 0; index < numbers.size(); index++) {
      for (Small small : small(numbers.get(index))) {
        addIfPossible(equation, index, small, changes);
      }
    }
    return changes;
  }

  /// The numbers written in a question, from left to right.
  static List<Rational> numbers(Question question) {
    List<Rational> numbers = new ArrayList<>();
    switch (question) {
      case Equation equation -> {
        collect(equation.left(), numbers);
        collect(equation.right(), numbers);
      }
      case Task task -> {
        for (String slot : task.form().slots().keySet()) {
          if (task.values().get(slot) instanceof Rational number) {
            numbers.add(number);
          }
        }
      }
    }
    return numbers;
  }

  private static void collect(Expression expression, List<Rational> into) {
    switch (expression) {
      case Expression.Literal(Numeral(Rational value, _)) -> into.add(value);
      case Expression.Unknown _ -> {}
      case Expression.Joined(var _, Expression left, Expression right) -> {
        collect(left, into);
        collect(right, into);
      }
    }
  }

  private static void addIfPossible(
      Equation equation, int index, Small small, List<Change> changes) {
    int[] left = {index};
    try {
      Expression newLeft = replace(equation.left(), left, small.number());
      Expression newRight = replace(equation.right(), left, small.number());
      changes.add(new Change(new Equation(newLeft, newRight), small.cost()));
    } catch (ArithmeticException e) {
      // A change that leaves the equation without one answer is no change.
    }
  }

  /// The expression with its `countdown[0]`-th number replaced; counts down as numbers pass.
  private static Expression replace(Expression expression, int[] countdown, Rational number) {
    return switch (expression) {
      case Expression.Literal _ ->
          countdown[0]-- == 0 ? new Expression.Literal(Numeral.of(number)) : expression;
      case Expression.Unknown _ -> expression;
      case Expression.Joined(var operation, Expression left, Expression right) -> {
        Expression first = replace(left, countdown, number);
        yield Expression.join(first, operation, replace(right, countdown, number));
      }
    };
  }

  private record Small(Rational number, double cost) {}

  private static List<Small> small(Rational number) {
    List<Small> small = new ArrayList<>();
    if (!number.isWhole()) {
      Rational part = new Rational(1, number.denominator());
      small.add(new Small(number.plus(part), 0));
      small.add(new Small(number.plus(part.negated()), 0));
      small.add(new Small(number.plus(Rational.ONE), 0.2));
      small.add(new Small(number.plus(Rational.ONE.negated()), 0.2));
      return small;
    }
    if (number.sign() < 0 || number.whole() > LARGEST) {
      return small;
    }
    long value = number.whole();
    Digits digits = new Digits(value);
    long unit = 1;
    for (int place = 0; place < digits.length(); place++) {
      for (int digit = 0; digit <= 9; digit++) {
        int difference = digit - digits.at(place);
        if (difference != 0 && (digit > 0 || place < digits.length() - 1 || place == 0)) {
          double cost = 0.15 * Math.abs(difference) + 0.1 * place;
          small.add(new Small(Rational.of(value + difference * unit), cost));
        }
      }
      unit *= 10;
    }
    for (long step : List.of(1L, 9L, 10L)) {
      addIfCarrying(value, step, small);
      addIfCarrying(value, -step, small);
    }
    return small;
  }

  /// One, nine or ten more or less where that changes more than one digit.
  private static void addIfCarrying(long value, long step, List<Small> small) {
    long changed = value + step;
    boolean oneDigit = small.stream().anyMatch(each -> each.number().whole() == changed);
    if (changed >= 0 && !oneDigit) {
      small.add(new Small(Rational.of(changed), 0.5));
    }
  }
}
