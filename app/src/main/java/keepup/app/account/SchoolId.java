package keepup.app.account;

import java.io.Serializable;
import java.util.UUID;

/// The id of a school.
public record SchoolId(UUID value) implements Serializable {
  @Override
  public String toString() {
    return value.toString();
  }
}
