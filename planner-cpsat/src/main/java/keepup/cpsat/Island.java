package keepup.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import keepup.planning.Possibilities;

/// Children who share no possible session with anybody outside, as those of one year usually do:
/// what the linear bound gives away among them is found by trying their groups.
///
/// At given prices a plan is below the linear bound by the cost of each group that it holds (its
/// price less its points) and by the price of each child who is left over. Both are 0 or more, so
/// whatever a plan holds of an island must cost something as soon as the groups that cost nothing
/// do not fit together. The search decides child by child, the dearest first: in one of the groups
/// that are still possible, or left over (a set packing by enumeration within a budget, as in
/// Baldacci, Christofides and Mingozzi, *Mathematical Programming* 115, 2008).
final class Island {
  /// In a larger island nothing is tried.
  private static final int MOST_CHILDREN = 2 * Long.SIZE;

  private static final long NODES_AS_IT_IS = 30_000;
  private static final long MOST_NODES = 20_000_000;
  private static final int NODES_A_LOOK = 4096;

  /// Sets of children that are remembered, some 40 MB: no way that leads to one of them again, and
  /// costs no less, is followed.
  private static final int MOST_SEEN = 300_000;

  private final int[] children;
  private final double[] price;
  private final boolean[] locked;
  private final double[] share;
  private final Map<Integer, Integer> places = new HashMap<>();
  private List<Priced> offered = List.of();
  private Option[] options = {};
  private Set<Cuts.Three> helped = Set.of();
  private double base;
  private double[] low;
  private long nodesLeft;
  private double budget;
  private final List<Option> held = new ArrayList<>();
  private final Map<Map<Group.Needs, Integer>, Bundle> bundles = new HashMap<>();
  private Map<Places, Double> seen = Map.of();
  private boolean onlyLeast;
  private int most;
  private long end;

  /// A group to try.
  private static final class Option {
    final Group group;
    final double cost;

    /// What it costs by the sharper relaxation, where there is one.
    final double low;

    final int[] members;
    final Places places;

    Option(Group group, double cost, double low, int[] members) {
      this.group = group;
      this.cost = cost;
      this.low = low;
      this.members = members;
      this.places = Arrays.stream(members).mapToObj(Places::of).reduce(Places.NONE, Places::and);
    }
  }

  /// Some places of the island, one bit each.
  private record Places(long front, long back) {
    static final Places NONE = new Places(0, 0);

    static Places of(int place) {
      return place < Long.SIZE ? new Places(1L << place, 0) : new Places(0, 1L << place);
    }

    Places and(Places others) {
      return new Places(front | others.front, back | others.back);
    }

    boolean meets(Places others) {
      return ((front & others.front) | (back & others.back)) != 0;
    }

    boolean has(int place) {
      return ((place < Long.SIZE ? front >> place : back >> place) & 1) == 1;
    }
  }

  /// @param members by place in the day
  Island(Possibilities possible, List<Integer> members, Prices prices) {
    children =
        members.stream()
            .sorted(
                Comparator.comparing((Integer each) -> !isLocked(possible, each))
                    .thenComparingDouble(each -> -prices.ofChild(each)))
            .mapToInt(each -> each)
            .toArray();
    price = Arrays.stream(children).mapToDouble(prices::ofChild).toArray();
    low = price;
    share = new double[children.length];
    locked = new boolean[children.length];
    for (int i = 0; i < children.length; i++) {
      locked[i] = isLocked(possible, children[i]);
      places.put(children[i], i);
    }
  }

  private static boolean isLocked(Possibilities possible, int child) {
    return possible.isLocked(possible.day().children().get(child));
  }

  /// The groups to try: all that cost less than any budget asked for later.
  void offer(List<Priced> groups) {
    offered = groups;
    base = 0;
    low = price;
    options = options(each -> offered.get(each).cost());
  }

  /// Makes the costs of what was offered sharper.
  private void sharpen() {
    List<int[]> members = offered.stream().map(this::members).toList();
    double[] costs = offered.stream().mapToDouble(Priced::cost).toArray();
    Cuts cuts = new Cuts(members, costs, price, locked, helped);
    helped = Set.copyOf(cuts.sharpen());
    base = cuts.least();
    low = IntStream.range(0, children.length).mapToDouble(cuts::ofChild).toArray();
    options = options(cuts::ofGroup);
  }

  private Option[] options(IntToDoubleFunction lows) {
    return IntStream.range(0, offered.size())
        .mapToObj(g ->
            new Option(
                offered.get(g).group(),
                offered.get(g).cost(),
                lows.applyAsDouble(g),
                members(offered.get(g))))
        .sorted(Comparator.comparingDouble(option -> option.low))
        .toArray(Option[]::new);
  }

  private int[] members(Priced group) {
    return group.group().children().stream()
        .mapToInt(child -> Objects.requireNonNull(places.get(child)))
        .toArray();
  }

  /// The least that groups of the island can cost together, if it is less than a limit.
  ///
  /// @param until as `System.nanoTime`
  /// @return it; the limit where it is no less; or -1 where that would take too long
  double least(double limit, long until) {
    begin(limit, until, true, 1);
    return nodesLeft < 0 ? -1 : budget;
  }

