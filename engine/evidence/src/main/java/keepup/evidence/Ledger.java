package keepup.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// Everything ever published about counts of children, and what may be published next.
///
/// The children are in small disjoint groups ("atoms": a year of a school with one need). A cell is
/// a set of atoms; a published cell is an equation that an attacker knows, and atoms are counts. A
/// cell of one child up to `threshold` − 1 is suppressed. It stays protected while the attacker's
/// least and greatest possible values of it, over all that was ever published, are at least
/// `threshold` apart (the attacker's problem, Fischetti & Salazar 2000). A cell whose publication
/// would break this for any small atom or any cell suppressed before is suppressed too.
///
/// The greatest and least are found by linear programming and count only where the counts that
/// reach them are whole: an attacker who knows that children are whole gains nothing. It is not
/// looked at what an attacker learns from the rule by which cells were chosen.
public final class Ledger {
  private static final double WHOLE = 1e-6;

  private final int[] truth;
  private final int threshold;
  private final List<BitSet> published = new ArrayList<>();
  private final List<BitSet> protectedCells = new ArrayList<>();

  /// Counts that an attacker cannot tell from the true ones.
  private final List<int[]> worlds = new ArrayList<>();

  /// @param counts of the atoms
  /// @param threshold the smallest count that may be shown, 2 or more
  public Ledger(int[] counts, int threshold) {
    if (threshold < 2) {
      throw new IllegalArgumentException("The threshold (" + threshold + ") must be at least 2.");
    }
    this.truth = counts.clone();
    this.threshold = threshold;
    for (int i = 0; i < counts.length; i++) {
      BitSet atom = new BitSet();
      atom.set(i);
      protect(atom);
    }
  }

  private void protect(BitSet cell) {
    int count = count(cell, truth);
    if (count > 0 && count < threshold && !protectedCells.contains(cell)) {
      protectedCells.add((BitSet) cell.clone());
    }
  }

  private static int count(BitSet cell, int[] world) {
    return cell.stream().map(i -> world[i]).sum();
  }

  /// The cells that were published, and those that must never be told.
  public List<BitSet> listProtected() {
    return List.copyOf(protectedCells);
  }

  /// How many cells were published so far.
  public int published() {
    return published.size();
  }

  /// Publishes as many cells of a release as may be, the largest first.
  ///
  /// @return the cells that are published now, a part of those that were asked for
  public List<BitSet> release(Collection<BitSet> cells) {
    List<BitSet> shown = new ArrayList<>();
    cells.forEach(this::protect);
    cells.stream()
        .sorted(Comparator.comparingInt((BitSet cell) -> -count(cell, truth)))
        .forEach(cell -> {
          int count = count(cell, truth);
          if ((count == 0 || count >= threshold) && isSafe(cell)) {
            shown.add((BitSet) cell.clone());
          }
        });
    return shown;
  }

  private boolean isSafe(BitSet cell) {
    if (published.contains(cell)) {
      return true;
    }
    published.add((BitSet) cell.clone());
    List<int[]> before = List.copyOf(worlds);
    worlds.removeIf(world -> count(cell, world) != count(cell, truth));
    for (BitSet small : protectedCells) {
      if (!isProtected(small)) {
        published.removeLast();
        worlds.clear();
        worlds.addAll(before);
        return false;
      }
    }
    return true;
  }

  private boolean isProtected(BitSet cell) {
    int least = count(cell, truth);
    int most = least;
    for (int[] world : worlds) {
      least = Math.min(least, count(cell, world));
      most = Math.max(most, count(cell, world));
    }
    if (most - least >= threshold) {
      return true;
    }
    for (GoalType goal : GoalType.values()) {
      int[] world = extreme(cell, goal);
      if (world != null) {
        worlds.add(world);
        least = Math.min(least, count(cell, world));
        most = Math.max(most, count(cell, world));
      }
    }
    return most - least >= threshold;
  }

  /// What an attacker can say of a cell: its least and greatest value over whole counts that agree
  /// with all that was published, as far as they were found. Each such world is held against every
  /// published cell again, so that the range is never wider than what is possible; the greatest is
  /// cut off at twice the threshold above the truth.
  public Interval attack(BitSet cell) {
    int least = count(cell, truth);
    int most = least;
    List<int[]> candidates = new ArrayList<>(worlds);
    for (GoalType goal : GoalType.values()) {
      int[] world = extreme(cell, goal);
      if (world != null) {
        candidates.add(world);
      }
    }
    for (int[] world : candidates) {
      if (agrees(world)) {
        least = Math.min(least, count(cell, world));
        most = Math.max(most, count(cell, world));
      }
    }
    return new Interval(least, most);
  }

  private boolean agrees(int[] world) {
    for (BitSet equation : published) {
      if (count(equation, world) != count(equation, truth)) {
        return false;
      }
    }
    return true;
  }

  private int @org.jspecify.annotations.Nullable [] extreme(BitSet cell, GoalType goal) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (BitSet equation : published) {
      constraints.add(
          new LinearConstraint(coefficients(equation), Relationship.EQ, count(equation, truth)));
    }
    double[] objective = coefficients(cell);
    constraints.add(
        new LinearConstraint(objective, Relationship.LEQ, count(cell, truth) + 2.0 * threshold));
    double[] point;
    try {
      point =
          new SimplexSolver()
              .optimize(
                  new LinearObjectiveFunction(objective, 0),
                  new LinearConstraintSet(constraints),
                  goal,
                  new NonNegativeConstraint(true))
              .getPoint();
    } catch (MathIllegalStateException notSolved) {
      return null;
    }
    int[] world = new int[truth.length];
    for (int i = 0; i < world.length; i++) {
      world[i] = (int) Math.round(point[i]);
      if (Math.abs(point[i] - world[i]) > WHOLE || world[i] < 0) {
        return null;
      }
    }
    return agrees(world) ? world : null;
  }

  private double[] coefficients(BitSet cell) {
    double[] coefficients = new double[truth.length];
    cell.stream().forEach(i -> coefficients[i] = 1);
    return coefficients;
  }
}
