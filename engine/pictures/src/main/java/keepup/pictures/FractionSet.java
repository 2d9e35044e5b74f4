package keepup.pictures;

import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A set of counters, some filled; perhaps in equal groups, each in its box.
final class FractionSet {
  private static final int PITCH = 36;

  private FractionSet() {}

  static Picture draw(Inputs in) {
    int parts = in.whole("parts", 1, 60);
    int shaded = in.whole("shaded", 0, parts);
    int groups = in.whole("groups", 1, parts, 1);
    if (parts % groups != 0) {
      throw in.fault(
          "cannot put %d into %d equal groups".formatted(parts, groups),
          "draw numbers that divide: `when: mod(n, d) = 0`.");
    }
    int each = parts / groups;
    int across = groups > 1 ? Math.max(1, (int) Math.ceil(Math.sqrt(each))) : across(each);
    int down = (each + across - 1) / across;
    double wide = across * PITCH + 12;
    int boxes = Math.max(1, Math.min(groups, (int) (430 / (wide + 12))));
    Drawing drawing = new Drawing();
    for (int group = 0; group < groups; group++) {
      double left = group % boxes * (wide + 12);
      double top = Math.floorDiv(group, boxes) * (down * PITCH + 24.0);
      drawing.rectangle(left, top, wide, down * PITCH + 12.0, Fill.NONE, Stroke.FINE);
      for (int i = 0; i < each; i++) {
        drawing.circle(
            left + 6 + (i % across + 0.5) * PITCH,
            top + 6 + (Math.floorDiv(i, across) + 0.5) * PITCH,
            13,
            group * each + i < shaded ? Fill.SOLID : Fill.NONE,
            Stroke.PLAIN);
      }
    }
    return drawing.finish(
        "Set of counters",
        "%s%s. %s filled."
            .formatted(
                Numbers.count(parts, "counter"),
                groups > 1 ? " in %d equal groups".formatted(groups) : "",
                shaded == 0 ? "None is" : shaded == 1 ? "1 is" : shaded + " are"));
  }

  /// As long a row as divides the number, six at most where one does.
  private static int across(int each) {
    for (int across = Math.min(6, each); across > 2; across--) {
      if (each % across == 0) {
        return across;
      }
    }
    return Math.min(5, each);
  }
}
