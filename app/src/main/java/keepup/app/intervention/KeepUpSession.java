package keepup.app.intervention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import keepup.app.account.StaffId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// A keep-up session as it was written down.
///
/// @param number of its group in the plan, from 1
/// @param misconception that most of the group share, or null
/// @param adult who takes it, or null
/// @param adultName or `""`
/// @param reason for the group, one plain sentence
/// @param seed of the sheet: the same sheet for ever
/// @param misses what its children do not get meanwhile, or `""`
/// @param room where, or `""` where no room is named
/// @param before the step of the lesson that the session prepares for, or null for one that follows
///   a lesson
record KeepUpSession(
    SessionId id,
    PlanId plan,
    ClassId classId,
    String className,
    LocalDate heldOn,
    int number,
    StepId step,
    @Nullable MisconceptionId misconception,
    @Nullable StaffId adult,
    String adultName,
    LocalTime startsAt,
    int minutes,
    String reason,
    long seed,
    String misses,
    String room,
    @Nullable StepId before,
    List<Member> members) {

  /// A child in a session.
  ///
  /// @param name as the sheet calls them: the preferred forename, with an initial where two in the
  ///   class share it
  /// @param reason why this child is there, one plain sentence
  record Member(PupilId pupil, String name, String reason) {}

  KeepUpSession {
    members = List.copyOf(members);
  }

  Optional<MisconceptionId> findMisconception() {
    return Optional.ofNullable(misconception);
  }

  Optional<Member> findMember(PupilId pupil) {
    return members.stream().filter(member -> member.pupil().equals(pupil)).findFirst();
  }

  /// The step of the lesson that it prepares for, where it is pre-teaching.
  Optional<StepId> findBefore() {
    return Optional.ofNullable(before);
  }

  /// `10:15 to 10:30`.
  String time() {
    return startsAt + " to " + startsAt.plusMinutes(minutes);
  }

  /// `Amir, Beth and Cai`.
  String names() {
    return Phrases.listed(members.stream().map(Member::name).toList());
  }
}
