package keepup.app.cohort;

import java.util.UUID;

/// The id of a certificate.
public record AwardId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
