package keepup.tablescheck;

import java.util.Optional;

/// The families of wrong answers to table facts that come again and again (Straatemeier 2014, on
/// 425,907 errors of a practice program; Campbell and Graham 1985). Several may fit one answer; the
/// first of this order is told.
public enum Mistake {
  ADDED("added instead", "7 × 8 = 15"),
  NEIGHBOUR("one group too many or too few", "7 × 8 = 48 or 63"),
  REVERSED("digits the other way round", "7 × 8 = 65"),
  DECADE("right ones, wrong tens", "7 × 8 = 46"),
  ANOTHER_FACT("the answer to another fact", "7 × 8 = 54"),
  OTHER("some other number", "7 × 8 = 59");

  private final String words;
  private final String example;

  Mistake(String words, String example) {
    this.words = words;
    this.example = example;
  }

  /// As a page says it: `added instead`.
  public String words() {
    return words;
  }

  public String example() {
    return example;
  }

  /// The family of a wrong reply; nothing for one that is not wrong.
  public static Optional<Mistake> find(Reply reply) {
    if (reply.shown() != Shown.WRONG) {
      return Optional.empty();
    }
    String given = reply.given().replaceFirst("^0+(?=\\d)", "");
    if (given.length() > 4) {
      return Optional.of(OTHER);
    }
    Times asked = reply.asked();
    int product = asked.product();
    int answer = Integer.parseInt(given);
    int off = Math.abs(answer - product);
    if (answer == asked.left() + asked.right()) {
      return Optional.of(ADDED);
    }
    if (off == asked.left() || off == asked.right()) {
      return Optional.of(NEIGHBOUR);
    }
    if (given.length() > 1
        && new StringBuilder(given).reverse().toString().equals(Integer.toString(product))) {
      return Optional.of(REVERSED);
    }
    if (off % 10 == 0) {
      return Optional.of(DECADE);
    }
    return Optional.of(isInATable(answer) ? ANOTHER_FACT : OTHER);
  }

  private static boolean isInATable(int answer) {
    for (int left = 2; left <= 12; left++) {
      if (answer % left == 0 && answer / left >= 2 && answer / left <= 12) {
        return true;
      }
    }
    return false;
  }
}
