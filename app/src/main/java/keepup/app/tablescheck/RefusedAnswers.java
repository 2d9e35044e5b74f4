package keepup.app.tablescheck;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/// Sent answers that cannot be kept. Nothing of what came with them was written.
final class RefusedAnswers extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why, as a device reads it.
  ///
  /// @param refused the answers that are at fault; the others may be sent again without them
  record Reason(String why, String maybe, List<UUID> refused) {}

  private final transient Reason reason;
  private final HttpStatus status;

  private RefusedAnswers(HttpStatus status, String why, String maybe, List<UUID> refused) {
    super(why);
    this.status = status;
    this.reason = new Reason(why, maybe, List.copyOf(refused));
  }

  static RefusedAnswers unreadable(String why) {
    return new RefusedAnswers(
        HttpStatus.BAD_REQUEST, why, "Maybe send it in smaller parts.", List.of());
  }

  static RefusedAnswers notUnderstood() {
    return new RefusedAnswers(
        HttpStatus.BAD_REQUEST,
        "What was sent is not in the form that the practice page sends, so nothing was saved.",
        "Maybe the page is an old one; reload it. What was typed is kept on the device.",
        List.of());
  }

  static RefusedAnswers impossible(List<UUID> refused) {
    return new RefusedAnswers(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "An answer is to no question of this practice, or is not a number that can be typed.",
        "Maybe the page is an old one; reload it.",
        refused);
  }

  Reason reason() {
    return reason;
  }

  HttpStatus status() {
    return status;
  }
}
