package keepup.app.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What was asked for does not exist, or not for whoever asked: the two look the same from outside.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotHereException extends RuntimeException {
  /// Says nothing of why.
  public NotHereException() {
    super("not here");
  }
}
