package keepup.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keepup.planning.Possibilities.Candidate;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// A greedy plan that is being made: opens the session that gains most, again and again, then lets
/// children who are left over join groups that still have room.
final class Board {
  private final Possibilities possible;
  private final Day day;
  private final List<Focus> foci;
  private final Map<StepId, int[][]> takers;
  private final List<Party> parties = new ArrayList<>();
  private final BitSet placed = new BitSet();
  private final int[] minutesLeft;
  private final boolean[][] busy;
  private final Map<Integer, List<Integer>> fociOf;
  private final BitSet wished;
  private final @Nullable Party[][] cache;
  private int cachedSize;

  /// An empty board, or one with the sessions that locks ask for.
  Board(Possibilities possible, List<Sitting> held) {
    this.possible = possible;
    this.day = possible.day();
    this.foci = possible.foci();
    this.takers = new HashMap<>();
    this.minutesLeft = day.adults().stream().mapToInt(Adult::minutes).toArray();
    this.busy = new boolean[day.adults().size()][day.slots().size()];
    this.fociOf = new HashMap<>();
    this.wished = new BitSet();
    this.cache = new Party[foci.size()][day.slots().size()];
    for (int f = 0; f < foci.size(); f++) {
      takers.computeIfAbsent(foci.get(f).step(), this::listTakers);
      for (Candidate candidate : possible.candidates(foci.get(f))) {
        fociOf.computeIfAbsent(candidate.index(), _ -> new ArrayList<>()).add(f);
        if (possible.hasWishes(candidate)) {
          wished.set(f);
        }
      }
    }
    for (Sitting sitting : held) {
      List<Candidate> seats =
          possible.candidates(sitting.focus()).stream()
              .filter(candidate -> sitting.children().contains(candidate.child()))
              .toList();
      int slot = day.slots().indexOf(sitting.slot());
      put(
          new Party(
              sitting.focus(),
              day.adults().indexOf(sitting.adult()),
              slot,
              Math.max(seats.size(), freeSeats(slot)),
              seats,
              seats.size()));
    }
  }

  private Board(Board other) {
    possible = other.possible;
    day = other.day;
    foci = other.foci;
    takers = other.takers;
    parties.addAll(other.parties);
    placed.or(other.placed);
    minutesLeft = other.minutesLeft.clone();
    fociOf = other.fociOf;
    wished = other.wished;
    cachedSize = other.cachedSize;
    cache = new Party[other.cache.length][];
    for (int i = 0; i < cache.length; i++) {
      cache[i] = other.cache[i].clone();
    }
    busy = new boolean[other.busy.length][];
    for (int i = 0; i < busy.length; i++) {
      busy[i] = other.busy[i].clone();
    }
  }

  Board copy() {
    return new Board(this);
  }

  Day day() {
    return day;
  }

  List<Party> parties() {
    return parties;
  }

  long points() {
    return parties.stream().mapToLong(party -> party.points(possible)).sum();
  }

  private int[][] listTakers(StepId step) {
    int[][] bySlot = new int[day.slots().size()][];
    for (int s = 0; s < bySlot.length; s++) {
      Slot slot = day.slots().get(s);
      List<Integer> able = new ArrayList<>();
      for (int a = 0; a < day.adults().size(); a++) {
        if (possible.takes(day.adults().get(a), slot, step)) {
          able.add(a);
        }
      }
      able.sort(Comparator.comparingInt(a -> -day.adults().get(a).cannotTake().size()));
      bySlot[s] = able.stream().mapToInt(Integer::intValue).toArray();
    }
    return bySlot;
  }

  private void put(Party party) {
    parties.add(party);
    busy[party.adult()][party.slot()] = true;
    minutesLeft[party.adult()] -= day.slots().get(party.slot()).minutes();
    party.seats().forEach(seat -> mark(seat, true));
  }

  /// Ends sessions; one that a lock asks for keeps its locked children.
  void close(List<Party> ended) {
    for (Party party : ended) {
      parties.remove(party);
      party.seats().forEach(seat -> mark(seat, false));
      busy[party.adult()][party.slot()] = false;
      minutesLeft[party.adult()] += day.slots().get(party.slot()).minutes();
      if (party.held() > 0) {
        put(party.heldOnly());
      }
    }
  }

  /// Opens sessions of at most so many children while any brings something, then fills them up.
  void fill(int openingSize) {
    Optional<Party> best = findBest(openingSize);
    while (best.isPresent()) {
      put(best.get());
      best = findBest(openingSize);
    }
    letJoin();
  }

