package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static BitSet cell(int... atoms) {
    BitSet cell = new BitSet();
    for (int atom : atoms) {
      cell.set(atom);
    }
    return cell;
  }

  @Test
  void a_small_count_is_not_shown_and_cannot_be_had_by_subtraction() {
    Ledger ledger = new Ledger(new int[] {2, 9, 12}, 5);
    List<BitSet> shown = ledger.release(List.of(cell(0, 1, 2), cell(0), cell(1), cell(2)));
    assertThat(shown).contains(cell(0, 1, 2)).doesNotContain(cell(0)).hasSize(2);
    assertThat(ledger.attack(cell(0)).width()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void a_later_release_cannot_undo_an_earlier_suppression() {
    Ledger ledger = new Ledger(new int[] {3, 20, 30}, 5);
    assertThat(ledger.release(List.of(cell(0, 1, 2)))).hasSize(1);
    assertThat(ledger.release(List.of(cell(1, 2)))).isEmpty();
    assertThat(ledger.release(List.of(cell(1)))).hasSize(1);
    assertThat(ledger.release(List.of(cell(2)))).isEmpty();
  }

  /// The attacker who tries every possible world, which shares nothing with the guard.
  @Test
  void an_attacker_who_tries_all_whole_counts_finds_no_more() {
    SplittableRandom random = new SplittableRandom(4);
    int attacked = 0;
    for (int sequence = 0; sequence < 80; sequence++) {
      int[] counts = new int[4];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = random.nextInt(6);
      }
      Ledger ledger = new Ledger(counts, 3);
      List<BitSet> known = new ArrayList<>();
      for (int release = 0; release < 3; release++) {
        List<BitSet> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          cells.add(BitSet.valueOf(new long[] {random.nextInt(1, 16)}));
        }
        known.addAll(ledger.release(cells));
      }
      for (BitSet small : ledger.listProtected()) {
        attacked++;
        assertThat(width(small, counts, known)).isGreaterThanOrEqualTo(3);
      }
    }
    assertThat(attacked).isGreaterThan(100);
  }

  private static int width(BitSet cell, int[] truth, List<BitSet> known) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    int[] world = new int[truth.length];
    int bound = 16;
    for (int code = 0; code < bound * bound * bound * bound; code++) {
      for (int i = 0, left = code; i < world.length; i++, left /= bound) {
        world[i] = left % bound;
      }
      boolean agrees = true;
      for (BitSet equation : known) {
        agrees &= sum(equation, world) == sum(equation, truth);
        if (!agrees) {
          break;
        }
      }
      if (agrees) {
        least = Math.min(least, sum(cell, world));
        most = Math.max(most, sum(cell, world));
      }
    }
    return most - least;
  }

  private static int sum(BitSet cell, int[] world) {
    int sum = 0;
    for (int i = cell.nextSetBit(0); i >= 0; i = cell.nextSetBit(i + 1)) {
      sum += world[i];
    }
    return sum;
  }

  @Test
  void releases_by_chance_break_nothing() {
    Releases.Outcome outcome = Releases.attack(40, 5, 3, () -> {});
    assertThat(outcome.attacked()).isPositive();
    assertThat(outcome.shown()).isPositive();
    assertThat(outcome.broken()).isZero();
  }
}
