package keepup.app.register;

/// Counts in words.
final class Words {
  private Words() {}

  static String children(int count) {
    return count == 1 ? "1 child" : count + " children";
  }
}
