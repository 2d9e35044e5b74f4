package keepup.app.cohort;

import java.util.Optional;
import keepup.app.account.StaffId;
import org.jspecify.annotations.Nullable;

/// Somebody who takes the course.
///
/// @param email as the trainer noted it, or `""`: a school gives the hub names, not addresses
/// @param adult their id in their own school, or null where the trainer listed them
public record Partner(
    PartnerId id, PlaceId place, Part part, String name, String email, @Nullable StaffId adult) {

  /// Their id in their own school.
  public Optional<StaffId> staff() {
    return Optional.ofNullable(adult);
  }
}
