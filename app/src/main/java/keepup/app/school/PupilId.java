package keepup.app.school;

import java.util.UUID;

/// The id of a child. An address holds it as text; one that is no id at all is simply not here.
public record PupilId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
