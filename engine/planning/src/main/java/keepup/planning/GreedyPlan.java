package keepup.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.steps.StepId;

/// One greedy pass over a day: opens the session that gains most, again and again, then lets
/// children who are left over join groups that still have room.
final class GreedyPlan {
  /// A session with its place in the day.
  record Placed(Group group, Place place) {}

  /// An adult in a slot.
  record Place(Slot slot, Adult adult) {}

  private record Focus(StepId step, String misconception) {}

  private final Day day;
  private final Map<String, Child> unplaced = new LinkedHashMap<>();
  private final Map<StepId, Set<Child>> needing = new HashMap<>();
  private final Map<Adult, Integer> minutesLeft = new HashMap<>();
  private final Set<Place> taken = new LinkedHashSet<>();
  private final List<Placed> sessions = new ArrayList<>();

  GreedyPlan(Day day, int openingSize) {
    this.day = day;
    day.children().forEach(child -> unplaced.put(child.key(), child));
    for (Child child : day.children()) {
      for (Need need : child.needs()) {
        needing.computeIfAbsent(need.step(), _ -> new LinkedHashSet<>()).add(child);
      }
    }
    day.adults().forEach(adult -> minutesLeft.put(adult, adult.minutes()));
    openSessions(openingSize);
    letJoin();
  }

  List<Placed> sessions() {
    return sessions;
  }

  double gain() {
    return sessions.stream().mapToDouble(placed -> placed.group().gain()).sum();
  }

  private void openSessions(int size) {
    Optional<Placed> best = findBest(size);
    while (best.isPresent()) {
      Placed placed = best.get();
      sessions.add(placed);
      taken.add(placed.place());
      minutesLeft.merge(placed.place().adult(), -placed.place().slot().minutes(), Integer::sum);
      placed.group().keys().forEach(unplaced::remove);
      best = findBest(size);
    }
  }

  private Optional<Placed> findBest(int size) {
    Set<Focus> focuses = new LinkedHashSet<>();
    for (Child child : unplaced.values()) {
      child.needs().forEach(need -> focuses.add(new Focus(need.step(), need.misconception())));
    }
    Comparator<Placed> better =
        Comparator.<Placed>comparingLong(placed -> Math.round(placed.group().gain() * 1000))
            .thenComparingDouble(placed -> -placed.group().minutesReceived())
            .thenComparing(placed -> placed.group().step, Comparator.reverseOrder())
            .thenComparing(placed -> placed.group().misconception, Comparator.reverseOrder());
    Map<StepId, Optional<Place>> places = new HashMap<>();
    List<Placed> open = new ArrayList<>();
    for (Focus focus : focuses) {
      Group group = gather(focus, size);
      Optional<Place> place = places.computeIfAbsent(focus.step(), this::findPlace);
      if (!group.seats().isEmpty() && place.isPresent()) {
        open.add(new Placed(group, place.get()));
      }
    }
    return open.stream().max(better);
  }

  private Group gather(Focus focus, int size) {
    Group group = new Group(day, focus.step(), focus.misconception());
    for (Group.Seat seat : listSeats(group)) {
      if (group.admits(seat, size)) {
        group.add(seat);
      }
    }
    return group;
  }

  /// The seats that children without a session would take in a group: one for each child.
  private List<Group.Seat> listSeats(Group group) {
    return needing.getOrDefault(group.step, Set.of()).stream()
        .filter(child -> unplaced.containsKey(child.key()))
        .flatMap(child ->
            child.needs().stream()
                .filter(need -> need.step().equals(group.step))
                .map(need -> group.seat(child, need))
                .min(Group.MOST_TO_GAIN)
                .stream())
        .sorted(Group.MOST_TO_GAIN)
        .toList();
  }

  /// The earliest slot in which an adult can take the step; among the adults, first whoever can
  /// take least else, then whoever has most time left.
  private Optional<Place> findPlace(StepId step) {
    Comparator<Place> earliest = Comparator.comparing(place -> place.slot().start());
    return day.slots().stream()
        .flatMap(slot -> day.adults().stream().map(adult -> new Place(slot, adult)))
        .filter(place -> !taken.contains(place))
        .filter(place -> !place.adult().awayAt().contains(place.slot().key()))
        .filter(place -> !place.adult().cannotTake().contains(step))
        .filter(place -> minutesLeft.getOrDefault(place.adult(), 0) >= place.slot().minutes())
        .min(
            earliest
                .thenComparingInt(place -> -place.adult().cannotTake().size())
                .thenComparingInt(place -> -minutesLeft.getOrDefault(place.adult(), 0)));
  }

  private void letJoin() {
    boolean joined = true;
    while (joined) {
      joined = false;
      for (Placed placed : sessions) {
        Optional<Group.Seat> seat =
            listSeats(placed.group()).stream()
                .filter(candidate -> placed.group().admits(candidate, day.largestGroup()))
                .findFirst();
        if (seat.isPresent()) {
          placed.group().add(seat.get());
          unplaced.remove(seat.get().child().key());
          joined = true;
        }
      }
    }
  }
}
