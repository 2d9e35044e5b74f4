package keepup.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import keepup.steps.StepId;

/// Everything that a plan of a day may choose from, with every rule about one child already
/// applied: who could sit in a session on what, when, and what it would bring. Slots are bits of a
/// `long`, in the day's order.
public final class Possibilities {
  /// A child who could be in a session on a focus.
  ///
  /// @param index of the child in the day
  /// @param points what it brings, in whole points (see `Rules`)
  /// @param slots when, one bit a slot
  public record Candidate(int index, Child child, Need need, long points, long slots) {
    private static final Comparator<Candidate> MOST_TO_GAIN =
        Comparator.comparingLong(Candidate::points)
            .reversed()
            .thenComparingInt(candidate -> candidate.child().minutesReceived())
            .thenComparing(candidate -> candidate.child().key());

    /// Whether the child is there at a slot, by its place in the day.
    public boolean isAt(int slot) {
      return (slots >> slot & 1) == 1;
    }
  }

  private final Day day;
  private final Map<String, List<Lock>> locks = new HashMap<>();
  private final Map<String, List<Exclusion>> exclusions = new HashMap<>();
  private final List<Exclusion> forAll = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<Integer, BitSet> apart = new HashMap<>();
  private final Map<Integer, BitSet> peers = new HashMap<>();
  private final List<List<Integer>> seats;
  private final Map<Focus, List<Candidate>> candidates = new TreeMap<>();

  public Possibilities(Day day) {
    this.day = day;
    day.locks()
        .forEach(lock -> locks.computeIfAbsent(lock.child(), _ -> new ArrayList<>()).add(lock));
    for (Exclusion exclusion : day.exclusions()) {
      if (exclusion.child().isEmpty()) {
        forAll.add(exclusion);
      } else {
        exclusions.computeIfAbsent(exclusion.child(), _ -> new ArrayList<>()).add(exclusion);
      }
    }
    for (int i = 0; i < day.children().size(); i++) {
      indices.put(day.children().get(i).key(), i);
    }
    seats = day.slots().stream().map(this::listSeats).toList();
    day.apart().forEach(pair -> join(apart, pair.first(), pair.second()));
    day.peers().forEach(pair -> join(peers, pair.first(), pair.second()));
    Map<StepId, List<Focus>> foci = new HashMap<>();
    Set<Focus> all = new HashSet<>();
    for (Child child : day.children()) {
      for (Need need : needsOf(child)) {
        Focus focus = new Focus(need.step(), need.misconception());
        if (all.add(focus)) {
          foci.computeIfAbsent(need.step(), _ -> new ArrayList<>()).add(focus);
        }
      }
    }
    for (int i = 0; i < day.children().size(); i++) {
      add(i, day.children().get(i), foci);
    }
    candidates.values().forEach(list -> list.sort(Candidate.MOST_TO_GAIN));
  }

  private void join(Map<Integer, BitSet> pairs, String first, String second) {
    int one = indices.getOrDefault(first, -1);
    int other = indices.getOrDefault(second, -1);
    pairs.computeIfAbsent(one, _ -> new BitSet()).set(other);
    pairs.computeIfAbsent(other, _ -> new BitSet()).set(one);
  }

  private void add(int index, Child child, Map<StepId, List<Focus>> foci) {
    Map<Focus, Candidate> best = new HashMap<>();
    for (Need need : needsOf(child)) {
      long slots = slotsOf(child, need.step());
      if (slots == 0) {
        continue;
      }
      for (Focus focus : foci.getOrDefault(need.step(), List.of())) {
        Candidate here =
            new Candidate(index, child, need, day.rules().pointsOf(child, need, focus), slots);
        best.merge(focus, here, (one, other) -> other.points() > one.points() ? other : one);
      }
    }
    best.forEach((focus, candidate) ->
        candidates.computeIfAbsent(focus, _ -> new ArrayList<>()).add(candidate));
  }

  /// The needs that a session today may be on; with those that only a lock asks for.
  List<Need> needsOf(Child child) {
    List<Lock> mine = locks.getOrDefault(child.key(), List.of());
    List<Need> needs = new ArrayList<>();
    for (Need need : child.needs()) {
      if ((need.gain() > 0 || !mine.isEmpty())
          && mine.stream()
              .allMatch(lock -> lock.fits(lock.adult(), lock.slot(), need.step().value()))) {
        needs.add(need);
      }
    }
    if (needs.isEmpty()) {
      mine.stream()
          .filter(lock -> !lock.step().isEmpty())
          .map(lock -> new Need(new StepId(lock.step()), "", 0, "You asked for it."))
          .findFirst()
          .ifPresent(needs::add);
    }
    return needs;
  }

  private long slotsOf(Child child, StepId step) {
    long slots = 0;
    for (int i = 0; i < day.slots().size(); i++) {
      Slot slot = day.slots().get(i);
      boolean somebody = day.adults().stream().anyMatch(adult -> may(child, adult, slot, step));
      if (somebody && findWhyNot(child, slot) == Whether.FREE) {
        slots |= 1L << i;
      }
    }
    return slots;
  }

