package keepup.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import keepup.planning.Focus;
import keepup.planning.Possibilities;
import keepup.planning.Possibilities.Candidate;

/// The islands of a day: what each must cost at the prices of the linear relaxation. Together they
/// bring its bound down to within a hair of what a plan can reach, for only adults, times and rooms
/// are shared between islands, and those are nearly as good as each other (Lagrangian relaxation of
/// what is shared, Geoffrion 1974).
final class Islands {
  /// The first budget, and the last that is tried, as shares of the bound.
  private static final double FIRST = 0.0002;

  private static final double LAST = 0.02;

  private static final int MOST_GROUPS = 60_000;
  private static final int MOST_BUNDLES = 4_000;

  private final Columns columns;
  private final Prices prices;
  private final double most;
  private final List<Island> islands = new ArrayList<>();
  private final List<Focus> foci;
  private final int[] islandOf;
  private final double[] least;
  private final boolean[] open;
  private final boolean[] known;

  Islands(Possibilities possible, Columns columns) {
    this.columns = columns;
    this.prices = columns.prices();
    this.most = columns.bound();
    this.foci = possible.foci();
    int[] up = new int[possible.day().children().size()];
    Arrays.setAll(up, i -> i);
    for (Focus focus : foci) {
      List<Candidate> together = possible.candidates(focus);
      together.forEach(each -> up[root(up, each.index())] = root(up, together.getFirst().index()));
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (Focus focus : foci) {
      for (Candidate each : possible.candidates(focus)) {
        List<Integer> here =
            members.computeIfAbsent(root(up, each.index()), _ -> new ArrayList<>());
        if (!here.contains(each.index())) {
          here.add(each.index());
        }
      }
    }
    members.values().forEach(each -> islands.add(new Island(possible, each, prices)));
    islandOf = new int[foci.size()];
    for (int f = 0; f < islandOf.length; f++) {
      int any = possible.candidates(foci.get(f)).getFirst().index();
      islandOf[f] = List.copyOf(members.keySet()).indexOf(root(up, any));
    }
    least = new double[islands.size()];
    known = new boolean[islands.size()];
    open = new boolean[islands.size()];
    Arrays.fill(open, true);
  }

  private static int root(int[] up, int child) {
    int root = child;
    while (up[root] != root) {
      root = up[root];
    }
    up[child] = root;
    return root;
  }

  /// Finds what each island costs at the least, all of them with a small budget before any with a
  /// larger one.
  ///
  /// @param until as `System.nanoTime`
  void search(long until) {
    for (double share = FIRST; share <= LAST; share *= 2) {
      double budget = most * share;
      IntStream.range(0, islands.size())
          .parallel()
          .filter(i -> open[i])
          .forEach(i -> search(i, budget, until));
    }
  }

  private void search(int i, double budget, long until) {
    Optional<List<Priced>> groups = System.nanoTime() < until ? find(i, budget) : Optional.empty();
    if (groups.isPresent()) {
      islands.get(i).offer(groups.get());
      double found = islands.get(i).least(budget, until);
      least[i] = Math.max(least[i], found);
      open[i] = found >= budget;
      known[i] = found >= 0 && found < budget;
    }
  }

  private Optional<List<Priced>> find(int island, double reach) {
    return columns.findWithin(prices, reach, MOST_GROUPS, focus -> indexOf(focus) == island);
  }

  int count() {
    return islands.size();
  }

  /// The island of a focus.
  int indexOf(Focus focus) {
    return islandOf[foci.indexOf(focus)];
  }

  /// What an island was found to be able to hold.
  List<Bundle> bundles(int island) {
    return islands.get(island).bundles();
  }

  Prices prices() {
    return prices;
  }

  /// No plan brings more points.
  double bound() {
    return most - Arrays.stream(least).sum();
  }

  /// What a plan could hold of an island.
  ///
  /// @param groups any of them
  /// @param bundles what it could hold together
  /// @param isAll whether it could hold nothing else
  /// @param least what the groups held, and the children left over, cost together at the least
  record Part(
      Island island, List<Priced> groups, List<Bundle> bundles, boolean isAll, double least) {}

  /// By island, what a plan within so many points of the bound could hold of it, if they are not
  /// too many groups to choose from.
  ///
  /// @param until as `System.nanoTime`
  Optional<List<Part>> findWithin(double budget, long until) {
    List<Optional<Part>> parts =
        IntStream.range(0, islands.size())
            .parallel()
            .mapToObj(i -> findWithin(i, budget, until))
            .toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(parts.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  private Optional<Part> findWithin(int i, double budget, long until) {
    double limit = least[i] * (known[i] ? 1 : 2) + budget;
    return find(i, limit)
        .map(groups -> {
          islands.get(i).offer(groups);
          Island.Found found = islands.get(i).within(limit, MOST_BUNDLES, until);
          return new Part(islands.get(i), groups, found.bundles(), found.isAll(), least[i]);
        });
  }
}
