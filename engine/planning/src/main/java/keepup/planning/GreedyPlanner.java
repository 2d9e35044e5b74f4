package keepup.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The greedy planner: the best session first, then better by ending a few sessions and filling the
/// day again; deterministic, well under a second for a school.
///
/// It begins with every opening size from the ideal to the largest group and goes on from the plan
/// that gains most: small groups where adults have time for all, full ones where they do not. The
/// improvement is a large neighbourhood search (Shaw, CP 1998) that ends sessions near each other:
/// of one slot, one adult or one step. Its bound is proved but loose: as if every seat of the day
/// could be filled by those with most to gain.
public final class GreedyPlanner implements Planner {
  public static final String NAME = "greedy";

  /// How often it ends a few sessions and fills the day again.
  private static final int ROUNDS = 600;

  /// Rounds are spared where the school is large, so that the time stays about the same.
  private static final int WORK = 6_000_000;

  /// How much worse than the best so far the next try may begin from, at first; nothing at the end.
  private static final double WORSE = 0.004;

  /// Rounds that open sessions of one size, before another is drawn.
  private static final int SAME_SIZE = 25;

  private static final int MOST_ENDED = 6;

  /// The only one there is: it has no settings.
  GreedyPlanner() {}

  @Override
  public DayPlan plan(Day day) {
    Possibilities possible = new Possibilities(day);
    List<Sitting> sittings = sit(possible);
    return DayPlans.write(possible, sittings, looseBound(possible), NAME);
  }

  /// The sessions of a greedy plan.
  ///
  /// @throws ClashException where the day's locks cannot all be kept
  public static List<Sitting> sit(Possibilities possible) {
    return sittings(improve(possible, begin(possible)));
  }

  /// The sessions that it begins with: a plan too, found in a moment.
  ///
  /// @throws ClashException where the day's locks cannot all be kept
  public static List<Sitting> sitQuickly(Possibilities possible) {
    return sittings(begin(possible));
  }

  private static List<Sitting> sittings(Board board) {
    Day day = board.day();
    return board.parties().stream().map(party -> party.sitting(day)).toList();
  }

  private static Board begin(Possibilities possible) {
    Day day = possible.day();
    List<Sitting> held = Holdings.require(possible);
    Board best = null;
    for (int size = day.rules().idealGroup(); size <= day.rules().largestGroup(); size++) {
      Board board = new Board(possible, held);
      board.fill(size);
      if (best == null || board.points() > best.points()) {
        best = board;
      }
    }
    return best == null ? new Board(possible, held) : best;
  }

  private static Board improve(Possibilities possible, Board start) {
    Random random = new Random(1);
    Board best = start;
    Board now = start;
    Rules rules = possible.day().rules();
    int seats = possible.foci().stream().mapToInt(focus -> possible.candidates(focus).size()).sum();
    int rounds =
        Math.min(ROUNDS, WORK / Math.max(1, seats * Math.max(1, possible.day().slots().size())));
    int size = rules.largestGroup();
    for (int round = 0; round < rounds && now.parties().size() > 1; round++) {
      if (round % SAME_SIZE == 0) {
        size = rules.idealGroup() + random.nextInt(rules.largestGroup() - rules.idealGroup() + 1);
      }
      Board board = now.copy();
      board.close(neighbours(board.parties(), random));
      board.fill(size);
      long points = board.points();
      double patience = WORSE * (1 - (double) round / rounds);
      if (points >= best.points() * (1 - patience)) {
        now = board;
      }
      if (points > best.points()) {
        best = board;
      }
    }
    return best;
  }

  /// A few sessions that could trade children, times or adults.
  private static List<Party> neighbours(List<Party> parties, Random random) {
    Party first = parties.get(random.nextInt(parties.size()));
    int kind = random.nextInt(4);
    List<Party> near = new ArrayList<>(parties);
    near.remove(first);
    near.removeIf(party ->
        switch (kind) {
          case 0 -> party.slot() != first.slot();
          case 1 -> party.adult() != first.adult();
          case 2 -> !party.focus().step().equals(first.focus().step());
          default -> false;
        });
    List<Party> ended = new ArrayList<>(List.of(first));
    int more = 1 + random.nextInt(MOST_ENDED - 1);
    for (int i = 0; i < more && !near.isEmpty(); i++) {
      ended.add(near.remove(random.nextInt(near.size())));
    }
    return ended;
  }

  /// No plan brings more than this: every child at the best focus, as many as there could be seats.
  public static long looseBound(Possibilities possible) {
    Day day = possible.day();
    long[] best = new long[day.children().size()];
    for (Focus focus : possible.foci()) {
      for (Possibilities.Candidate candidate : possible.candidates(focus)) {
        best[candidate.index()] = Math.max(best[candidate.index()], candidate.points());
      }
    }
    long pairs = 0;
    Set<Set<String>> counted = new HashSet<>();
    for (Peers pair : day.peers()) {
      pairs += counted.add(Set.of(pair.first(), pair.second())) ? 1 : 0;
    }
    int shortest = day.slots().stream().mapToInt(Slot::minutes).min().orElse(1);
    long sessions =
        day.adults().stream()
            .mapToLong(adult -> Math.min(adult.minutes() / shortest, day.slots().size()))
            .sum();
    java.util.Arrays.sort(best);
    long bound = pairs * possible.togetherPoints();
    long seats = sessions * day.rules().largestGroup();
    for (int i = best.length - 1; i >= 0 && seats > 0; i--, seats--) {
      bound += best[i];
    }
    return bound;
  }
}
