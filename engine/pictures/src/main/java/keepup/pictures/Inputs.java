package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Figure;

/// The values of a figure, read one at a time; each fault names the figure, the value and what to
/// do.
final class Inputs {
  /// What stands for a number that the child has to find.
  static final String UNKNOWN = "?";

  private static final int MOST_ITEMS = 200;

  private final String figure;
  private final Map<String, Term> values;

  Inputs(Figure figure) {
    this.figure = figure.name();
    this.values = figure.values();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean isOn(String name) {
    return whole(name, 0, 1, 0) == 1;
  }

  int whole(String name, int least, int most, int otherwise) {
    return has(name) ? whole(name, least, most) : otherwise;
  }

  int whole(String name, int least, int most) {
    return whole(name, value(name), least, most);
  }

  private int whole(String name, Term term, int least, int most) {
    Rational number = number(name, term);
    if (!number.isWhole() || number.whole() < least || number.whole() > most) {
      throw fault(
          "needs a whole number from %d to %d as '%s', not %s".formatted(least, most, name, number),
          "draw the question's numbers from a smaller range.");
    }
    return Math.toIntExact(number.whole());
  }

  Rational number(String name) {
    return number(name, value(name));
  }

  /// A number above zero.
  Rational size(String name) {
    Rational number = number(name);
    if (number.sign() <= 0) {
      throw fault(
          "needs a number above zero as '%s', not %s".formatted(name, number),
          "draw it from 1 upwards.");
    }
    return number;
  }

  private Rational number(String name, Term term) {
    if (term instanceof Rational number) {
      return number;
    }
    throw fault(
        "needs a number as '%s', not %s".formatted(name, said(term)),
        "leave out the quotation marks, or name a slot that holds a number.");
  }

  /// Whole numbers, as many as allowed; a number alone is a list of one.
  List<Integer> wholes(String name, int least, int most) {
    return items(name, 1, MOST_ITEMS).stream().map(item -> whole(name, item, least, most)).toList();
  }

  List<Rational> numbers(String name, int fewest, int most) {
    return items(name, fewest, most).stream().map(item -> number(name, item)).toList();
  }

  /// Pairs of whole numbers, written one after the other: 1, 2, 4, 2 for (1, 2) and (4, 2).
  List<Point> pairs(String name, int least, int most) {
    List<Integer> numbers = wholes(name, least, most);
    if (numbers.isEmpty() || numbers.size() % 2 != 0) {
      throw fault(
          "needs an even number of numbers as '%s', across and up in turn, not %d"
              .formatted(name, numbers.size()),
          "a number is missing at the end of the list.");
    }
    List<Point> pairs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      pairs.add(new Point(numbers.get(i), numbers.get(i + 1)));
    }
    return pairs;
  }

  /// Numbers, each of which may be '?' for one to find.
  List<Optional<Rational>> amounts(String name, int fewest, int most) {
    return items(name, fewest, most).stream().map(item -> amount(name, item)).toList();
  }

  Optional<Rational> amount(String name) {
    return amount(name, value(name));
  }

  private Optional<Rational> amount(String name, Term term) {
    if (term instanceof Term.Word(String text) && text.equals(UNKNOWN)) {
      return Optional.empty();
    }
    return Optional.of(number(name, term));
  }

  /// One of a few words; where the value is missing, the first of them.
  String choice(String name, String... allowed) {
    if (!has(name)) {
      return allowed[0];
    }
    String word = text(name);
    for (String each : allowed) {
      if (each.equals(word)) {
        return word;
      }
    }
    throw fault(
        "does not know '%s' as '%s'".formatted(word, name),
        "choose one of: " + String.join(", ", allowed) + ".");
  }

  String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  String text(String name) {
    return text(name, value(name));
  }

  private String text(String name, Term term) {
    return switch (term) {
      case Rational number -> Numbers.text(number);
      case Term.Word(String text) -> text;
      case Term.Items items ->
          throw fault(
              "needs one word as '%s', not a list of %d".formatted(name, items.items().size()),
              "take one item of the list with item(list, 1).");
    };
  }

  /// Words, or numbers as they are written.
  List<String> texts(String name, int fewest, int most) {
    return items(name, fewest, most).stream().map(item -> text(name, item)).toList();
  }

  private List<Term> items(String name, int fewest, int most) {
    Term value = value(name);
    List<Term> items = value instanceof Term.Items(List<Term> list) ? list : List.of(value);
    if (items.size() < fewest || items.size() > most) {
      throw fault(
          "needs %s as '%s', not %d"
              .formatted(
                  fewest == most
                      ? Numbers.count(most, "item")
                      : "%d to %d items".formatted(fewest, most),
                  name,
                  items.size()),
          "write the list with list(…), one item for each.");
    }
    return items;
  }

  private Term value(String name) {
    Term value = values.get(name);
    if (value == null) {
      throw fault("has no value for '%s'".formatted(name), "add `%s: …`.".formatted(name));
    }
    return value;
  }

  private static String said(Term term) {
    return switch (term) {
      case Rational number -> number.toString();
      case Term.Word(String text) -> "'" + text + "'";
      case Term.Items items -> "a list of " + items.items().size();
    };
  }

  /// What to throw: what was wrong, then on a line of its own what may help.
  IllegalArgumentException fault(String what, String maybe) {
    return new IllegalArgumentException(
        "The picture %s %s.\nMaybe %s".formatted(figure, what, maybe));
  }
}