  private Optional<Party> findBest(int size) {
    Party best = null;
    long most = 0;
    int[] seats = IntStream.range(0, day.slots().size()).map(this::freeSeats).toArray();
    for (int f = 0; f < foci.size(); f++) {
      Focus focus = foci.get(f);
      if (mostOf(focus, size) < most) {
        continue;
      }
      int[][] able = takers.getOrDefault(focus.step(), new int[0][]);
      for (int slot = 0; slot < able.length; slot++) {
        int adult = seats[slot] == 0 ? -1 : findAdult(able[slot], slot);
        if (adult < 0) {
          continue;
        }
        Party party = gathered(f, slot, adult, seats[slot], size);
        long points = party.points(possible);
        if (points > most || (points == most && points > 0 && isBetter(party, best))) {
          most = points;
          best = party;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// The group to open, as found last time where nothing that it depends on has changed.
  private Party gathered(int focus, int slot, int adult, int cap, int size) {
    Party last = cache[focus][slot];
    if (last != null
        && cachedSize == size
        && last.cap() == cap
        && (last.adult() == adult || !wished.get(focus))) {
      return last.by(adult);
    }
    Party party = gather(new Party(foci.get(focus), adult, slot, cap, List.of(), 0), size);
    if (cachedSize != size) {
      forgetAll();
      cachedSize = size;
    }
    cache[focus][slot] = party;
    return party;
  }

  private void forgetAll() {
    for (@Nullable Party[] bySlot : cache) {
      Arrays.fill(bySlot, null);
    }
  }

  private void mark(Candidate seat, boolean isPlaced) {
    placed.set(seat.index(), isPlaced);
    for (int focus : fociOf.getOrDefault(seat.index(), List.of())) {
      Arrays.fill(cache[focus], null);
    }
  }

  /// No session on a focus brings more now.
  private long mostOf(Focus focus, int size) {
    long points = 0;
    int count = 0;
    for (Candidate candidate : possible.candidates(focus)) {
      if (!placed.get(candidate.index())) {
        points += candidate.points();
        if (++count == size) {
          break;
        }
      }
    }
    return points + (long) count * (count - 1) / 2 * possible.togetherPoints();
  }

  /// Between sessions that gain the same: children with less time so far, then the earlier slot.
  private boolean isBetter(Party party, @Nullable Party than) {
    if (than == null) {
      return true;
    }
    return Comparator.comparingDouble(Party::minutesReceived)
            .thenComparing(each -> day.slots().get(each.slot()).start())
            .compare(party, than)
        < 0;
  }

  private int findAdult(int[] able, int slot) {
    int best = -1;
    for (int adult : able) {
      if (!busy[adult][slot]
          && minutesLeft[adult] >= day.slots().get(slot).minutes()
          && (best < 0
              || (day.adults().get(adult).cannotTake().size()
                      == day.adults().get(best).cannotTake().size()
                  && minutesLeft[adult] > minutesLeft[best]))) {
        best = adult;
      }
    }
    return best;
  }

  /// The seats of the largest room that is still free.
  private int freeSeats(int slot) {
    if (day.rooms().isEmpty()) {
      return day.rules().largestGroup();
    }
    List<Integer> seats = new ArrayList<>(possible.seatsIn(slot));
    for (Party party : parties) {
      if (party.slot() == slot) {
        seats.remove(/* element */ (Integer) party.cap());
      }
    }
    return seats.isEmpty() ? 0 : seats.getFirst();
  }

  private Party gather(Party empty, int size) {
    Party party = empty;
    for (Candidate candidate : possible.candidates(empty.focus())) {
      if (party.seats().size() >= size) {
        break;
      }
      if (!placed.get(candidate.index()) && party.admits(candidate, possible)) {
        party = party.with(candidate);
      }
    }
    return party;
  }

  private void letJoin() {
    while (true) {
      int to = -1;
      Candidate who = null;
      long most = 0;
      for (int i = 0; i < parties.size(); i++) {
        Party party = parties.get(i);
        for (Candidate candidate : possible.candidates(party.focus())) {
          if (!placed.get(candidate.index()) && party.admits(candidate, possible)) {
            long marginal = party.marginal(candidate, possible);
            if (marginal > most) {
              most = marginal;
              to = i;
              who = candidate;
            }
          }
        }
      }
      if (who == null) {
        return;
      }
      mark(who, true);
      parties.set(to, parties.get(to).with(who));
    }
  }
}