  /// Whether a child may be taken out at a time.
  enum Whether {
    FREE,
    AWAY,
    MUST_NOT_MISS,
    MISSED_TOO_OFTEN
  }

  Whether findWhyNot(Child child, Slot slot) {
    String lesson = slot.lessonOf(child);
    if (child.awayAt().contains(slot.key())) {
      return Whether.AWAY;
    }
    if (lesson.isEmpty()) {
      return Whether.FREE;
    }
    if (child.mustNotMiss().contains(lesson)) {
      return Whether.MUST_NOT_MISS;
    }
    return child.missed().getOrDefault(lesson, 0) >= day.rules().mostMissed()
        ? Whether.MISSED_TOO_OFTEN
        : Whether.FREE;
  }

  /// Whether the wishes about a child and an adult allow a session: locks, exclusions, and what the
  /// adult can take.
  public boolean may(Child child, Adult adult, Slot slot, StepId step) {
    if (!takes(adult, slot, step)) {
      return false;
    }
    for (Lock lock : locks.getOrDefault(child.key(), List.of())) {
      if (!lock.fits(adult.key(), slot.key(), step.value())) {
        return false;
      }
    }
    for (Exclusion exclusion : exclusions.getOrDefault(child.key(), List.of())) {
      if (exclusion.forbids(child.key(), adult.key(), slot.key(), step.value())) {
        return false;
      }
    }
    return true;
  }

  /// Whether an adult may be asked for a session at all.
  public boolean takes(Adult adult, Slot slot, StepId step) {
    return adult.minutes() >= slot.minutes()
        && !adult.awayAt().contains(slot.key())
        && !adult.cannotTake().contains(step)
        && forAll.stream()
            .noneMatch(exclusion -> exclusion.forbids("", adult.key(), slot.key(), step.value()));
  }

  public Day day() {
    return day;
  }

  /// What a session can be called for, in order.
  public List<Focus> foci() {
    return List.copyOf(candidates.keySet());
  }

  /// Who could be in a session on a focus, those who gain most first.
  public List<Candidate> candidates(Focus focus) {
    return candidates.getOrDefault(focus, List.of());
  }

  public boolean isLocked(Child child) {
    return locks.containsKey(child.key());
  }

  /// Whether the choice of an adult for a child matters: a lock or an exclusion names both.
  public boolean ties(Adult adult, Slot slot) {
    return day.locks().stream()
            .anyMatch(lock ->
                lock.adult().equals(adult.key())
                    && (lock.slot().isEmpty() || lock.slot().equals(slot.key())))
        || day.exclusions().stream()
            .anyMatch(exclusion ->
                exclusion.adult().equals(adult.key())
                    && !exclusion.child().isEmpty()
                    && (exclusion.slot().isEmpty() || exclusion.slot().equals(slot.key())));
  }

  /// Whether wishes about a child have to be asked for adult by adult.
  boolean hasWishes(Candidate candidate) {
    String key = candidate.child().key();
    return locks.containsKey(key) || exclusions.containsKey(key);
  }

  /// Whether two children, by their places in the day, must not be in one group.
  public boolean areApart(int one, int other) {
    BitSet those = apart.get(one);
    return those != null && those.get(other);
  }

  /// Whether two children, by their places in the day, work well together.
  public boolean arePeers(int one, int other) {
    BitSet those = peers.get(one);
    return those != null && those.get(other);
  }

  boolean areApart(Child one, Child other) {
    return areApart(indexOf(one), indexOf(other));
  }

  boolean arePeers(Child one, Child other) {
    return arePeers(indexOf(one), indexOf(other));
  }

  private int indexOf(Child child) {
    return indices.getOrDefault(child.key(), -1);
  }

  /// The rooms free in a slot, by its place in the day, the largest first: how many children of one
  /// group each seats.
  public List<Integer> seatsIn(int slot) {
    return seats.get(slot);
  }

  private List<Integer> listSeats(Slot slot) {
    return day.rooms().stream()
        .filter(room -> !room.awayAt().contains(slot.key()))
        .map(room -> Math.min(room.seats(), day.rules().largestGroup()))
        .sorted((one, other) -> Integer.compare(other, one))
        .toList();
  }

  /// Points of a whole group on a focus: its seats, its pairs, less its crowding.
  public long points(Focus focus, List<Child> children) {
    Set<String> keys = new HashSet<>();
    children.forEach(child -> keys.add(child.key()));
    long points = 0;
    for (Candidate candidate : candidates(focus)) {
      points += keys.contains(candidate.child().key()) ? candidate.points() : 0;
    }
    return points + extras(children.stream().mapToInt(this::indexOf).toArray());
  }

  /// What pairs add and crowding takes, of children by their places in the day.
  public long extras(int[] children) {
    long pairs = 0;
    for (int i = 0; i < children.length && !peers.isEmpty(); i++) {
      for (int j = 0; j < i; j++) {
        pairs += arePeers(children[i], children[j]) ? 1 : 0;
      }
    }
    int above = Math.max(0, children.length - day.rules().idealGroup());
    return pairs * day.rules().togetherPoints() - above * day.rules().crowdingPoints();
  }

  public long togetherPoints() {
    return day.rules().togetherPoints();
  }
}
