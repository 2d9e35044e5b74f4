package keepup.app.assess;

import java.util.UUID;
import keepup.app.account.StaffId;

/// What one adult wrote down as a child's answer to a question of a check.
///
/// @param given as the child said or wrote it, `""` where left blank
/// @param name of the adult
/// @param counts whether it is the newest of its question, whoever wrote it
public record RecordedAnswer(
    UUID id, int number, String given, StaffId by, String name, boolean counts) {}
