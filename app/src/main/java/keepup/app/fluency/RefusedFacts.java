package keepup.app.fluency;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/// What a device sent cannot be kept.
final class RefusedFacts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What the device is told.
  ///
  /// @param refused the ids of what cannot be kept; the rest may be sent again without them
  record Reason(String why, String maybe, List<UUID> refused) {}

  private final HttpStatus status;
  private final transient Reason reason;

  RefusedFacts(HttpStatus status, String why, String maybe, List<UUID> refused) {
    super(why);
    this.status = status;
    this.reason = new Reason(why, maybe, List.copyOf(refused));
  }

  HttpStatus status() {
    return status;
  }

  Reason reason() {
    return reason;
  }
}
