package keepup.app.hub;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import keepup.app.account.HubId;
import org.jspecify.annotations.Nullable;

/// A school that a hub works with.
///
/// @param hubName of the hub
/// @param reference the school's number in the national register, or null where nobody gave it
/// @param openInvitation a code that the school has not used yet, or null
/// @param joinedAt when the school took an invitation up, or null
public record HubSchool(
    HubId hub,
    String hubName,
    HubSchoolId id,
    String name,
    @Nullable Integer reference,
    @Nullable String openInvitation,
    @Nullable Instant joinedAt) {

  /// The school's number in the national register.
  public OptionalInt urn() {
    return reference == null ? OptionalInt.empty() : OptionalInt.of(reference);
  }

  /// A code that the school has not used yet.
  public Optional<String> invitation() {
    return Optional.ofNullable(openInvitation);
  }

  /// Whether the school uses Keep Up and has taken an invitation up.
  public boolean joined() {
    return joinedAt != null;
  }
}
