package keepup.app.hub;

import java.util.UUID;

/// The id of a school's place in one hub. It says nothing of the school in Keep Up.
public record HubSchoolId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
