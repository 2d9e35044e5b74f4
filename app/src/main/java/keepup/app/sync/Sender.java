package keepup.app.sync;

import jakarta.servlet.http.HttpSession;
import keepup.app.account.SignedIn;

/// Whose device sends lines.
///
/// @param person the adult who signed in on it
/// @param byChild whether a child has it now: then only what a child may record is taken
/// @param session what this device may open
public record Sender(SignedIn person, boolean byChild, HttpSession session) {}
