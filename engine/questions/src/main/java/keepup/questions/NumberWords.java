package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keepup.maths.Rational;

/// Numbers in English words, to the hundreds of millions: `forty thousand and fifty-two`, `two
/// point zero five`.
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> VALUES = new TreeMap<>();

  static {
    for (int i = 0; i < SMALL.size(); i++) {
      VALUES.put(SMALL.get(i), i);
    }
    for (int i = 2; i < TENS.size(); i++) {
      VALUES.put(TENS.get(i), i * 10);
    }
  }

  private NumberWords() {}

  /// The number in words, as it is said in Britain, with `and` after the hundreds.
  static String write(Rational number) {
    String prefix = number.sign() < 0 ? "minus " : "";
    Rational size = number.sign() < 0 ? number.negated() : number;
    String text = size.toString();
    int point = text.indexOf('.');
    StringBuilder words = new StringBuilder(prefix + whole(size.floor()));
    if (point >= 0) {
      words.append(" point");
      text.substring(point + 1).chars().forEach(c -> words.append(' ').append(SMALL.get(c - '0')));
    }
    return words.toString();
  }

  private static String whole(long number) {
    if (number < 1000) {
      return hundreds((int) number);
    }
    long unit = number < 1_000_000 ? 1000 : 1_000_000;
    String name = unit == 1000 ? " thousand" : " million";
    long rest = number % unit;
    return whole(number / unit)
        + name
        + (rest == 0 ? "" : rest < 100 ? " and " + whole(rest) : " " + whole(rest));
  }

  private static String hundreds(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    if (number < 100) {
      return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
    }
    int rest = number % 100;
    return SMALL.get(number / 100) + " hundred" + (rest == 0 ? "" : " and " + hundreds(rest));
  }

  /// The number that words say, a slip of one letter in a word forgiven; nothing where a word is no
  /// number.
  static Optional<Rational> find(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).replaceAll("[-,]", " ").split("\\s+", -1)) {
      if (!word.isEmpty() && !word.equals("and") && !word.equals("a")) {
        words.add(word);
      }
    }
    int point = words.indexOf("point");
    List<String> before = point < 0 ? words : words.subList(0, point);
    Optional<Long> whole = findWhole(before);
    if (point < 0 || whole.isEmpty()) {
      return whole.map(Rational::of);
    }
    StringBuilder digits = new StringBuilder();
    for (String word : words.subList(point + 1, words.size())) {
      Optional<Integer> digit = findSmall(word).filter(value -> value < 10);
      if (digit.isEmpty()) {
        return Optional.empty();
      }
      digits.append(digit.get());
    }
    return digits.isEmpty() || digits.length() > 9
        ? Optional.empty()
        : Optional.of(
            Rational.of(whole.get())
                .plus(
                    new Rational(Long.parseLong(digits.toString()), Pairs.power(digits.length()))));
  }

  private static Optional<Long> findWhole(List<String> words) {
    long total = 0;
    long group = 0;
    for (String word : words) {
      Optional<Integer> small = findSmall(word);
      if (small.isPresent()) {
        group += small.get();
      } else if (Spelling.near(word, "hundred")) {
        group = Math.max(1, group) * 100;
      } else if (Spelling.near(word, "thousand")) {
        total += Math.max(1, group) * 1000;
        group = 0;
      } else if (Spelling.near(word, "million")) {
        total += Math.max(1, group) * 1_000_000;
        group = 0;
      } else {
        return Optional.empty();
      }
      if (total > 1_000_000_000L || group > 1_000_000L) {
        return Optional.empty();
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(total + group);
  }

  private static Optional<Integer> findSmall(String word) {
    Integer exact = VALUES.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    return VALUES.entrySet().stream()
        .filter(entry -> word.charAt(0) == entry.getKey().charAt(0))
        .filter(entry -> Spelling.near(word, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
