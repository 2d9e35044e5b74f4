package keepup.variation;

import java.util.regex.Pattern;

/// Whether a text prints what a child had to find in the item before.
final class Printed {
  private Printed() {}

  static boolean holds(String text, Stage before) {
    if (before.gap().isEmpty() && before.node().printsAnswer()) {
      return false;
    }
    String answer = before.answer();
    return !answer.isEmpty()
        && answer.chars().anyMatch(Character::isDigit)
        && Pattern.compile("(?<![\\d./,])" + Pattern.quote(answer) + "(?![\\d/]|[.,]\\d)")
            .matcher(text)
            .find();
  }
}
