package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Points on a grid whose axes cross at zero, in one quadrant or in all four.
final class Coordinates {
  private static final int MOST = 20;
  private static final int LONGEST = 8;
  private static final int SIZE = 16;
  private static final int WIDTH = 320;
  private static final int WIDE = 380; // in four quadrants the numbers stand among the squares

  /// Where a letter may stand, in degrees, the usual places first.
  private static final List<Integer> ROUND =
      List.of(45, 135, 315, 225, 45, 135, 315, 225, 90, 270, 0, 180);

  private Coordinates() {}

  static Picture draw(Inputs in) {
    int from = in.whole("from", -MOST / 2, 0);
    int to = in.whole("to", 1, from + MOST);
    List<Point> points = in.pairs("points", from, to);
    List<String> letters =
        in.has("letters")
            ? in.texts("letters", points.size(), points.size())
            : letters(points.size());
    if (letters.stream().anyMatch(letter -> letter.length() > LONGEST)) {
      throw in.fault("has a name too long to stand beside a point", "take letters.");
    }
    double pitch = Math.min(36, (from < 0 ? WIDE : WIDTH) / (double) (to - from));
    Drawing drawing = new Drawing();
    grid(drawing, from, to, pitch);
    List<Point> places =
        points.stream().map(point -> new Point(point.x() * pitch, -point.y() * pitch)).toList();
    if (in.isOn("join") && places.size() > 1) {
      drawing.polygon(places, Fill.NONE, Stroke.PLAIN);
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Point place = places.get(i);
      drawing.circle(place.x(), place.y(), 5, Fill.SOLID, Stroke.FINE);
      letter(drawing, place, in.isOn("join") ? Point.middle(places) : place, letters.get(i));
      said.add("%s is %s".formatted(letters.get(i), said(points.get(i))));
    }
    return drawing.finish(
        "Coordinate grid",
        "Axes from %s to %d. From zero, %s.%s"
            .formatted(
                from < 0 ? "−" + -from : "0",
                to,
                String.join("; ", said),
                in.isOn("join") ? " The points are joined in order." : ""));
  }

  /// Away from the middle of a shape; of a point alone to the right and above, or where no number
  /// of an axis stands.
  private static void letter(Drawing drawing, Point place, Point middle, String letter) {
    boolean alone = place.distance(middle) < 1;
    Point at = place.towards(alone ? ROUND.getFirst() : middle.direction(place), 17);
    for (int i = 0;
        alone && i < ROUND.size() && !drawing.hasRoom(at.x(), at.y() + 6, 16, letter);
        i++) {
      at = place.towards(ROUND.get(i), i < ROUND.size() / 2 ? 17 : 24);
    }
    drawing.boldText(at.x(), at.y() + 6, 16, letter);
  }

  private static List<String> letters(int count) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(String.valueOf((char) ('A' + i % 26)));
    }
    return letters;
  }

  private static void grid(Drawing drawing, int from, int to, double pitch) {
    double low = from * pitch;
    double high = to * pitch;
    for (int i = from; i <= to; i++) {
      double at = i * pitch;
      // Beyond twelve squares every second number, or the labels would touch.
      boolean labelled = i != 0 && (to - from <= 12 || i % 2 == 0);
      String label = i < 0 ? "−" + -i : Integer.toString(i);
      double wide = Drawing.width(label, SIZE);
      if (labelled) {
        drawing.text(at, 19, SIZE, label);
        drawing.textTo(-6, -at + 6, SIZE, label);
      }
      if (labelled && from < 0) { // no line through a number
        drawing.line(at, -high, at, 5, Stroke.THIN);
        drawing.line(at, 22, at, -low, Stroke.THIN);
        drawing.line(low, -at, -7 - wide, -at, Stroke.THIN);
        drawing.line(-5, -at, high, -at, Stroke.THIN);
      } else {
        drawing.line(at, -high, at, -low, Stroke.THIN);
        drawing.line(low, -at, high, -at, Stroke.THIN);
      }
    }
    drawing.textTo(-6, 19, SIZE, "0");
    drawing.arrow(low, 0, high + 20, 0);
    drawing.arrow(0, -low, 0, -high - 20);
    drawing.text(high + 30, 6, SIZE, "x");
    drawing.text(0, -high - 26, SIZE, "y");
  }

  private static String said(Point point) {
    List<String> ways = new ArrayList<>();
    if (point.x() != 0) {
      ways.add((int) Math.abs(point.x()) + (point.x() > 0 ? " right" : " left"));
    }
    if (point.y() != 0) {
      ways.add((int) Math.abs(point.y()) + (point.y() > 0 ? " up" : " down"));
    }
    return ways.isEmpty() ? "there" : Numbers.and(ways);
  }
}
