package keepup.app.sitting;

import java.util.UUID;

/// The id of a sitting. An address holds it as text; one that is no id at all is simply not here.
record SittingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
