package keepup.national;

/// What was given cannot be used. The message says what is wrong and where, and ends in a line that
/// begins with Maybe.
public final class BadRecords extends Exception {
  private static final long serialVersionUID = 1L;

  public BadRecords(String message, String maybe) {
    super(message + "\n" + maybe, null, false, false);
  }
}
