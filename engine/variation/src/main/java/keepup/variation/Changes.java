package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.maths.Digits;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Numeral.Notation;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Equation;
import keepup.questions.Question;
import keepup.questions.Slot;
import keepup.questions.Task;

/// Small changes of one number in a question.
final class Changes {
  private static final long LARGEST = 1_000_000;
  private static final long MOST_PARTS = 100;
  private static final List<Rational> PENCE =
      List.of(
          new Rational(1, 100),
          new Rational(1, 10),
          Rational.ONE,
          new Rational(9, 100),
          Rational.of(10));

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
      } else if (task.values().get(slot.getKey()) instanceof Term.Items(List<Term> items)) {
        for (Term.Items changed : listsLike(items)) {
          task.findWith(slot.getKey(), changed)
              .ifPresent(other -> changes.add(new Change(other, 0.2)));
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

  /// Lists in which one number is a little changed.
  private static List<Term.Items> listsLike(List<Term> items) {
    List<Term.Items> lists = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Rational number) {
        for (Small small : small(number)) {
          if (!items.contains(small.number())) {
            List<Term> changed = new ArrayList<>(items);
            changed.set(i, small.number());
            lists.add(new Term.Items(changed));
          }
        }
      }
    }
    return lists;
  }

  private static List<Change> list(Equation equation) {
    List<Change> changes = new ArrayList<>();
    List<Numeral> numerals = new ArrayList<>();
    collect(equation.left(), numerals);
    collect(equation.right(), numerals);
    for (int index = 0; index < numerals.size(); index++) {
      for (Other other : others(numerals.get(index))) {
        addIfPossible(equation, index, other, changes);
      }
    }
    return changes;
  }

  private record Other(Numeral numeral, double cost) {}

  /// The numeral with one of its parts a little changed, written in the same way.
  private static List<Other> others(Numeral numeral) {
    List<Other> others = new ArrayList<>();
    switch (numeral.notation()) {
      case Notation.Parts(long above, long below) -> {
        near(above, 1, LARGEST).forEach(n -> others.add(parts(n.number().whole(), below, n)));
        near(below, 2, MOST_PARTS).forEach(n -> others.add(parts(above, n.number().whole(), n)));
      }
      case Notation.Mixed(long whole, long above, long below) -> {
        near(whole, 1, LARGEST)
            .forEach(n -> others.add(mixed(n.number().whole(), above, below, n)));
        near(above, 1, below - 1)
            .forEach(n -> others.add(mixed(whole, n.number().whole(), below, n)));
        near(below, above + 1, MOST_PARTS)
            .forEach(n -> others.add(mixed(whole, above, n.number().whole(), n)));
      }
      case Notation.Pounds _ -> {
        for (Rational step : PENCE) {
          pounds(numeral.value().plus(step), others);
          pounds(numeral.value().minus(step), others);
        }
      }
      case Notation.Decimal _ ->
          small(numeral.value())
              .forEach(n -> others.add(new Other(Numeral.of(n.number()), n.cost())));
    }
    return others;
  }

  private static Other parts(long above, long below, Small by) {
    return new Other(Numeral.parts(above, below), by.cost());
  }

  private static Other mixed(long whole, long above, long below, Small by) {
    return new Other(Numeral.mixed(whole, above, below), by.cost());
  }

  private static void pounds(Rational value, List<Other> into) {
    if (value.sign() > 0) {
      into.add(new Other(Numeral.pounds(value), 0.2));
    }
  }

  /// Small changes of a part of a fraction.
  private static List<Small> near(long value, long least, long most) {
    List<Small> near = new ArrayList<>();
    for (Small other : small(Rational.of(value))) {
      if (other.number().whole() >= least && other.number().whole() <= most) {
        near.add(other);
      }
    }
    for (long twice : List.of(2 * value, value % 2 == 0 ? value / 2 : 0)) {
      if (twice >= least
          && twice <= most
          && twice > 0
          && near.stream().noneMatch(n -> n.number().whole() == twice)) {
        near.add(new Small(Rational.of(twice), 0.3));
      }
    }
    return near;
  }

  /// The numbers written in a question, from left to right.
  static List<Rational> numbers(Question question) {
    List<Rational> numbers = new ArrayList<>();
    switch (question) {
      case Equation equation -> {
        List<Numeral> numerals = new ArrayList<>();
        collect(equation.left(), numerals);
        collect(equation.right(), numerals);
        numerals.forEach(numeral -> numbers.add(numeral.value()));
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

  private static void collect(Expression expression, List<Numeral> into) {
    switch (expression) {
      case Expression.Literal(Numeral numeral) -> into.add(numeral);
      case Expression.Unknown _ -> {}
      case Expression.Joined(var _, Expression left, Expression right) -> {
        collect(left, into);
        collect(right, into);
      }
    }
  }

  private static void addIfPossible(
      Equation equation, int index, Other other, List<Change> changes) {
    int[] left = {index};
    try {
      Expression newLeft = replace(equation.left(), left, other.numeral());
      Expression newRight = replace(equation.right(), left, other.numeral());
      changes.add(new Change(new Equation(newLeft, newRight), other.cost()));
    } catch (ArithmeticException e) {
      // A change that leaves the equation without one answer is no change.
    }
  }

  /// The expression with its `countdown[0]`-th number replaced; counts down as numbers pass.
  private static Expression replace(Expression expression, int[] countdown, Numeral number) {
    return switch (expression) {
      case Expression.Literal _ ->
          countdown[0]-- == 0 ? new Expression.Literal(number) : expression;
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
      addPlaces(number, small);
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

  /// One more or less of a decimal's other places.
  private static void addPlaces(Rational number, List<Small> small) {
    for (long unit = 10; unit <= number.denominator() && unit <= 1000; unit *= 10) {
      Rational step = new Rational(1, unit);
      if (unit != number.denominator() && number.toString().indexOf('.') > 0) {
        small.add(new Small(number.plus(step), 0.2));
        small.add(new Small(number.minus(step), 0.2));
      }
    }
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
