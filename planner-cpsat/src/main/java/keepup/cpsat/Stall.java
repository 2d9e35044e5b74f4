package keepup.cpsat;

import java.util.ArrayList;
import java.util.List;
import keepup.planning.Adult;
import keepup.planning.Day;
import keepup.planning.Focus;
import keepup.planning.Possibilities;
import keepup.planning.Possibilities.Candidate;
import keepup.planning.Slot;

/// A focus at a station: who could be in a session on it there.
///
/// @param children those who gain most first
/// @param cap the seats of the largest room, up to the largest group
record Stall(Focus focus, Station station, List<Candidate> children, int cap) {

  /// Every focus at every station where somebody could come.
  static List<Stall> listOf(Possibilities possible, List<Crew> crews) {
    Day day = possible.day();
    List<Stall> stalls = new ArrayList<>();
    for (Focus focus : possible.foci()) {
      for (int s = 0; s < day.slots().size(); s++) {
        int cap =
            day.rooms().isEmpty()
                ? day.rules().largestGroup()
                : possible.seatsIn(s).stream().findFirst().orElse(0);
        List<Integer> able = new ArrayList<>();
        for (int c = 0; c < crews.size(); c++) {
          Adult adult = day.adults().get(crews.get(c).adults().getFirst());
          boolean takes = possible.takes(adult, day.slots().get(s), focus.step());
          if (takes && possible.ties(adult, day.slots().get(s))) {
            add(stalls, possible, focus, new Station(s, List.of(c), true), adult, cap);
          } else if (takes) {
            able.add(c);
          }
        }
        if (!able.isEmpty()) {
          Adult any = day.adults().get(crews.get(able.getFirst()).adults().getFirst());
          add(stalls, possible, focus, new Station(s, able, false), any, cap);
        }
      }
    }
    return stalls;
  }

  private static void add(
      List<Stall> stalls,
      Possibilities possible,
      Focus focus,
      Station station,
      Adult adult,
      int cap) {
    Slot slot = possible.day().slots().get(station.slot());
    List<Candidate> children =
        possible.candidates(focus).stream()
            .filter(each -> each.isAt(station.slot()))
            .filter(each -> possible.may(each.child(), adult, slot, focus.step()))
            .toList();
    if (!children.isEmpty() && cap > 0) {
      stalls.add(new Stall(focus, station, children, cap));
    }
  }
}
