package keepup.app.door;

import java.time.Instant;
import java.util.UUID;
import keepup.app.account.Role;
import keepup.app.account.SchoolId;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.lesson.CheckId;
import keepup.app.school.ClassId;

/// A door to one check of one class.
///
/// @param open whether a child may come in now
/// @param endsAt when it closes by itself
/// @param opener who opened it, and so who signs what children answer
/// @param role what the opener is in the school
record ClassDoor(
    UUID id,
    ClassId classId,
    CheckId check,
    String code,
    boolean open,
    Instant endsAt,
    SchoolId school,
    StaffId opener,
    Role role) {

  /// In whose name a child's device asks: the opener, without name and school, which a child's
  /// device has no use for.
  SignedIn person() {
    return new SignedIn(school, opener, "", role, "");
  }
}
