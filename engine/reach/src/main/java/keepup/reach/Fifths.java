package keepup.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// Where the fifths of schools begin. Schools with the same share stand in the same fifth, the
/// lower one: so fifths need not be quite of one size.
///
/// @param cuts the highest shares of the first four fifths, rising, in percent; none where no
///   school's share is known
public record Fifths(List<Double> cuts) {
  private static final int PARTS = 5;
  private static final List<Fifth> RISING =
      List.of(Fifth.LEAST, Fifth.SECOND, Fifth.MIDDLE, Fifth.FOURTH, Fifth.MOST);

  /// The cuts are kept as they are now.
  public Fifths {
    cuts = List.copyOf(cuts);
  }

  /// The fifths of some schools.
  ///
  /// @param percents of pupils eligible for free meals, of each school that is known, in any order
  public static Fifths of(Collection<Double> percents) {
    List<Double> rising = percents.stream().sorted().toList();
    List<Double> cuts = new ArrayList<>();
    for (int part = 1; part < PARTS && !rising.isEmpty(); part++) {
      int last = Math.ceilDiv(rising.size() * part, PARTS) - 1;
      cuts.add(rising.get(last));
    }
    return new Fifths(cuts);
  }

  /// The fifth of a school.
  public Fifth of(OptionalDouble percent) {
    if (percent.isEmpty() || cuts.isEmpty()) {
      return Fifth.UNKNOWN;
    }
    int below = 0;
    for (double cut : cuts) {
      below += percent.getAsDouble() > cut ? 1 : 0;
    }
    return RISING.get(below);
  }
}
