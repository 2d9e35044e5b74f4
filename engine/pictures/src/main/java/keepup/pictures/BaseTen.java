package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Base-ten blocks: cubes of a thousand, squares of a hundred, rods of ten and ones; also more than
/// nine of a kind.
final class BaseTen {
  private static final int MOST = 20;
  private static final int SPACE = 22;

  private BaseTen() {}

  static Picture draw(Inputs in) {
    if (!in.has("n")
        && !in.has("thousands")
        && !in.has("hundreds")
        && !in.has("tens")
        && !in.has("ones")) {
      throw in.fault(
          "has no number", "add `n: …`, or the blocks by kind: thousands, hundreds, tens, ones.");
    }
    int n = in.whole("n", 0, 9999, 0);
    int thousands = n / 1000 + in.whole("thousands", 0, 9, 0);
    int hundreds = n / 100 % 10 + in.whole("hundreds", 0, MOST, 0);
    int tens = n / 10 % 10 + in.whole("tens", 0, MOST, 0);
    int ones = n % 10 + in.whole("ones", 0, MOST, 0);
    if (thousands + hundreds + tens + ones == 0) {
      throw in.fault("has no blocks for zero", "draw its number from 1 upwards.");
    }
    Drawing drawing = new Drawing();
    double unit = thousands > 0 ? 6 : hundreds > 2 ? 7 : 9;
    double x = 0;
    for (int i = 0; i < thousands; i++) {
      cube(drawing, x + i % 3 * 14.6 * unit, 3.8 * unit + 14.6 * unit * Math.floorDiv(i, 3), unit);
    }
    x += thousands == 0 ? 0 : Math.min(3, thousands) * 14.6 * unit + SPACE;
    for (int i = 0; i < hundreds; i++) {
      squares(drawing, 2, x + i % 3 * 11 * unit, 11 * unit * Math.floorDiv(i, 3), unit);
    }
    x += hundreds == 0 ? 0 : Math.min(3, hundreds) * 11 * unit - unit + SPACE;
    double pitch = 1.7 * unit;
    for (int i = 0; i < tens; i++) {
      // A wider gap after five, so that they can be seen and not only counted.
      squares(
          drawing,
          1,
          x + i % 10 * pitch + (i % 10 > 4 ? unit : 0),
          11.5 * unit * Math.floorDiv(i, 10),
          unit);
    }
    x += tens == 0 ? 0 : Math.min(10, tens) * pitch + unit + SPACE;
    for (int i = 0; i < ones; i++) {
      squares(drawing, 0, x + i % 5 * 1.8 * unit, 1.8 * unit * Math.floorDiv(i, 5), unit);
    }
    return drawing.finish("Base-ten blocks", description(thousands, hundreds, tens, ones));
  }

  private static String description(int thousands, int hundreds, int tens, int ones) {
    List<String> kinds = new ArrayList<>();
    add(kinds, thousands, "cube of a thousand", "cubes of a thousand");
    add(kinds, hundreds, "square of a hundred", "squares of a hundred");
    add(kinds, tens, "rod of ten", "rods of ten");
    add(kinds, ones, "single cube", "single cubes");
    return Numbers.and(kinds) + ".";
  }

  private static void add(List<String> kinds, int count, String one, String many) {
    if (count > 0) {
      kinds.add(count + " " + (count == 1 ? one : many));
    }
  }

  private static void squares(Drawing drawing, int place, double x, double y, double unit) {
    int columns = place >= 2 ? 10 : 1;
    int rows = place >= 1 ? 10 : 1;
    Fill fill = new PlaceToken(place).fill();
    drawing.rectangle(x, y, columns * unit, rows * unit, fill, Stroke.PLAIN);
    for (int i = 1; i < columns; i++) {
      drawing.line(x + i * unit, y, x + i * unit, y + rows * unit, Stroke.THIN);
    }
    for (int i = 1; i < rows; i++) {
      drawing.line(x, y + i * unit, x + columns * unit, y + i * unit, Stroke.THIN);
    }
  }

  private static void cube(Drawing drawing, double x, double y, double unit) {
    double side = 10 * unit;
    double depth = 3.6 * unit;
    squares(drawing, 3, x, y, unit);
    drawing.polygon(
        List.of(
            new Point(x, y),
            new Point(x + depth, y - depth),
            new Point(x + side + depth, y - depth),
            new Point(x + side, y)),
        Fill.NONE,
        Stroke.PLAIN);
    drawing.polygon(
        List.of(
            new Point(x + side, y),
            new Point(x + side + depth, y - depth),
            new Point(x + side + depth, y + side - depth),
            new Point(x + side, y + side)),
        Fill.NONE,
        Stroke.PLAIN);
    for (int i = 1; i < 10; i++) {
      double along = i * unit;
      double back = i * depth / 10;
      drawing.line(x + along, y, x + along + depth, y - depth, Stroke.THIN);
      drawing.line(x + back, y - back, x + side + back, y - back, Stroke.THIN);
      drawing.line(x + side, y + along, x + side + depth, y + along - depth, Stroke.THIN);
      drawing.line(x + side + back, y - back, x + side + back, y + side - back, Stroke.THIN);
    }
  }
}
