package keepup.app.account;

import java.io.Serializable;
import java.util.UUID;

/// The id of an adult who works at a school.
public record StaffId(UUID value) implements Serializable {
  @Override
  public String toString() {
    return value.toString();
  }
}
