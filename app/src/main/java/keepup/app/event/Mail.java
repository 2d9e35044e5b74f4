package keepup.app.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import org.jspecify.annotations.Nullable;

/// A mail that is to be sent, or was.
///
/// @param tries how often sending it failed
/// @param sentOn when it was sent, or null
/// @param overtaken whether it was no longer true before it could be sent
/// @param kept as it was sent, or null where it has not been
record Mail(
    HubId hub,
    UUID id,
    EventId event,
    BookingId booking,
    MailKind kind,
    Instant madeAt,
    int tries,
    String fault,
    @Nullable Instant sentOn,
    boolean overtaken,
    @Nullable Letter kept) {

  Optional<Instant> sentAt() {
    return Optional.ofNullable(sentOn);
  }

  Optional<Letter> letter() {
    return Optional.ofNullable(kept);
  }

  /// Where it stands.
  String words() {
    if (sentOn != null) {
      return "Sent " + When.brief(sentOn);
    }
    if (overtaken) {
      return "Overtaken, not sent";
    }
    return tries == 0
        ? "Waits"
        : "Waits: tried %d %s".formatted(tries, tries == 1 ? "time" : "times");
  }
}
