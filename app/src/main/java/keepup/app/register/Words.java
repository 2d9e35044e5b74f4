package keepup.app.register;

/// Counts in words.
final class Words {
  private Words() {}

  static String children(int count) {
    return count == 1 ? "1 child" : count + " children";
  }

  static String year(int group) {
    return group == 0 ? "Reception" : "Year " + group;
  }
}
