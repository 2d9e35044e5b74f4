package keepup.app.assess;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/// Sent answers that cannot be kept. Nothing of what came with them was written.
final class RefusedAnswers extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why, as a device reads it.
  ///
  /// @param why one plain sentence
  /// @param maybe one plain sentence that begins with Maybe
  /// @param refused the answers that are at fault; the others may be sent again without them
  record Reason(String why, String maybe, List<UUID> refused) {}

  private final transient Reason reason;
  private final HttpStatus status;

  RefusedAnswers(HttpStatus status, String why, String maybe, List<UUID> refused) {
    super(why);
    this.status = status;
    this.reason = new Reason(why, maybe, List.copyOf(refused));
  }

  static RefusedAnswers unreadable(String why, String maybe) {
    return new RefusedAnswers(HttpStatus.BAD_REQUEST, why, maybe, List.of());
  }

  Reason reason() {
    return reason;
  }

  HttpStatus status() {
    return status;
  }
}
