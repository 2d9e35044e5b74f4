package keepup.app.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.Placed;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a child in who shows their own three pictures.
@Service
class ComingIn {
  /// What became of it.
  sealed interface Answer {
    /// This child may come in.
    record In(ClassDoor door, PupilId child) implements Answer {}

    /// These are nobody's pictures.
    ///
    /// @param often whether it is time that an adult looks at the card
    record Wrong(boolean often) implements Answer {}

    /// This device has to wait a little.
    record Wait() implements Answer {}

    /// The door needs a new code.
    record WornOut() implements Answer {}

    /// The door has closed.
    record Closed() implements Answer {}
  }

  private final ClassDoors doors;
  private final PicturePasswords passwords;
  private final Knocks knocks;
  private final Visits visits;
  private final Pupils pupils;

  ComingIn(
      ClassDoors doors, PicturePasswords passwords, Knocks knocks, Visits visits, Pupils pupils) {
    this.doors = doors;
    this.passwords = passwords;
    this.knocks = knocks;
    this.visits = visits;
    this.pupils = pupils;
  }

  /// Inside the school of the door.
  ///
  /// @param device what tells this device from others, kept in its cookie
  @Transactional
  public Answer knock(UUID doorId, String device, List<PassPicture> pictures) {
    ClassDoor door = doors.find(doorId).filter(ClassDoor::open).orElse(null);
    if (door == null) {
      return new Answer.Closed();
    }
    List<Pupil> children = pupils.list(door.classId());
    if (knocks.isWornOut(doorId, children.size())) {
      return new Answer.WornOut();
    }
    long before = knocks.countWrong(doorId, device);
    if (before >= Knocks.WRONG_ON_ONE_DEVICE) {
      return new Answer.Wait();
    }
    List<PupilId> whose = passwords.list(door.classId(), pictures);
    if (whose.size() != 1) {
      knocks.noteWrongPictures(door, device);
      return new Answer.Wrong(before + 1 >= Knocks.WRONG_IS_OFTEN);
    }
    visits.add(door, whose.getFirst(), knocks.deviceHash(device));
    return new Answer.In(door, whose.getFirst());
  }

  /// The child who came in by a door, as long as it is open and the child is in its class.
  @Transactional(readOnly = true)
  public Optional<Pupil> findChild(SignedIn person, ClassDoor door, UUID pupil) {
    return pupils
        .find(new PupilId(pupil))
        .filter(placed -> door.open() && placed.classId().equals(door.classId()))
        .filter(_ -> door.school().equals(person.school()))
        .map(Placed::pupil);
  }
}
