package keepup.app.intervention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Small pieces of plain English.
final class Phrases {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private Phrases() {}

  /// What a child misses, as the end of a sentence.
  static String missed(String misses) {
    return misses.isEmpty() ? "nothing" : misses;
  }

  /// `Amir, Beth and Cai`.
  static String listed(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// `1 child`, `4 children`.
  static String children(long count) {
    return count == 1 ? "1 child" : count + " children";
  }

  /// `Monday 23 November`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// Typed text as it is printed: a true minus between numbers, curly quotation marks.
  static String typeset(String typed) {
    return typed.replaceAll("(?<=[0-9□]) - (?=[0-9□])", " − ").replaceAll("\"([^\"]*)\"", "“$1”");
  }

  /// Text cut at each `□`, which the paper's fonts do not have: between two pieces a box is drawn.
  static List<String> cutAtBoxes(String text) {
    return List.of(inOurLetters(text).split("□", -1));
  }

  /// With the signs that the paper's fonts lack in place of their like: a dot is a smaller dot.
  private static String inOurLetters(String text) {
    return text.replace('●', '•').replace('○', 'o').replace('△', 'Δ').replace("≈", "is about");
  }

  /// `2nd`, `11th`.
  static String nth(int count) {
    int last = count % 100 / 10 == 1 ? 0 : count % 10;
    return count + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
  }
}
