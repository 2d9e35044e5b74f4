package keepup.app.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.intervention.Proposal.Group;
import keepup.app.timetable.DaySlot;
import keepup.app.timetable.Room;

/// Which group is where. The largest group of a time chooses first and takes the smallest room that
/// it fits into: as the rooms that fit a group fit every smaller one, this places all if that can
/// be done.
final class Places {
  private Places() {}

  /// The school's rooms for the planner, away where other classes or groups that are already there
  /// use them.
  static List<keepup.planning.Room> free(Situation situation, List<Group> groups) {
    List<Group> placed = give(situation, groups);
    return situation.rooms().stream()
        .map(room ->
            new keepup.planning.Room(
                room.key(),
                room.seats(),
                situation.slots().stream()
                    .filter(slot ->
                        isTaken(situation, slot, room)
                            || placed.stream()
                                .anyMatch(group ->
                                    group.slot().equals(slot) && group.room().equals(room.name())))
                    .map(DaySlot::key)
                    .collect(Collectors.toSet())))
        .toList();
  }

  private static boolean isTaken(Situation situation, DaySlot slot, Room room) {
    return situation.roomsTaken().getOrDefault(slot.start(), Set.of()).contains(room.name());
  }

  /// The same groups, each with its room where there is one for it.
  static List<Group> give(Situation situation, List<Group> groups) {
    Map<Group, String> rooms = new HashMap<>();
    Map<DaySlot, Set<String>> used = new HashMap<>();
    List<Group> largestFirst = new ArrayList<>(groups);
    largestFirst.sort(Comparator.comparingInt((Group group) -> group.seats().size()).reversed());
    for (Group group : largestFirst) {
      Set<String> here = used.computeIfAbsent(group.slot(), _ -> new HashSet<>());
      situation.rooms().stream()
          .filter(room -> room.seats() >= group.seats().size())
          .filter(room -> !isTaken(situation, group.slot(), room) && !here.contains(room.name()))
          .min(Comparator.comparingInt(Room::seats).thenComparing(Room::name))
          .ifPresent(room -> {
            here.add(room.name());
            rooms.put(group, room.name());
          });
    }
    return groups.stream().map(group -> in(group, rooms.getOrDefault(group, ""))).toList();
  }

  private static Group in(Group g, String room) {
    return new Group(
        g.key(), g.step(), g.misconception(), g.adult(), g.slot(), g.seats(), g.held(), room);
  }
}
