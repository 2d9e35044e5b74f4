package keepup.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// Sequences of releases by chance, each attacked afterwards with all that was ever published.
public final class Releases {
  private Releases() {}

  /// What the attacks found.
  ///
  /// @param sequences that were tried
  /// @param asked cells that somebody wanted to publish
  /// @param shown cells that were published
  /// @param attacked protected cells at the end of a sequence
  /// @param broken protected cells that an attacker can narrow down to less than the threshold
  public record Outcome(int sequences, long asked, long shown, long attacked, long broken) {}

  /// @param threshold the smallest count that may be shown
  /// @param each is told after every sequence
  public static Outcome attack(int sequences, int threshold, long seed, Runnable each) {
    SplittableRandom random = new SplittableRandom(seed);
    long asked = 0;
    long shown = 0;
    long attacked = 0;
    long broken = 0;
    for (int i = 0; i < sequences; i++) {
      int rows = random.nextInt(2, 5);
      int columns = random.nextInt(2, 5);
      int[] counts = new int[rows * columns];
      for (int a = 0; a < counts.length; a++) {
        counts[a] = (int) Math.floor(Math.exp(random.nextDouble() * 3.7)) - 1;
      }
      Ledger ledger = new Ledger(counts, threshold);
      int releases = random.nextInt(1, 5);
      for (int r = 0; r < releases; r++) {
        List<BitSet> cells = release(random, rows, columns);
        asked += cells.size();
        shown += ledger.release(cells).size();
      }
      for (BitSet cell : ledger.listProtected()) {
        attacked++;
        broken += ledger.attack(cell).width() < threshold ? 1 : 0;
      }
      each.run();
    }
    return new Outcome(sequences, asked, shown, attacked, broken);
  }

  /// The whole table with its margins, or margins alone, or some sums that somebody asked for.
  private static List<BitSet> release(SplittableRandom random, int rows, int columns) {
    List<BitSet> cells = new ArrayList<>();
    int kind = random.nextInt(3);
    if (kind == 2) {
      int wanted = random.nextInt(1, 7);
      for (int i = 0; i < wanted; i++) {
        BitSet cell = new BitSet();
        for (int a = 0; a < rows * columns; a++) {
          cell.set(a, random.nextInt(3) == 0);
        }
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
      }
      return cells;
    }
    BitSet total = new BitSet();
    total.set(0, rows * columns);
    cells.add(total);
    for (int r = 0; r < rows; r++) {
      BitSet row = new BitSet();
      row.set(r * columns, (r + 1) * columns);
      cells.add(row);
    }
    for (int c = 0; c < columns; c++) {
      BitSet column = new BitSet();
      for (int r = 0; r < rows; r++) {
        column.set(r * columns + c);
      }
      cells.add(column);
    }
    if (kind == 0) {
      for (int a = 0; a < rows * columns; a++) {
        BitSet cell = new BitSet();
        cell.set(a);
        cells.add(cell);
      }
    }
    return cells;
  }
}
