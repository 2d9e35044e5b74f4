package keepup.app.intervention;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.app.account.StaffId;
import keepup.app.assess.CheckFindings;
import keepup.app.assess.PupilFindings;
import keepup.app.intervention.Proposal.ForLesson;
import keepup.app.intervention.Proposal.Seat;
import keepup.app.school.PupilId;
import keepup.app.timetable.ChildWishes.Wishes;
import keepup.app.timetable.DaySlot;
import keepup.app.timetable.Room;
import keepup.content.Curriculum;
import keepup.diagnosis.Need;
import keepup.steps.Step;
import keepup.steps.StepId;

/// All that today's groups of a class are made from.
///
/// @param adults who may take a session, those to ask first first
/// @param slots of today
/// @param slotsLeft that a session may still take today
/// @param rooms of the school; none where sessions are held wherever there is a table
/// @param taken the times at which each adult is asked for by another class
/// @param roomsTaken the names of the rooms that other classes use at each time
/// @param minutesReceived of sessions in the last two weeks
/// @param missed how often each child missed each thing, in the last two weeks
/// @param wishes what children are never taken out of, and who belongs apart or together
/// @param busy the times of today at which children are in a session before a lesson
/// @param results of each child on each step, the newest first
record Situation(
    CheckFindings findings,
    List<SchoolAdult> adults,
    List<DaySlot> slots,
    List<DaySlot> slotsLeft,
    List<Room> rooms,
    Map<StaffId, Set<LocalTime>> taken,
    Map<LocalTime, Set<String>> roomsTaken,
    Map<PupilId, Integer> minutesReceived,
    Map<PupilId, Map<String, Integer>> missed,
    Wishes wishes,
    Map<PupilId, Set<LocalTime>> busy,
    Map<PupilId, Map<StepId, List<Result>>> results,
    Curriculum curriculum) {

  /// The first need of each child who has one.
  Map<PupilId, Need> needs() {
    Map<PupilId, Need> needs = new LinkedHashMap<>();
    for (PupilFindings pupil : findings.pupils()) {
      if (pupil.answered() > 0) {
        pupil.diagnosis().needs().stream()
            .findFirst()
            .ifPresent(need -> needs.put(pupil.pupil(), need));
      }
    }
    return needs;
  }

  /// Children whose need is not for a session today, each with what is proposed instead.
  Map<PupilId, String> instead() {
    Map<PupilId, String> instead = new LinkedHashMap<>();
    Map<PupilId, Need> needs = needs();
    for (PupilFindings pupil : findings.pupils()) {
      Need need = needs.get(pupil.pupil());
      if (need != null) {
        String before =
            need.step().needs().stream()
                .findFirst()
                .flatMap(id -> curriculum.steps().findStep(id))
                .map(Step::says)
                .orElse("");
        Reach.findInstead(
                findings.step(),
                need.step(),
                pupil.diagnosis().needs().size(),
                results
                    .getOrDefault(pupil.pupil(), Map.of())
                    .getOrDefault(need.step().id(), List.of()),
                before)
            .ifPresent(says -> instead.put(pupil.pupil(), says));
      }
    }
    return instead;
  }

  /// Every child of the class, with the reason that the answers give.
  Map<PupilId, Seat> seats() {
    Map<PupilId, Need> needs = needs();
    Map<PupilId, Seat> seats = new LinkedHashMap<>();
    for (PupilFindings pupil : findings.pupils()) {
      Optional<Need> need = Optional.ofNullable(needs.get(pupil.pupil()));
      seats.put(
          pupil.pupil(),
          new Seat(
              pupil.pupil(),
              pupil.name(),
              need.map(Need::because)
                  .orElse(
                      pupil.answered() == 0
                          ? "No answers are typed in."
                          : "The answers ask for nothing today."),
              need.flatMap(Need::findMisconception).map(curriculum::getMisconception).orElse(null),
              false,
              minutesReceived.getOrDefault(pupil.pupil(), 0)));
    }
    return seats;
  }

  /// Whether anything is typed in for a child.
  boolean hasAnswers(PupilId pupil) {
    return findings.pupils().stream()
        .anyMatch(each -> each.pupil().equals(pupil) && each.answered() > 0);
  }

  /// The steps that half of those who answered, or more, need first.
  List<ForLesson> lessons() {
    int answered =
        Math.toIntExact(findings.pupils().stream().filter(p -> p.answered() > 0).count());
    Map<StepId, Integer> count = new HashMap<>();
    needs().values().forEach(need -> count.merge(need.step().id(), 1, Integer::sum));
    return count.entrySet().stream()
        .filter(entry -> entry.getValue() > Proposal.LARGEST_GROUP)
        .filter(entry -> entry.getValue() * 2 >= answered)
        .map(entry ->
            new ForLesson(curriculum.steps().getStep(entry.getKey()), entry.getValue(), answered))
        .sorted(java.util.Comparator.comparing(lesson -> lesson.step().id()))
        .toList();
  }

  Optional<SchoolAdult> findAdult(StaffId id) {
    return adults.stream().filter(adult -> adult.id().equals(id)).findFirst();
  }

  Optional<DaySlot> findSlot(String key) {
    return slots.stream().filter(slot -> slot.key().equals(key)).findFirst();
  }

  /// Whether a child is in a session before a lesson then.
  boolean isBusy(PupilId pupil, DaySlot slot) {
    return busy.getOrDefault(pupil, Set.of()).contains(slot.start());
  }

  boolean isTaken(SchoolAdult adult, DaySlot slot) {
    return taken.getOrDefault(adult.id(), Set.of()).contains(slot.start());
  }
}