  /// What the last search found.
  List<Bundle> bundles() {
    return List.copyOf(bundles.values());
  }

  /// Bundles that cost less than a limit, of those that need the same the best one.
  ///
  /// @param isAll whether there are no others: not where that would take too long, or they are too
  ///   many
  record Found(List<Bundle> bundles, boolean isAll) {}

  /// @param until as `System.nanoTime`
  Found within(double limit, int mostBundles, long until) {
    List<Bundle> before = List.copyOf(bundles.values());
    begin(limit, until, false, mostBundles);
    boolean isAll = nodesLeft >= 0;
    if (!isAll) {
      before.forEach(this::keep);
    }
    return new Found(bundles(), isAll);
  }

  /// The children of the island, by place in the day.
  IntStream children() {
    return IntStream.of(children);
  }

  /// Searches; where that takes long, with sharper costs.
  private void begin(double limit, long until, boolean least, int mostBundles) {
    end = until;
    onlyLeast = least;
    most = mostBundles;
    if (children.length > MOST_CHILDREN) {
      nodesLeft = -1;
      return;
    }
    run(limit, NODES_AS_IT_IS);
    if (nodesLeft < 0 && (least || bundles.size() <= most)) {
      sharpen();
      nodesLeft = 0;
      if (base < limit) {
        run(limit, MOST_NODES);
      }
    }
  }

  private void run(double limit, long nodes) {
    budget = limit;
    nodesLeft = nodes;
    seen = new HashMap<>();
    bundles.clear();
    held.clear();
    search(options, Places.NONE, 0, base);
  }

  /// @param open the groups that none of the children decided on is in
  private void search(Option[] open, Places used, double cost, double lowest) {
    if (nodesLeft % NODES_A_LOOK == 0 && System.nanoTime() > end) {
      nodesLeft = 0;
    }
    if (--nodesLeft < 0) {
      nodesLeft = -1;
      return;
    }
    if (lowest + shares(open, used) >= budget || (onlyLeast && isSeen(used, cost))) {
      return;
    }
    int place = dearest(open, used);
    if (place < 0) {
      end(cost + leftOver(used, price));
      return;
    }
    for (Option option : open) {
      if (nodesLeft >= 0 && option.places.has(place) && lowest + option.low < budget) {
        held.add(option);
        Option[] rest = without(open, option.places, lowest + option.low);
        search(rest, used.and(option.places), cost + option.cost, lowest + option.low);
        held.removeLast();
      }
    }
    if (!locked[place] && lowest + low[place] < budget && nodesLeft >= 0) {
      Option[] rest = without(open, Places.of(place), lowest + low[place]);
      search(rest, used.and(Places.of(place)), cost + price[place], lowest + low[place]);
    }
  }

  private Option[] without(Option[] open, Places taken, double lowest) {
    int count = 0;
    Option[] rest = new Option[open.length];
    for (Option option : open) {
      if (lowest + option.low >= budget) {
        break;
      }
      if (!option.places.meets(taken)) {
        rest[count++] = option;
      }
    }
    return Arrays.copyOf(rest, count);
  }

  /// What the children not decided on must cost: each is left over, or pays its share of a group.
  private double shares(Option[] open, Places used) {
    for (int i = 0; i < share.length; i++) {
      share[i] = locked[i] ? Double.POSITIVE_INFINITY : low[i];
    }
    for (Option option : open) {
      double each = option.low / option.members.length;
      for (int member : option.members) {
        share[member] = Math.min(share[member], each);
      }
    }
    return leftOver(used, share);
  }

  private double leftOver(Places used, double[] costs) {
    double sum = 0;
    for (int i = 0; i < costs.length; i++) {
      sum += used.has(i) ? 0 : costs[i];
    }
    return sum;
  }

  /// The child not decided on whom it costs most to leave over, of those for whom there is a group;
  /// -1 where there is none.
  private int dearest(Option[] open, Places used) {
    int first = children.length;
    for (Option option : open) {
      for (int member : option.members) {
        first = used.has(member) ? first : Math.min(first, member);
      }
    }
    return first < children.length ? first : -1;
  }

  private boolean isSeen(Places used, double cost) {
    Double before = seen.get(used);
    if (before != null && before <= cost) {
      return true;
    }
    if (seen.size() < MOST_SEEN || before != null) {
      seen.put(used, cost);
    }
    return false;
  }

  private void end(double cost) {
    if (cost >= budget) {
      return;
    }
    keep(new Bundle(held.stream().map(option -> option.group).toList(), cost));
    if (onlyLeast) {
      budget = cost;
    } else if (bundles.size() > most) {
      nodesLeft = -1;
    }
  }

  /// Of bundles that need the same times, adults and rooms the one that brings most.
  private void keep(Bundle bundle) {
    bundles.merge(
        Group.needs(bundle.groups()),
        bundle,
        (one, other) -> other.points() > one.points() ? other : one);
  }
}
