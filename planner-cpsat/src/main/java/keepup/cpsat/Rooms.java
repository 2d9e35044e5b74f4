package keepup.cpsat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import keepup.planning.Day;
import keepup.planning.Possibilities;

/// The rooms of a day as limits: at each slot, no more sessions of over so many children than there
/// are rooms with more seats.
final class Rooms {
  /// At a slot, sessions of more than `over` children are at most `most`.
  record Limit(int slot, int over, int most) {
    boolean isFor(int atSlot, int size) {
      return slot == atSlot && size > over;
    }
  }

  private Rooms() {}

  static List<Limit> limits(Possibilities possible) {
    Day day = possible.day();
    List<Limit> limits = new ArrayList<>();
    for (int slot = 0; slot < day.slots().size() && !day.rooms().isEmpty(); slot++) {
      List<Integer> seats = possible.seatsIn(slot);
      TreeSet<Integer> overs = new TreeSet<>(seats);
      overs.add(0);
      for (int over : overs) {
        if (over < day.rules().largestGroup()) {
          int most = Math.toIntExact(seats.stream().filter(each -> each > over).count());
          limits.add(new Limit(slot, over, most));
        }
      }
    }
    return limits;
  }
}
