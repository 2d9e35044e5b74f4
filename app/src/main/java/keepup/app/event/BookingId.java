package keepup.app.event;

import java.util.UUID;

/// The id of one adult's booking of one event.
public record BookingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
