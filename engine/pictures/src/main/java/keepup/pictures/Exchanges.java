package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Digits;

/// The exchanges of a subtraction one by one, as a child does them with counters.
final class Exchanges {
  /// One counter of a place opened into ten of the place to its right.
  ///
  /// @param from the place opened, 1 for tens
  /// @param counts counters in each place afterwards, from the ones
  record Exchange(int from, List<Integer> counts) {
    Exchange {
      counts = List.copyOf(counts);
    }
  }

  private Exchanges() {}

  /// The exchanges that `top - bottom` needs, in order: the place to the left first where a zero
  /// stands between.
  static List<Exchange> list(long top, long bottom) {
    List<Integer> counts = counts(top);
    List<Exchange> exchanges = new ArrayList<>();
    for (int place = 0; place < counts.size(); place++) {
      int wanted = new Digits(bottom).at(place);
      if (counts.get(place) < wanted) {
        int lender = place + 1;
        while (counts.get(lender) == 0) {
          lender++;
        }
        for (int from = lender; from > place; from--) {
          counts.set(from, counts.get(from) - 1);
          counts.set(from - 1, counts.get(from - 1) + 10);
          exchanges.add(new Exchange(from, counts));
        }
      }
    }
    return exchanges;
  }

  /// Counters in each place, from the ones.
  static List<Integer> counts(long number) {
    Digits digits = new Digits(number);
    List<Integer> counts = new ArrayList<>();
    for (int place = 0; place < digits.length(); place++) {
      counts.add(digits.at(place));
    }
    return counts;
  }
}
