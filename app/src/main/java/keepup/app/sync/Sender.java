package keepup.app.sync;

import jakarta.servlet.http.HttpSession;
import keepup.app.account.SignedIn;

/// Whose device sends lines.
///
/// @param person the adult who signed in on it
/// @param byChild whether a child has it now: then only what a child may record is taken
/// @param ownDevice whether it is a child's own device, let in by a class's door
/// @param session what this device may open
public record Sender(SignedIn person, boolean byChild, boolean ownDevice, HttpSession session) {}
