package keepup.app.lesson;

import java.util.UUID;

/// The id of an exit check. An address holds it as text; one that is no id at all is simply not
/// here.
public record CheckId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
