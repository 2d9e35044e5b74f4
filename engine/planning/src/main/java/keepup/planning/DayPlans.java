package keepup.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepup.planning.Possibilities.Candidate;

/// Writes a planner's sessions down as a plan: in order, with rooms and with a reason for
/// everything.
public final class DayPlans {
  private DayPlans() {}

  /// @param boundPoints no plan of the day brings more than these points
  /// @param by the planner's name
  public static DayPlan write(
      Possibilities possible, List<Sitting> sittings, long boundPoints, String by) {
    Day day = possible.day();
    List<Sitting> ordered =
        sittings.stream()
            .sorted(
                Comparator.comparing((Sitting sitting) -> sitting.slot().start())
                    .thenComparingInt(sitting -> day.adults().indexOf(sitting.adult())))
            .toList();
    Map<Sitting, String> rooms = rooms(day, ordered);
    Reasons reasons = new Reasons(possible, ordered);
    List<Session> sessions = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    long points = 0;
    for (Sitting sitting : ordered) {
      long here = possible.points(sitting.focus(), sitting.children());
      points += here;
      List<Session.Seat> seats = new ArrayList<>();
      for (Candidate candidate : possible.candidates(sitting.focus())) {
        if (sitting.children().contains(candidate.child())) {
          placed.add(candidate.child().key());
          seats.add(
              new Session.Seat(
                  candidate.child().key(),
                  Rules.gain(candidate.points()),
                  sitting.slot().lessonOf(candidate.child()),
                  possible.isLocked(candidate.child()),
                  reasons.ofSeat(sitting, candidate)));
        }
      }
      sessions.add(
          new Session(
              sitting.slot(),
              sitting.adult(),
              rooms.getOrDefault(sitting, ""),
              sitting.focus().step(),
              sitting.focus().misconception(),
              seats,
              Rules.gain(here),
              reasons.ofSession(sitting)));
    }
    List<DayPlan.LeftOut> leftOut =
        day.children().stream()
            .filter(child -> !placed.contains(child.key()))
            .map(child -> new DayPlan.LeftOut(child.key(), reasons.ofLeavingOut(child)))
            .toList();
    return new DayPlan(
        sessions, leftOut, Rules.gain(points), Rules.gain(Math.max(points, boundPoints)), by);
  }

  /// In each slot the largest group takes the smallest room that holds it, and so on down.
  private static Map<Sitting, String> rooms(Day day, List<Sitting> sittings) {
    Map<Sitting, String> rooms = new HashMap<>();
    for (Slot slot : day.slots()) {
      List<Room> free =
          new ArrayList<>(
              day.rooms().stream()
                  .filter(room -> !room.awayAt().contains(slot.key()))
                  .sorted(Comparator.comparingInt(Room::seats))
                  .toList());
      sittings.stream()
          .filter(sitting -> sitting.slot().equals(slot))
          .sorted(Comparator.comparingInt(sitting -> -sitting.children().size()))
          .forEach(sitting ->
              free.stream()
                  .filter(room -> room.seats() >= sitting.children().size())
                  .findFirst()
                  .ifPresent(room -> {
                    free.remove(room);
                    rooms.put(sitting, room.key());
                  }));
    }
    return rooms;
  }
}
