package keepup.app.intervention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.intervention.Proposal.Group;
import keepup.app.intervention.Proposal.Seat;
import keepup.app.school.PupilId;
import keepup.app.timetable.ChildWishes.Pair;

/// What has to be put right before groups can be used, a plain sentence each.
final class Clashes {
  private Clashes() {}

  static List<String> list(Situation situation, List<Group> groups) {
    List<String> problems = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (Group group : groups) {
      String at = "%s at %s".formatted(group.adult().name(), group.slot().start());
      if (!places.add(at)) {
        problems.add("%s would have two groups. Maybe choose another time or adult.".formatted(at));
      } else if (situation.isTaken(group.adult(), group.slot())) {
        problems.add(
            "%s is with another class’s group. Maybe choose another time or adult.".formatted(at));
      } else if (group.adult().awayAt().contains(group.slot().key())) {
        problems.add(
            "%s does not take sessions. Maybe choose another time or adult, or ask the head to change it under Times, rooms and adults."
                .formatted(at));
      }
      if (group.adult().cannotTake().contains(group.step().id())) {
        problems.add(
            "%s is not asked to take “%s”. Maybe choose another adult."
                .formatted(group.adult().name(), group.step().title()));
      }
      if (group.seats().size() > Proposal.LARGEST_GROUP) {
        problems.add(
            "The group with %s has %d children; %d is the most that one adult can watch. Maybe move one."
                .formatted(at, group.seats().size(), Proposal.LARGEST_GROUP));
      }
      if (group.room().isEmpty() && !situation.rooms().isEmpty()) {
        problems.add(
            "No room is free for the group with %s. Maybe choose another time.".formatted(at));
      }
      ofChildren(situation, group, problems);
    }
    return problems;
  }

  private static void ofChildren(Situation situation, Group group, List<String> problems) {
    Set<PupilId> there = group.seats().stream().map(Seat::pupil).collect(Collectors.toSet());
    for (Pair pair : situation.wishes().apart()) {
      if (pair.isIn(there)) {
        problems.add(
            "%s and %s are not to be in one group. Maybe move one."
                .formatted(name(group, pair.first()), name(group, pair.second())));
      }
    }
    for (Seat seat : group.seats()) {
      if (situation.isBusy(seat.pupil(), group.slot())) {
        problems.add(
            "%s is in the group before the lesson at %s. Maybe choose another time."
                .formatted(seat.name(), group.slot().start()));
      }
      if (situation
          .wishes()
          .keptIn()
          .getOrDefault(seat.pupil(), Set.of())
          .contains(group.slot().misses())) {
        problems.add(
            "%s is never taken out of %s. Maybe choose another time."
                .formatted(seat.name(), group.slot().misses()));
      }
    }
  }

  private static String name(Group group, PupilId pupil) {
    return group.seats().stream()
        .filter(seat -> seat.pupil().equals(pupil))
        .map(Seat::name)
        .findFirst()
        .orElse("");
  }
}
