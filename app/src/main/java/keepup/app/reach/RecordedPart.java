package keepup.app.reach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that a hub wrote down by hand.
///
/// @param name of the school in the register; null where the register does not know the number
/// @param group whose group it took part in, or `""`
record RecordedPart(
    UUID id, SchoolPart part, @Nullable String name, String group, @Nullable UUID groupId) {
  /// The school as a list says it.
  String says() {
    return name == null ? "Number " + part.school() + ", not in the register" : name;
  }
}
