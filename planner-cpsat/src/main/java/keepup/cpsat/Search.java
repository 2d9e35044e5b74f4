package keepup.cpsat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepup.planning.GreedyPlanner;
import keepup.planning.Possibilities;
import keepup.planning.Sitting;

/// The search for the best plan of a day: the best so far and a bound on all, brought together.
///
/// In order: groups by price until the linear relaxation is solved; what each island must cost at
/// those prices; better prices, from what islands were found to hold; and the best choice among all
/// that a plan near the bound could hold.
final class Search {
  /// The trying of islands gets this share of the time that is left.
  private static final double ISLANDS_SHARE = 0.35;

  /// And so much of what is then left the search for better prices.
  private static final double REPRICING_SHARE = 0.35;

  private static final double HALF = 0.5;

  private static final double LEAST_SECONDS = 0.1;

  /// How far below the bound, as a share of it, plans are sought first.
  private static final double NEAR = 0.0002;

  /// A plan further below the bound than this share of it is not taken for good.
  private static final double FAR = 0.01;

  private final Possibilities possible;
  private final int seed;
  private final long end;
  private List<Sitting> best;
  private long points;
  private long bound;

  /// @param end as `System.nanoTime`
  Search(Possibilities possible, List<Sitting> start, int seed, long end) {
    this.possible = possible;
    this.seed = seed;
    this.end = end;
    this.best = start;
    this.points = points(start);
    this.bound = GreedyPlanner.looseBound(possible);
  }

  List<Sitting> best() {
    return best;
  }

  /// No plan brings more points.
  long bound() {
    return Math.max(points, bound);
  }

  void run() {
    try (Columns columns = new Columns(possible, best)) {
      boolean isPriced = columns.generate(end);
      lower(columns.bound());
      if (isOpen() && isPriced) {
        Islands islands = new Islands(possible, columns);
        islands.search(until(ISLANDS_SHARE));
        lower(islands.bound());
        choose(columns, reprice(columns, islands));
      }
      if (isOpen() && isFar()) {
        keep(GreedyPlanner.sit(possible));
      }
    }
  }

  /// Tries prices until they are right, and chooses among what is found on the way.
  private Islands reprice(Columns columns, Islands islands) {
    long until = until(REPRICING_SHARE);
    try (Repricing repricing = new Repricing(possible, columns, islands, best)) {
      boolean more = true;
      while (isOpen() && more) {
        choose(columns, repricing.bundles());
        more = isOpen() && repricing.improve(until);
        lower(repricing.best().bound());
      }
      choose(columns, repricing.bundles());
      return repricing.best();
    }
  }

  private boolean isOpen() {
    return points < bound;
  }

  /// Whether the plan might still be much better.
  private boolean isFar() {
    return points < (1 - FAR) * (double) bound;
  }

  private static long now() {
    return System.nanoTime();
  }

  private boolean isOver() {
    return now() > end;
  }

  private void lower(double to) {
    bound = Math.min(bound, (long) Math.floor(to));
  }

  private void keep(List<Sitting> plan) {
    long its = points(plan);
    if (its > points) {
      best = plan;
      points = its;
    }
  }

  /// Chooses among all that plans near the bound could hold, and nearer or further until the best
  /// is found and proved.
  private void choose(Columns columns, Islands islands) {
    double budget = islands.bound() * NEAR;
    boolean chosen = false;
    while (isOpen() && (!chosen || !isOver()) && budget >= 1) {
      Optional<List<Islands.Part>> parts = islands.findWithin(budget, until(ISLANDS_SHARE));
      if (parts.isEmpty() && (chosen || isOver())) {
        return;
      }
      if (parts.isEmpty()) {
        budget /= 2;
        continue;
      }
      chosen = true;
      choose(columns, islands, parts.get(), budget);
      double needed = islands.bound() - (double) points;
      budget = Math.min(needed, 2 * budget);
    }
  }

  /// First among the bundles found, and where there are others, among all groups.
  private void choose(Columns columns, Islands islands, List<Islands.Part> parts, double budget) {
    boolean isAll = parts.stream().allMatch(Islands.Part::isAll);
    if (!isAll) {
      choose(columns, parts.stream().map(Islands.Part::bundles).toList());
    }
    if (isAll || !isOver()) {
      Set<Group> groups = new LinkedHashSet<>();
      for (Islands.Part part : parts) {
        if (part.isAll()) {
          part.bundles().forEach(each -> groups.addAll(each.groups()));
        } else {
          part.groups().forEach(each -> groups.add(each.group()));
        }
      }
      Choice choice =
          solve(
              new Choice(possible, columns.crews(), List.copyOf(groups))
                  .amongAll(parts, islands.prices()),
              1);
      lower(Math.max((double) choice.bound(), islands.bound() - budget));
    }
  }

  /// Chooses among bundles, of which groups may be left out.
  private void choose(Columns columns, List<List<Bundle>> islands) {
    if (isOpen() && islands.stream().noneMatch(List::isEmpty)) {
      Set<Group> groups = new LinkedHashSet<>();
      islands.forEach(bundles -> bundles.forEach(each -> groups.addAll(each.groups())));
      solve(new Choice(possible, columns.crews(), List.copyOf(groups)).among(islands), HALF);
    }
  }

  private Choice solve(Choice choice, double share) {
    choice.solve(left(share), seed, points + 1);
    if (choice.isSolved()) {
      keep(choice.sittings());
    }
    return choice;
  }

  /// A share of the seconds that are left, or a moment where none are.
  private double left(double share) {
    return Math.max(LEAST_SECONDS, (end - now()) / 1e9 * share);
  }

  private long until(double share) {
    return now() + (long) (1e9 * left(share));
  }

  private long points(List<Sitting> sittings) {
    return sittings.stream()
        .mapToLong(sitting -> possible.points(sitting.focus(), sitting.children()))
        .sum();
  }
}
