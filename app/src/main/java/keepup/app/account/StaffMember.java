package keepup.app.account;

/// An adult of the school as the staff page shows them.
///
/// @param left whether they have left the school
/// @param firstPassword whether they have not signed in and changed their first password yet
public record StaffMember(
    StaffId id, String name, String email, Role role, boolean left, boolean firstPassword) {}
