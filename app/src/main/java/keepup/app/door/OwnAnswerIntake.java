package keepup.app.door;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.OwnDevice;
import keepup.app.assess.AnswerIntake;
import keepup.app.sync.Intake;
import keepup.app.sync.Line;
import keepup.app.sync.Sender;
import org.springframework.stereotype.Component;

/// Takes in what children answer on devices of their own: lines of kind `own-answer`. They become
/// answers like all others. A child's device sends those of the children who came in on it, for the
/// door's check; what is left is sent when the adult who opened the door signs in on that device.
@Component
class OwnAnswerIntake implements Intake {
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final AnswerIntake answers;
  private final ClassDoors doors;
  private final OwnDevice device;
  private final Clock clock;

  OwnAnswerIntake(AnswerIntake answers, ClassDoors doors, OwnDevice device, Clock clock) {
    this.answers = answers;
    this.doors = doors;
    this.device = device;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("own-answer");
  }

  @Override
  public boolean isOpenAtTheDoor(Sender from, Line line) {
    Optional<OwnDevice.Guest> guest = device.findInTime(from.session());
    return guest.isPresent()
        && guest.get().children().stream()
            .anyMatch(one -> one.toString().equals(text(line, "pupil")))
        && doors
            .find(guest.get().door())
            .filter(door -> door.check().toString().equals(text(line, "check")))
            .isPresent();
  }

  @Override
  public Map<UUID, String> take(Sender from, List<Line> lines) {
    if (!from.ownDevice()) {
      return answers.take(from, lines);
    }
    Map<UUID, String> refused = new LinkedHashMap<>();
    List<Line> inTime = new ArrayList<>();
    Optional<ClassDoor> door =
        device.findInTime(from.session()).flatMap(guest -> doors.find(guest.door()));
    for (Line line : lines) {
      if (door.isPresent() && isInTime(door.get(), line)) {
        inTime.add(line);
      } else {
        refused.put(
            line.id(),
            "The lesson was over when this was written. Maybe tell your teacher what it was.");
      }
    }
    refused.putAll(answers.take(from, inTime));
    return refused;
  }

  /// Written before the door closes by itself. A teacher may close it earlier; a device that has no
  /// connection just then cannot know, and what it showed as saved is not thrown away.
  private boolean isInTime(ClassDoor door, Line line) {
    Double age = line.findAgeSeconds();
    long waited = age == null ? 0 : Math.round(age * 1000);
    return clock.instant().minusMillis(waited).isBefore(door.endsAt().plus(GRACE));
  }

  private static String text(Line line, String field) {
    return line.body().path(field).asString("");
  }
}
