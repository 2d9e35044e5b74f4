package keepup.app.worksheet;

import java.util.UUID;

/// The id of a kept sequence.
record KeptId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
