package keepup.content;

import java.util.List;

/// A second way to work out equations, sharing nothing with the engine: numbers are digit cards,
/// added and taken column by column on paper.
final class DigitCards {
  private DigitCards() {}

  /// Whether the equation holds with the answer in its box; a text without `=` has its box after.
  static boolean holds(String question, String answer) {
    String whole = question.contains("=") ? question : question + " = □";
    String[] sides = whole.replace("□", answer).split("=", -1);
    return work(sides[0].strip()).equals(work(sides[1].strip()));
  }

  private static String work(String side) {
    List<String> words = List.of(side.split(" ", -1));
    String result = words.getFirst();
    for (int i = 1; i < words.size(); i += 2) {
      result =
          words.get(i).equals("+")
              ? plus(result, words.get(i + 1))
              : minus(result, words.get(i + 1));
    }
    return result;
  }

  private static String plus(String a, String b) {
    StringBuilder written = new StringBuilder();
    int carried = 0;
    for (int i = 0; i < Math.max(a.length(), b.length()) || carried > 0; i++) {
      int column = card(a, i) + card(b, i) + carried;
      written.insert(0, (char) ('0' + column % 10));
      carried = column / 10;
    }
    return tidy(written.toString());
  }

  /// By adding nines' complements, not by exchange.
  private static String minus(String a, String b) {
    StringBuilder nines = new StringBuilder();
    for (int i = a.length() - 1; i >= 0; i--) {
      nines.append((char) ('9' - card(b, i)));
    }
    String sum = plus(plus(a, nines.toString()), "1");
    return tidy(sum.substring(1));
  }

  private static int card(String number, int place) {
    return place < number.length() ? number.charAt(number.length() - 1 - place) - '0' : 0;
  }

  private static String tidy(String number) {
    int first = 0;
    while (first < number.length() - 1 && number.charAt(first) == '0') {
      first++;
    }
    return number.substring(first);
  }
}
