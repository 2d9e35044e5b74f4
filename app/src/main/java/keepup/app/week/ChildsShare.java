package keepup.app.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keepup.app.intervention.SessionSeat;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;

/// What one child of a class got, from whom, and what it cost the child.
///
/// @param with each adult with the minutes, `Ms Juniper 45`
/// @param missed each with how often, `assembly (3)`
record ChildsShare(Pupil pupil, int sessions, int minutes, List<String> with, List<String> missed) {

  /// One for each child, in the class's order.
  static List<ChildsShare> of(List<Pupil> pupils, List<SessionSeat> seats) {
    Map<PupilId, List<SessionSeat>> byPupil =
        seats.stream()
            .filter(SessionSeat::attended)
            .collect(Collectors.groupingBy(SessionSeat::pupil));
    List<ChildsShare> shares = new ArrayList<>();
    for (Pupil pupil : pupils) {
      List<SessionSeat> own = byPupil.getOrDefault(pupil.id(), List.of());
      Map<String, Integer> with = new TreeMap<>();
      Map<String, Integer> missed = new TreeMap<>();
      int minutes = 0;
      for (SessionSeat seat : own) {
        minutes += seat.minutes();
        with.merge(seat.adult(), seat.minutes(), Integer::sum);
        missed.merge(seat.misses(), 1, Integer::sum);
      }
      shares.add(
          new ChildsShare(pupil, own.size(), minutes, words(with, " %d"), words(missed, " (%d)")));
    }
    return shares;
  }

  private static List<String> words(Map<String, Integer> counts, String number) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> entry.getKey() + number.formatted(entry.getValue()))
        .toList();
  }
}
