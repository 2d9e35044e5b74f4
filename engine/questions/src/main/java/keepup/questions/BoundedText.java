package keepup.questions;

/// A text that may be looked at so many times: a wording with free words in it can be tried in
/// millions of ways on a text made to do so, and no question needs that.
final class BoundedText implements CharSequence {
  /// That a match took too long; it says no more.
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooLong() {
      super("", null, false, false);
    }
  }

  private final String text;
  private int looksLeft;

  BoundedText(String text, int looks) {
    this.text = text;
    this.looksLeft = looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  /// @throws TooLong after so many looks
  @Override
  public char charAt(int index) {
    if (--looksLeft < 0) {
      throw new TooLong();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
