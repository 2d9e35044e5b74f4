package keepup.app.curriculum;

/// Year groups in words.
final class Years {
  static final int FIRST = 0;
  static final int LAST = 6;

  private Years() {}

  /// `Reception` or `Year 3`.
  static String inWords(int year) {
    return year == 0 ? "Reception" : "Year " + year;
  }

  /// `Year 3`, or `Year 3 to Year 5`.
  static String inWords(int from, int to) {
    return from == to ? inWords(from) : inWords(from) + " to " + inWords(to);
  }
}
