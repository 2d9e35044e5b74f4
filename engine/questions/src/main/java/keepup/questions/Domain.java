package keepup.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.maths.Draws;
import keepup.maths.Rational;
import keepup.maths.Term;

/// What a slot is drawn from: `2-12`, `-10 to 10`, `0.1-9.9 by 0.1`, `2|3|5`, `triangle|square`,
/// `1:00-12:55 by 0:05`, `3-5 of 1-99`.
sealed interface Domain {
  Pattern RANGE =
      Pattern.compile("(-?[\\d.:]+)(?:\\s*(?:-|to)\\s*(-?[\\d.:]+))?(?:\\s+by\\s+([\\d.:]+))?");
  Pattern LIST = Pattern.compile("(\\d+)(?:-(\\d+))?\\s+of\\s+(.+)");

  /// Numbers from, from + step, ... so many of them.
  record Range(Rational from, Rational step, int count) implements Domain {}

  record Words(List<Term> words) implements Domain {}

  /// One of several domains, each as likely as it is large.
  record Union(List<Domain> parts, int count) implements Domain {}

  /// Lists of different numbers.
  record Lists(int shortest, int longest, Domain of) implements Domain {}

  /// @throws IllegalArgumentException if the text says no domain of such a slot
  static Domain of(String text, Slot slot) {
    String plain = text.strip();
    if (slot instanceof Slot.Choice(var words)) {
      return ofWords(plain, List.copyOf(words.keySet()));
    }
    if (slot instanceof Slot.Numbers) {
      Matcher list = LIST.matcher(plain);
      if (!list.matches()) {
        throw wrong(text, "a list such as 3-5 of 1-99");
      }
      int shortest = Integer.parseInt(list.group(1));
      int longest = list.group(2) == null ? shortest : Integer.parseInt(list.group(2));
      return new Lists(shortest, longest, of(list.group(3), new Slot.Digits()));
    }
    List<Domain> parts = new ArrayList<>();
    for (String part : plain.split("\\|", -1)) {
      parts.add(range(part.strip()));
    }
    return parts.size() == 1
        ? parts.getFirst()
        : new Union(List.copyOf(parts), parts.stream().mapToInt(Domain::count).sum());
  }

  private static Domain ofWords(String text, List<String> all) {
    List<Term> words = new ArrayList<>();
    for (String word : text.split("\\|", -1)) {
      if (!all.contains(word.strip())) {
        throw wrong(word.strip(), "one of " + all);
      }
      words.add(new Term.Word(word.strip()));
    }
    return new Words(List.copyOf(words));
  }

  private static Domain range(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      throw wrong(text, "a range such as 2-12, 100-900 by 100, or 2|3|5");
    }
    try {
      Rational from = number(range.group(1));
      Rational to = range.group(2) == null ? from : number(range.group(2));
      Rational step = range.group(3) == null ? Rational.ONE : number(range.group(3));
      long count = to.minus(from).dividedBy(step).floor() + 1;
      if (count < 1 || count > Integer.MAX_VALUE) {
        throw wrong(text, "a range whose end is not before its beginning");
      }
      return new Range(from, step, (int) count);
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrong(text, "a range such as 2-12 or 0.1-0.9 by 0.1");
    }
  }

  private static Rational number(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return Rational.of(
          Long.parseLong(text.substring(0, colon)) * 60
              + Long.parseLong(text.substring(colon + 1)));
    }
    int point = text.indexOf('.');
    return point < 0
        ? Rational.of(Long.parseLong(text))
        : new Rational(
            Long.parseLong(text.replace(".", "")), Pairs.power(text.length() - point - 1));
  }

  /// How many values there are.
  default int count() {
    return switch (this) {
      case Range range -> range.count;
      case Words(List<Term> words) -> words.size();
      case Union(List<Domain> _, int count) -> count;
      case Lists _ -> Integer.MAX_VALUE;
    };
  }

  default Term draw(Draws draws) {
    return switch (this) {
      case Range _, Words _, Union _ -> at(draws.between(0, count() - 1));
      case Lists(int shortest, int longest, Domain of) -> {
        int size = draws.between(shortest, longest);
        List<Term> items = new ArrayList<>();
        for (int tries = 0; items.size() < size && tries < 1000; tries++) {
          Term item = of.draw(draws);
          if (!items.contains(item)) {
            items.add(item);
          }
        }
        yield new Term.Items(items);
      }
    };
  }

  private Term at(int index) {
    return switch (this) {
      case Range(Rational from, Rational step, int _) ->
          from.isWhole() && step.isWhole()
              ? Rational.of(from.numerator() + step.numerator() * index)
              : from.plus(step.times(Rational.of(index)));
      case Words(List<Term> words) -> words.get(index);
      case Union(List<Domain> parts, int _) -> {
        int rest = index;
        for (Domain part : parts) {
          if (rest < part.count()) {
            yield part.at(rest);
          }
          rest -= part.count();
        }
        throw new IllegalArgumentException("There is no value " + index + ".");
      }
      case Lists _ -> throw new IllegalArgumentException("Lists are not counted.");
    };
  }

  default boolean holds(Term value) {
    return switch (this) {
      case Range(Rational from, Rational step, int count) -> {
        if (!(value instanceof Rational number) || number.compareTo(from) < 0) {
          yield false;
        }
        Rational index = number.minus(from).dividedBy(step);
        yield index.isWhole() && index.whole() < count;
      }
      case Words(List<Term> words) -> words.contains(value);
      case Union(List<Domain> parts, int _) -> parts.stream().anyMatch(part -> part.holds(value));
      case Lists(int shortest, int longest, Domain of) ->
          value instanceof Term.Items(List<Term> items)
              && items.size() >= shortest
              && items.size() <= longest
              && new HashSet<>(items).size() == items.size()
              && items.stream().allMatch(of::holds);
    };
  }

  private static IllegalArgumentException wrong(String text, String wanted) {
    return new IllegalArgumentException("The value '%s' must be %s.".formatted(text, wanted));
  }

  /// The whole of what a slot may hold, where nothing is said.
  static Optional<Domain> findWhole(Slot slot) {
    return slot instanceof Slot.Choice(var words)
        ? Optional.of(new Words(words.keySet().stream().<Term>map(Term.Word::new).toList()))
        : Optional.empty();
  }
}
