package keepup.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One day's planning problem.
///
/// @param children everyone who might be helped
/// @param adults in the order in which ties are settled
/// @param slots in any order, 60 at most
/// @param rooms in any order; none where sessions are held wherever there is a table
/// @param apart pairs who must not be in one group
/// @param peers pairs who work well together
/// @param locks what must be
/// @param exclusions what must not be
/// @param rules of the school
public record Day(
    List<Child> children,
    List<Adult> adults,
    List<Slot> slots,
    List<Room> rooms,
    List<Apart> apart,
    List<Peers> peers,
    List<Lock> locks,
    List<Exclusion> exclusions,
    Rules rules) {
  public static final int MOST_SLOTS = 60;

  /// @throws IllegalArgumentException if a key is there twice, there are too many slots, or a wish
  ///   names somebody who is not there
  public Day {
    children = List.copyOf(children);
    adults = List.copyOf(adults);
    slots = List.copyOf(slots);
    rooms = List.copyOf(rooms);
    apart = List.copyOf(apart);
    peers = List.copyOf(peers);
    locks = List.copyOf(locks);
    exclusions = List.copyOf(exclusions);
    Set<String> childKeys = requireOnce("child", children.stream().map(Child::key));
    Set<String> adultKeys = requireOnce("adult", adults.stream().map(Adult::key));
    Set<String> slotKeys = requireOnce("slot", slots.stream().map(Slot::key));
    requireOnce("room", rooms.stream().map(Room::key));
    if (slots.size() > MOST_SLOTS) {
      throw new IllegalArgumentException(
          "The slots (%d) must be %d or fewer.".formatted(slots.size(), MOST_SLOTS));
    }
    apart.forEach(pair -> requireKnown("child", childKeys, pair.first(), pair.second()));
    peers.forEach(pair -> requireKnown("child", childKeys, pair.first(), pair.second()));
    for (Lock lock : locks) {
      requireKnown("child", childKeys, lock.child());
      requireKnown("adult", adultKeys, lock.adult(), "");
      requireKnown("slot", slotKeys, lock.slot(), "");
    }
    for (Exclusion exclusion : exclusions) {
      requireKnown("child", childKeys, exclusion.child(), "");
      requireKnown("adult", adultKeys, exclusion.adult(), "");
      requireKnown("slot", slotKeys, exclusion.slot(), "");
    }
  }

  /// A day with groups of the usual size and no wishes.
  public static Day of(List<Child> children, List<Adult> adults, List<Slot> slots) {
    return new Day(
        children,
        adults,
        slots,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Rules.USUAL);
  }

  private static Set<String> requireOnce(String what, Stream<String> keys) {
    Set<String> seen = new HashSet<>();
    keys.forEach(key -> {
      if (key.isEmpty()) {
        throw new IllegalArgumentException("A %s has no name.".formatted(what));
      }
      if (!seen.add(key)) {
        throw new IllegalArgumentException("The %s %s is there twice.".formatted(what, key));
      }
    });
    return seen;
  }

  private static void requireKnown(String what, Set<String> known, String... keys) {
    boolean mayBeAny = keys[keys.length - 1].isEmpty();
    for (String key : keys) {
      if (!known.contains(key) && !(mayBeAny && key.isEmpty())) {
        throw new IllegalArgumentException("There is no %s '%s'.".formatted(what, key));
      }
    }
  }
}
