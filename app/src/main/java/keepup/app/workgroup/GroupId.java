package keepup.app.workgroup;

import java.util.UUID;

/// The id of a work group.
public record GroupId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
