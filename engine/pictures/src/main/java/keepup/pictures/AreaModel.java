package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepup.maths.Digits;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A rectangle whose sides are two numbers, cut at their places: each piece is one part of the
/// product. Larger parts are drawn larger, not to scale.
///
/// @param across the parts of the number along the top, the largest first
/// @param down the parts of the number down the side, the largest first
/// @param known for which pieces, row by row, the product is written; the others are left empty
record AreaModel(List<Long> across, List<Long> down, Set<Integer> known) {
  private static final double LEAST = 84;
  private static final double WIDEST = 190;
  private static final double LOW = 52;
  private static final double HIGH = 104;

  AreaModel {
    across = List.copyOf(across);
    down = List.copyOf(down);
    known = Set.copyOf(known);
  }

  static Picture draw(Inputs in) {
    List<Long> across = parts(in.whole("first", 1, 9999));
    List<Long> down = parts(in.whole("second", 1, 999));
    AreaModel model = new AreaModel(across, down, Set.of());
    return model.picture();
  }

  /// The parts of a number by place: 304 is 300 and 4.
  static List<Long> parts(long number) {
    Digits digits = new Digits(number);
    List<Long> parts = new ArrayList<>();
    long power = 1;
    for (int place = 0; place < digits.length(); place++) {
      if (digits.at(place) > 0) {
        parts.addFirst(digits.at(place) * power);
      }
      power *= 10;
    }
    return parts;
  }

  Picture picture() {
    return draw(Set.of()).finish("Area model", said());
  }

  /// @param lit pieces that are shaded, row by row
  Drawing draw(Set<Integer> lit) {
    Drawing drawing = new Drawing();
    double y = 0;
    for (int row = 0; row < down.size(); row++) {
      double high = side(row, down.size(), LOW, HIGH);
      double x = 0;
      for (int column = 0; column < across.size(); column++) {
        double wide = side(column, across.size(), LEAST, WIDEST);
        int piece = row * across.size() + column;
        drawing.rectangle(x, y, wide, high, fill(piece, lit), Stroke.PLAIN);
        if (row == 0) {
          drawing.text(
              x + wide / 2,
              -9,
              Drawing.TEXT,
              Numbers.text(keepup.maths.Rational.of(across.get(column))));
        }
        if (known.contains(piece)) {
          drawing.boldText(
              x + wide / 2,
              y + high / 2 + 6,
              Drawing.TEXT,
              Numbers.text(keepup.maths.Rational.of(across.get(column) * down.get(row))));
        }
        x += wide;
      }
      drawing.textTo(
          -10,
          y + high / 2 + 6,
          Drawing.TEXT,
          Numbers.text(keepup.maths.Rational.of(down.get(row))));
      y += high;
    }
    return drawing;
  }

  private static Fill fill(int piece, Set<Integer> lit) {
    return lit.contains(piece) ? Fill.SHADED : Fill.NONE;
  }

  /// The first part is the largest; a part alone takes it all.
  private static double side(int index, int count, double least, double most) {
    return index == 0
        ? (count == 1 ? (least + most) / 2 : most - (count - 2) * (most - least) / 3)
        : least;
  }

  String said() {
    List<String> pieces = new ArrayList<>();
    for (int piece : known.stream().sorted().toList()) {
      long top = across.get(piece % across.size());
      long side = down.get(piece / across.size());
      pieces.add("%d by %d is %d".formatted(side, top, side * top));
    }
    return "A rectangle cut into %s. Along the top: %s. Down the side: %s.%s"
        .formatted(
            Numbers.count((long) across.size() * down.size(), "piece"),
            Numbers.and(across.stream().map(Object::toString).toList()),
            Numbers.and(down.stream().map(Object::toString).toList()),
            pieces.isEmpty() ? "" : " " + Phrase.first(String.join("; ", pieces)) + ".");
  }
}
