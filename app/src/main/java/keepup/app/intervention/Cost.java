package keepup.app.intervention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.app.intervention.Proposal.Group;
import keepup.app.intervention.Proposal.Seat;

/// What today's groups cost: adults' minutes, and what children miss.
///
/// @param adults with their minutes
/// @param children in the order of the groups
record Cost(List<OfAdult> adults, List<OfChild> children) {
  /// @param minutes in these groups
  /// @param of that the adult can give in a day
  record OfAdult(String name, int minutes, int of) {}

  /// @param misses today, as the end of a sentence
  /// @param before how often the child missed the same in the last two weeks
  record OfChild(String name, String misses, int before) {}

  Cost {
    adults = List.copyOf(adults);
    children = List.copyOf(children);
  }

  static Cost of(Situation situation, List<Group> groups) {
    Map<SchoolAdult, Integer> minutes = new HashMap<>();
    List<OfChild> children = new ArrayList<>();
    for (Group group : groups) {
      minutes.merge(group.adult(), group.slot().minutes(), Integer::sum);
      for (Seat seat : group.seats()) {
        children.add(
            new OfChild(
                seat.name(),
                Phrases.missed(group.slot().misses()),
                situation
                    .missed()
                    .getOrDefault(seat.pupil(), Map.of())
                    .getOrDefault(group.slot().misses(), 0)));
      }
    }
    List<OfAdult> adults =
        situation.adults().stream()
            .filter(minutes::containsKey)
            .map(
                adult -> new OfAdult(adult.name(), minutes.getOrDefault(adult, 0), adult.minutes()))
            .toList();
    return new Cost(adults, children);
  }
}
