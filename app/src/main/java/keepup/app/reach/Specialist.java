package keepup.app.reach;

import java.util.List;
import java.util.UUID;
import keepup.reach.AcademicYear;
import org.jspecify.annotations.Nullable;

/// A specialist of the current hub.
///
/// @param reference the programme's own number of them, or `""`
/// @param ownUrn the school in which they trained; null where it is not known
/// @param school its name; null where the register does not know it
/// @param trained the years of training, the first one first
/// @param groups how many groups they led
record Specialist(
    UUID id,
    String name,
    String reference,
    @Nullable Integer ownUrn,
    @Nullable String school,
    List<AcademicYear> trained,
    int groups) {
  Specialist {
    trained = List.copyOf(trained);
  }

  /// The cohort that they are counted in.
  AcademicYear cohort() {
    return trained.getFirst();
  }

  /// Their own school as a list says it.
  String schoolSays() {
    return school != null
        ? school
        : ownUrn == null ? "Not known" : "Number " + ownUrn + ", not in the register";
  }
}
