package keepup.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepup.maths.Digits;
import keepup.maths.Draws;
import keepup.questions.Pairs.Pair;
import keepup.questions.Parameters.Range;

/// What adding and subtracting in one place share: a number is changed by a single digit of ones,
/// tens, hundreds or thousands, and something happens in that place or not.
///
/// @param place 0 for ones
/// @param crossing what happens in the place: `none`, `meets` (the next ten exactly, or from a ten
///   exactly), `crosses`, or `any`
/// @param digits of the number that is changed
/// @param first which numbers may be changed
record OnePlace(int place, String crossing, Range digits, Range first) {
  static final Set<String> PARAMETERS = Set.of("place", "crossing", "digits", "first");

  private static final List<String> PLACES = List.of("ones", "tens", "hundreds", "thousands");
  private static final Set<String> CROSSINGS = Set.of("any", "none", "meets", "crosses");

  static OnePlace of(Parameters parameters) {
    return new OnePlace(
        PLACES.indexOf(parameters.word("place", Set.copyOf(PLACES), "ones")),
        parameters.word("crossing", CROSSINGS, "any"),
        parameters.range("digits", new Range(2, 2)),
        parameters.range("first", new Range(0, Integer.MAX_VALUE)));
  }

  /// Whether the number is one that may be changed, and the change lies in this place alone; only
  /// in the ones may it be nothing.
  boolean fits(Pair pair) {
    long unit = Pairs.power(place);
    return first.holds(pair.first())
        && digits.holds(new Digits(pair.first()).length())
        && (place == 0 || pair.second() > 0)
        && pair.second() % unit == 0
        && pair.second() < 10 * unit;
  }

  int digitOf(long number) {
    return new Digits(number).at(place);
  }

  boolean allows(String happens) {
    return crossing.equals("any") || crossing.equals(happens);
  }

  /// Draws the digit in the place and the change, then a number with that digit.
  ///
  /// @param lends whether crossing takes from the places to the left, so that the number must not
  ///   be smaller than the change
  Pair draw(Happens happens, boolean lends, Parameters parameters, Draws draws) {
    List<int[]> choices = new ArrayList<>();
    for (int digit = 0; digit <= 9; digit++) {
      for (int change = 1; change <= 9; change++) {
        if (allows(happens.of(digit, change))) {
          choices.add(new int[] {digit, change});
        }
      }
    }
    while (!choices.isEmpty()) {
      int[] choice = choices.remove(draws.between(0, choices.size() - 1));
      long change = choice[1] * Pairs.power(place);
      List<Long> numbers = numbersWith(choice[0], lends ? change : 0);
      if (!numbers.isEmpty()) {
        return new Pair(draws.pick(numbers), change);
      }
    }
    throw Pairs.none(parameters);
  }

  private List<Long> numbersWith(int digit, long atLeast) {
    List<Long> numbers = new ArrayList<>();
    long to = Math.min(first.to(), Pairs.power(digits.to()) - 1);
    long from = Math.max(first.from(), Math.max(atLeast, Pairs.power(digits.from() - 1)));
    long unit = Pairs.power(place);
    for (long number = from; number <= to; number++) {
      if (number / unit % 10 == digit) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /// What a digit and a change do to each other.
  @FunctionalInterface
  interface Happens {
    String of(int digit, int change);
  }
}
