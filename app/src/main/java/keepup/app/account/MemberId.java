package keepup.app.account;

import java.io.Serializable;
import java.util.UUID;

/// The id of somebody who works for a hub.
public record MemberId(UUID value) implements Serializable {
  @Override
  public String toString() {
    return value.toString();
  }
}
