package keepup.misconceptions;

import java.util.List;
import keepup.maths.Digits;

/// The paper on which one column addition is being worked: what has been carried where, and what
/// stands under the line so far. Place 0 is ones.
final class AdditionWork {
  private final AdditionHabits habits;
  private final List<Digits> addends;
  private final int last;
  private final int[] carried;
  private final String[] written;
  private int carries;

  AdditionWork(AdditionHabits habits, List<Long> numbers) {
    this.habits = habits;
    this.addends = numbers.stream().map(Digits::new).toList();
    this.last = addends.stream().mapToInt(Digits::length).max().orElseThrow() - 1;
    // A carry may be set down one place too far to the left of the first column.
    this.carried = new int[last + 3];
    this.written = new String[last + 1];
  }

  long work() {
    for (int i = 0; i <= last; i++) {
      habits.column().make(this, habits.fromTheLeft() ? last - i : i);
    }
    return Long.parseLong(String.join("", List.of(written).reversed()));
  }

  // What can be seen.

  int last() {
    return last;
  }

  /// The column worked last of all, whose total has nowhere to carry to.
  private int end() {
    return habits.fromTheLeft() ? 0 : last;
  }

  int carried(int place) {
    return carried[place];
  }

  int carries() {
    return carries;
  }

  /// The digits of a column and what was carried to it.
  int total(int place) {
    return carried[place] + addends.stream().mapToInt(addend -> addend.at(place)).sum();
  }

  /// Whether a zero is written in the column; a blank is not a zero.
  boolean hasZero(int place) {
    return addends.stream().anyMatch(addend -> addend.written(place) && addend.at(place) == 0);
  }

  // What can be done.

  void write(int place, int number) {
    written[place] = Integer.toString(number);
  }

  void addTo(int place, int number) {
    carried[place] += number;
  }

  void carry(int place, int tens) {
    carries++;
    habits.carry().make(this, place, tens);
  }

  // The right way.

  void columnRightly(int place) {
    settle(place, total(place));
  }

  /// Writes the ones of a column's total and carries its tens; the last total is written in full.
  void settle(int place, int total) {
    if (place == end()) {
      int beyond = place == last ? carried[last + 1] : 0;
      write(place, total + 10 * beyond);
    } else {
      write(place, total % 10);
      if (total >= 10) {
        carry(place, total / 10);
      }
    }
  }
}
