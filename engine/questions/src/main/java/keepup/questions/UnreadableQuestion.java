package keepup.questions;

/// Thrown inside the reader where a text stops making sense.
final class UnreadableQuestion extends Exception {
  private static final long serialVersionUID = 1L;

  private final String suggestion;

  UnreadableQuestion(String why, String suggestion) {
    super(why, null, false, false);
    this.suggestion = suggestion;
  }

  Reading.Unread reading() {
    String why = getMessage();
    return new Reading.Unread(why == null ? "" : why, suggestion);
  }
}
