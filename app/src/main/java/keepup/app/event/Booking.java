package keepup.app.event;

import java.time.Instant;
import java.util.Optional;
import keepup.app.account.HubId;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;

/// One adult's place at an event, wait for one, or application.
///
/// @param queue the order in which people came
/// @param ahead the number on the waiting list, 1 for the next; 0 for those who do not wait
/// @param held whether the person had a place at any time
/// @param late cancelled with less than 24 hours to go
/// @param promotedOn when somebody who waited got the place, or null
/// @param present whether they came, or null where nobody has said
/// @param reason why they are not charged for staying away, or null
record Booking(
    HubId hub,
    BookingId id,
    EventId event,
    HubSchoolId school,
    String schoolName,
    String name,
    String email,
    int queue,
    int ahead,
    BookingState state,
    boolean funded,
    boolean held,
    boolean late,
    @Nullable Instant promotedOn,
    @Nullable Boolean present,
    @Nullable Excuse reason,
    String excuseNote) {

  Optional<Excuse> excuse() {
    return Optional.ofNullable(reason);
  }

  Optional<Instant> promotedAt() {
    return Optional.ofNullable(promotedOn);
  }

  Optional<Boolean> attendance() {
    return Optional.ofNullable(present);
  }

  /// Whether the person did not come, or cancelled too late.
  boolean missed() {
    return late || Boolean.FALSE.equals(present);
  }

  /// Whether this person may be charged something.
  boolean counts() {
    return state == BookingState.PLACED || late;
  }

  /// Where it stands, with the number on the waiting list.
  String words() {
    if (state == BookingState.WAITING) {
      return state.words() + ", number " + ahead;
    }
    return late ? "Cancelled with less than 24 hours to go" : state.words();
  }
}
