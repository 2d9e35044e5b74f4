package keepup.app.cohort;

import java.util.UUID;

/// The id of a school's place in a cohort.
public record PlaceId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
