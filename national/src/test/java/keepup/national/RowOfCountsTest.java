package keepup.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Everything that is shown is held against every row that would look the same.
class RowOfCountsTest {
  private static final int FEW = 5;

  @Test
  void nobody_can_narrow_a_small_number_down_by_adding_and_taking_away() {
    SplittableRandom random = new SplittableRandom(8);
    int sums = 0;
    int cells = 0;
    for (int i = 0; i < 600; i++) {
      int[] wholes = random.ints(3, 5, 13).toArray();
      int[] counts = Arrays.stream(wholes).map(whole -> random.nextInt(whole + 1)).toArray();
      RowOfCounts row = new RowOfCounts(counts, wholes, FEW);
      sums += row.isSumShown() ? 1 : 0;
      for (int c = 0; c < 3; c++) {
        cells += row.isShown(c) ? 1 : 0;
        if (isSmall(counts[c]) || isSmall(wholes[c] - counts[c])) {
          assertThat(row.isShown(c)).isFalse();
          int[] range = attack(row, counts, wholes, c);
          assertThat(range[1] - range[0])
              .as("%s of %s", Arrays.toString(counts), Arrays.toString(wholes))
              .isGreaterThanOrEqualTo(FEW);
        }
      }
    }
    // it would be safe to show nothing, and no use
    assertThat(sums).isGreaterThan(200);
    assertThat(cells).isGreaterThan(150);
  }

  private static boolean isSmall(int count) {
    return count > 0 && count < FEW;
  }

  /// The least and greatest value of a cell over all rows that look the same.
  private static int[] attack(RowOfCounts row, int[] counts, int[] wholes, int cell) {
    int[] range = {counts[cell], counts[cell]};
    int sum = Arrays.stream(counts).sum();
    int[] world = new int[3];
    for (world[0] = 0; world[0] <= wholes[0]; world[0]++) {
      for (world[1] = 0; world[1] <= wholes[1]; world[1]++) {
        for (world[2] = 0; world[2] <= wholes[2]; world[2]++) {
          boolean same = !row.isSumShown() || Arrays.stream(world).sum() == sum;
          for (int c = 0; c < 3; c++) {
            same &= !row.isShown(c) || world[c] == counts[c];
          }
          if (same) {
            range[0] = Math.min(range[0], world[cell]);
            range[1] = Math.max(range[1], world[cell]);
          }
        }
      }
    }
    return range;
  }

  @Test
  void a_row_without_small_numbers_is_shown_whole() {
    RowOfCounts row = new RowOfCounts(new int[] {5, 0, 12}, new int[] {10, 9, 30}, FEW);
    assertThat(row.isSumShown() && row.isShown(0) && row.isShown(1) && row.isShown(2)).isTrue();
    assertThat(row.sum()).isEqualTo(17);
  }
}
