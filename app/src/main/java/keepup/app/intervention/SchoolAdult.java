package keepup.app.intervention;

import keepup.app.account.StaffId;

/// An adult who may be asked to take a session.
///
/// @param name as staff call them
/// @param ofClass whether this is one of the class's own adults
record SchoolAdult(StaffId id, String name, boolean ofClass) {

  /// Minutes that this adult can give to sessions in a day: half an hour for the class's own, one
  /// session for somebody who comes from another class.
  int minutes() {
    return (ofClass ? 2 : 1) * DaySlot.MINUTES;
  }

  String key() {
    return id.toString();
  }
}
