package keepup.maths;

import java.util.Arrays;

/// What happens in each column when `top - bottom` is worked by exchange (decomposition), the
/// method taught in England.
///
/// @param top the number above, at least `bottom`
/// @param bottom the number below, zero or more
public record ColumnSubtraction(long top, long bottom) {
  /// @throws IllegalArgumentException if the bottom number is negative or above the top number
  public ColumnSubtraction {
    if (bottom < 0 || top < bottom) {
      throw new IllegalArgumentException(
          "The numbers of " + top + " - " + bottom + " must be zero or more, the larger on top.");
    }
  }

  /// How many places receive ten from the place to their left.
  public int exchanges() {
    int count = 0;
    for (boolean exchange : exchangeAt()) {
      count += exchange ? 1 : 0;
    }
    return count;
  }

  /// Whether an exchange has to pass through a column whose top digit is zero.
  public boolean throughZero() {
    boolean[] exchange = exchangeAt();
    Digits above = new Digits(top);
    for (int place = 0; place + 1 < exchange.length; place++) {
      if (exchange[place] && above.at(place + 1) == 0) {
        return true;
      }
    }
    return false;
  }

  /// For each place from the ones, whether it receives ten from its left.
  public boolean[] exchangeAt() {
    Digits above = new Digits(top);
    Digits below = new Digits(bottom);
    boolean[] exchange = new boolean[above.length()];
    int owed = 0;
    for (int place = 0; place < exchange.length; place++) {
      exchange[place] = above.at(place) - owed < below.at(place);
      owed = exchange[place] ? 1 : 0;
    }
    return exchange;
  }

  /// The places that receive ten, as words for an adult: `ones`, `ones and tens`, or `none`.
  public String exchangesInWords() {
    return Places.inWords(exchangeAt());
  }

  @Override
  public String toString() {
    return top + " - " + bottom + " exchanging at " + Arrays.toString(exchangeAt());
  }
}
