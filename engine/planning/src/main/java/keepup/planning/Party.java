package keepup.planning;

import java.util.ArrayList;
import java.util.List;
import keepup.planning.Possibilities.Candidate;

/// A session of a greedy plan that is being made. It never changes: a fuller one takes its place.
///
/// @param adult by place in the day
/// @param slot by place in the day
/// @param cap no more children than this, by the rules and the room
/// @param held how many of its seats, the first, a lock asks for
record Party(Focus focus, int adult, int slot, int cap, List<Candidate> seats, int held) {

  /// What one more child brings the whole group; negative where crowding costs more.
  long marginal(Candidate candidate, Possibilities possible) {
    Rules rules = possible.day().rules();
    long points = candidate.points();
    for (Candidate seat : seats) {
      points += possible.arePeers(seat.index(), candidate.index()) ? rules.togetherPoints() : 0;
    }
    return points - (seats.size() >= rules.idealGroup() ? rules.crowdingPoints() : 0);
  }

  boolean admits(Candidate candidate, Possibilities possible) {
    if (seats.size() >= cap || !candidate.isAt(slot)) {
      return false;
    }
    for (Candidate seat : seats) {
      if (possible.areApart(seat.index(), candidate.index())) {
        return false;
      }
    }
    return (!possible.hasWishes(candidate)
            || possible.may(
                candidate.child(),
                possible.day().adults().get(adult),
                possible.day().slots().get(slot),
                focus.step()))
        && marginal(candidate, possible) > 0;
  }

  Party with(Candidate candidate) {
    List<Candidate> more = new ArrayList<>(seats);
    more.add(candidate);
    return new Party(focus, adult, slot, cap, more, held);
  }

  Party by(int other) {
    return other == adult ? this : new Party(focus, other, slot, cap, seats, held);
  }

  Party heldOnly() {
    return new Party(focus, adult, slot, cap, List.copyOf(seats.subList(0, held)), held);
  }

  long points(Possibilities possible) {
    long points = 0;
    for (Candidate seat : seats) {
      points += seat.points();
    }
    return points + possible.extras(seats.stream().mapToInt(Candidate::index).toArray());
  }

  double minutesReceived() {
    return seats.stream().mapToInt(seat -> seat.child().minutesReceived()).average().orElse(0);
  }

  Sitting sitting(Day day) {
    return new Sitting(
        day.slots().get(slot),
        day.adults().get(adult),
        focus,
        seats.stream().map(Candidate::child).toList());
  }
}
