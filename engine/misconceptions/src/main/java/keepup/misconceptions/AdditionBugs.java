package keepup.misconceptions;

import static java.util.Map.entry;
import static keepup.misconceptions.AdditionHabits.carry;
import static keepup.misconceptions.AdditionHabits.column;

import java.util.Map;

/// The wrong procedures of column addition (after Ashlock, Error Patterns in Computation), each
/// named as content files name it.
final class AdditionBugs {
  static final Map<String, AdditionHabits> BUGS =
      Map.ofEntries(
          entry(
              "add-carry-forgotten",
              column((work, place) -> work.write(place, work.total(place) % 10))),
          entry(
              "add-writes-both-digits",
              column((work, place) -> work.write(place, work.total(place)))),
          entry("add-carries-the-ones", column(AdditionBugs::carryTheOnes)),
          entry("add-last-carry-dropped", column(AdditionBugs::dropLastCarry)),
          entry("add-keeps-adding-one", carry((work, place, _) -> keepAddingOne(work, place))),
          entry(
              "add-carry-skips-a-column",
              carry((work, place, tens) -> work.addTo(place + 2, tens))),
          entry("add-left-to-right", AdditionHabits.leftToRight()),
          entry("add-n-plus-zero-is-zero", column(AdditionBugs::zeroTakesAll)),
          entry("add-carry-twice", carry((work, place, tens) -> work.addTo(place + 1, 2 * tens))),
          entry("add-carry-always-one", carry((work, place, _) -> work.addTo(place + 1, 1))));

  private AdditionBugs() {}

  /// The first column's total has nowhere to go and is written as it is.
  private static void carryTheOnes(AdditionWork work, int place) {
    int total = work.total(place);
    if (place == work.last() || total < 10) {
      work.settle(place, total);
    } else {
      work.write(place, total / 10);
      work.carry(place, total % 10);
    }
  }

  private static void dropLastCarry(AdditionWork work, int place) {
    if (place == work.last()) {
      work.write(place, work.total(place) % 10);
    } else {
      work.columnRightly(place);
    }
  }

  /// The first carry is remembered for good; later ones bring nothing more.
  private static void keepAddingOne(AdditionWork work, int from) {
    for (int place = from + 1; place <= work.last() && work.carries() == 1; place++) {
      work.addTo(place, 1);
    }
  }

  /// What was carried in is still written.
  private static void zeroTakesAll(AdditionWork work, int place) {
    work.settle(place, work.hasZero(place) ? work.carried(place) : work.total(place));
  }
}
