package keepup.diagnosis;

import keepup.questions.Answer;

/// Recognises the shape of a slip: one digit is another, or two neighbours changed places.
final class SlipShapes {
  private SlipShapes() {}

  /// Whether somebody who meant one answer may have written the other by a slip of one digit.
  static boolean isSlip(Answer meant, Answer written) {
    String first = meant.text();
    String second = written.text();
    if (first.length() != second.length()) {
      return isOneOut(first, second);
    }
    int different = 0;
    int at = 0;
    for (int i = 0; i < first.length(); i++) {
      if (first.charAt(i) != second.charAt(i)) {
        different++;
        at = i;
      }
    }
    boolean swapped =
        different == 2
            && at > 0
            && first.charAt(at) == second.charAt(at - 1)
            && first.charAt(at - 1) == second.charAt(at);
    return different == 1 || swapped || isOneOut(first, second);
  }

  /// 99 for 100.
  private static boolean isOneOut(String first, String second) {
    if (first.length() > 9 || second.length() > 9 || !isWhole(first) || !isWhole(second)) {
      return false;
    }
    return Math.abs(Long.parseLong(first) - Long.parseLong(second)) == 1;
  }

  private static boolean isWhole(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
