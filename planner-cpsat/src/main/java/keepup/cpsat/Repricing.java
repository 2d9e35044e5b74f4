package keepup.cpsat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import keepup.planning.Possibilities;
import keepup.planning.Sitting;

/// Better prices of adults, times and rooms than the linear relaxation over groups gives: from what
/// islands were found to hold come the prices at which they would share (`BundleMaster`); at those
/// the places of children are priced anew, and each island is searched again. What it holds then is
/// new, or the prices are right.
///
/// Such prices swing about. Each round therefore goes half way from the best so far, and the whole
/// way when that brought nothing new (smoothing, Wentges, *Operations Research Letters* 21, 1997).
final class Repricing implements AutoCloseable {
  private static final double HALF_WAY = 0.5;

  /// Prices are right when the bound lies less than this many points above what bundles bring.
  private static final double RIGHT = 1;

  private final Possibilities possible;
  private final Columns columns;
  private final BundleMaster bundles;
  private Islands best;
  private double points = -1;

  /// @param first searched at the prices of the columns
  /// @param plan any
  Repricing(Possibilities possible, Columns columns, Islands first, List<Sitting> plan) {
    this.possible = possible;
    this.columns = columns;
    this.best = first;
    this.bundles = columns.bundles(first.count());
    List<List<Group>> held = new ArrayList<>();
    for (int i = 0; i < first.count(); i++) {
      held.add(new ArrayList<>());
    }
    columns.groupsOf(plan).forEach(group -> held.get(first.indexOf(group.focus())).add(group));
    for (int i = 0; i < held.size(); i++) {
      bundles.add(i, new Bundle(held.get(i), 0));
    }
    add(first);
  }

  private void add(Islands searched) {
    for (int i = 0; i < searched.count(); i++) {
      for (Bundle bundle : searched.bundles(i)) {
        bundles.add(i, bundle);
      }
    }
  }

  /// The islands at the prices that gave the lowest bound.
  Islands best() {
    return best;
  }

  /// All that islands were found to be able to hold, at any of the prices.
  List<List<Bundle>> bundles() {
    return IntStream.range(0, best.count()).mapToObj(bundles::bundles).toList();
  }

  /// Tries other prices.
  ///
  /// @param until as `System.nanoTime`
  /// @return whether there may be better ones still
  boolean improve(long until) {
    Prices shared = bundles.solve();
    boolean isNew = bundles.points() > points;
    points = bundles.points();
    if (best.bound() - points < RIGHT) {
      return false;
    }
    columns.reprice(best.prices().towards(shared, isNew ? HALF_WAY : 1));
    if (!columns.generate(until)) {
      return false;
    }
    Islands islands = new Islands(possible, columns);
    islands.search(until);
    add(islands);
    boolean isBetter = islands.bound() < best.bound();
    best = isBetter ? islands : best;
    return (isBetter || isNew) && System.nanoTime() < until;
  }

  @Override
  public void close() {
    bundles.close();
  }
}
