package keepup.variation;

/// Which questions stand at an edge: a zero, a one, a whole ten, a full hour, one whole, one part.
/// Read off what is printed, for that is what a child sees.
final class Edges {
  private Edges() {}

  /// Whether a number of the text is an edge.
  static boolean isEdge(String text) {
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && (isDigit(text.charAt(end)) || joins(text, end))) {
        end++;
      }
      boolean inside = at > 0 && isPartOfMore(text.charAt(at - 1));
      if (!inside && isEdgeNumber(text.substring(at, end).replace(",", ""))) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /// A digit after a letter, a bar or a point is no number of its own.
  private static boolean isPartOfMore(char before) {
    return Character.isLetter(before) || before == '/' || before == '.';
  }

  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == '/' || c == ':')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isEdgeNumber(String number) {
    int bar = number.indexOf('/');
    if (bar > 0) {
      String above = number.substring(0, bar);
      return above.equals("1") || above.equals(number.substring(bar + 1));
    }
    if (number.indexOf(':') > 0) {
      return number.endsWith(":00");
    }
    return number.equals("1") || (number.endsWith("0") && number.indexOf('.') < 0);
  }
}
