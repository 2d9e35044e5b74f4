package keepup.maths;

import java.util.List;

/// What happens in each column when numbers are added by the written method.
///
/// @param addends two or more numbers, each zero or more
public record ColumnAddition(List<Long> addends) {
  /// @throws IllegalArgumentException if there are fewer than two numbers, or one is negative
  public ColumnAddition {
    addends = List.copyOf(addends);
    if (addends.size() < 2 || addends.stream().anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException(
          "The numbers " + addends + " must be two or more, each zero or more.");
    }
  }

  public static ColumnAddition of(long first, long second) {
    return new ColumnAddition(List.of(first, second));
  }

  /// For each place from the ones, whether it carries to its left; as many places as the longest
  /// number has digits.
  public boolean[] carryAt() {
    int places = addends.stream().mapToInt(n -> new Digits(n).length()).max().orElseThrow();
    boolean[] carry = new boolean[places];
    int carried = 0;
    for (int place = 0; place < places; place++) {
      int total = carried;
      for (long addend : addends) {
        total += new Digits(addend).at(place);
      }
      carried = total / 10;
      carry[place] = carried > 0;
    }
    return carry;
  }

  public int carries() {
    int count = 0;
    for (boolean carry : carryAt()) {
      count += carry ? 1 : 0;
    }
    return count;
  }

  /// The places that carry, as words for an adult: `ones`, `ones and tens`, or `none`.
  public String carriesInWords() {
    return Places.inWords(carryAt());
  }
}
