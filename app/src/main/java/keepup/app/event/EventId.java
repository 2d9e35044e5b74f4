package keepup.app.event;

import java.util.UUID;

/// The id of an event of a hub.
public record EventId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
