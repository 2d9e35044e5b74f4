package keepup.pictures;

import java.util.ArrayList;
import java.util.List;

/// Spreads coordinates so far apart that labels fit between them: order is kept, and scale too
/// wherever there is room.
final class Spacing {
  private static final double SAME = 1e-9;

  private final List<Double> values;
  private final List<Double> places = new ArrayList<>();
  private boolean toScale = true;

  /// @param numbers the coordinates, some perhaps several times
  /// @param scale units for one
  /// @param least the least room between two that follow one another
  Spacing(List<Double> numbers, double scale, double least) {
    values = numbers.stream().distinct().sorted().toList();
    places.add(0.0);
    for (int i = 1; i < values.size(); i++) {
      double room = (values.get(i) - values.get(i - 1)) * scale;
      toScale &= room >= least - SAME;
      places.add(places.getLast() + Math.max(room, least));
    }
  }

  double place(double value) {
    return places.get(values.indexOf(value));
  }

  boolean isToScale() {
    return toScale;
  }

  /// Says below a drawing that lengths may not be measured on it.
  static void say(Drawing drawing, double x, double y, boolean toScale) {
    if (!toScale) {
      drawing.textFrom(x, y, 14, "Not to scale");
    }
  }

  /// What is added to the words of such a drawing.
  static String said(boolean toScale) {
    return toScale ? "" : " It is not drawn to scale.";
  }
}
