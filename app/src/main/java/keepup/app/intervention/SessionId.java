package keepup.app.intervention;

import java.util.UUID;

/// The id of a keep-up session. An address holds it as text; one that is no id at all is simply not
/// here.
record SessionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
