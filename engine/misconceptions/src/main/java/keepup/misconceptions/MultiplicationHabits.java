package keepup.misconceptions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Digits;

/// How somebody multiplies in columns: for each digit of the lower number a row, worked from the
/// right, and then the rows added. A wrong procedure is [#RIGHT] with one habit replaced.
///
/// @param total what a column comes to
/// @param put what is written of that, and what is carried
/// @param sum how the rows become the product
record MultiplicationHabits(Total total, Put put, Sum sum) {
  static final MultiplicationHabits RIGHT =
      new MultiplicationHabits(
          (digit, by, carried, _) -> digit * by + carried,
          Setting::rightly,
          rows -> shifted(rows).stream().mapToLong(Long::longValue).sum());

  /// What a column comes to.
  @FunctionalInterface
  interface Total {
    int of(int digit, int by, int carried, int place);
  }

  /// What is done with what a column comes to.
  @FunctionalInterface
  interface Put {
    Setting of(int total, boolean last);
  }

  /// How the rows, the row of the ones first, become the product.
  @FunctionalInterface
  interface Sum {
    long of(List<Long> rows);
  }

  /// @param written the digits that are written in the column
  /// @param carried what goes to the next column
  record Setting(int written, int carried) {
    /// The last total is written in full.
    static Setting rightly(int total, boolean last) {
      return last ? new Setting(total, 0) : new Setting(total % 10, total / 10);
    }
  }

  static MultiplicationHabits total(Total total) {
    return new MultiplicationHabits(total, RIGHT.put, RIGHT.sum);
  }

  static MultiplicationHabits put(Put put) {
    return new MultiplicationHabits(RIGHT.total, put, RIGHT.sum);
  }

  static MultiplicationHabits sum(Sum sum) {
    return new MultiplicationHabits(RIGHT.total, RIGHT.put, sum);
  }

  /// @param top zero or more
  /// @param bottom more than zero
  long work(long top, long bottom) {
    Digits digits = new Digits(bottom);
    List<Long> rows = new ArrayList<>();
    for (int place = 0; place < digits.length(); place++) {
      rows.add(row(new Digits(top), digits.at(place)));
    }
    return sum.of(rows);
  }

  /// A row of zeros is not worked: everybody knows that it is nothing.
  private long row(Digits top, int by) {
    if (by == 0) {
      return 0;
    }
    StringBuilder written = new StringBuilder();
    int carried = 0;
    for (int place = 0; place < top.length(); place++) {
      int column = total.of(top.at(place), by, carried, place);
      Setting setting = put.of(column, place == top.length() - 1);
      written.insert(0, setting.written);
      carried = setting.carried;
    }
    return Long.parseLong(written.toString());
  }

  /// The rows with their zeros at the end: the second row counts tens.
  static List<Long> shifted(List<Long> rows) {
    List<Long> shifted = new ArrayList<>();
    long unit = 1;
    for (long row : rows) {
      shifted.add(row * unit);
      unit *= 10;
    }
    return Collections.unmodifiableList(shifted);
  }
}
