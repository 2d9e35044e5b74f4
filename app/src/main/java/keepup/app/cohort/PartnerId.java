package keepup.app.cohort;

import java.util.UUID;

/// The id of somebody who takes a course as a learning partner.
public record PartnerId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
