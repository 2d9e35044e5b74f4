package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Stroke;

/// A line of an equation with fractions as they are written, not simplified.
final class FractionText {
  private static final int SIZE = 22;

  private final List<String> said = new ArrayList<>();
  private final Drawing drawing = new Drawing();
  private double x;

  FractionText fraction(long top, long bottom) {
    double wide =
        Math.max(
                Drawing.width(Long.toString(top), SIZE), Drawing.width(Long.toString(bottom), SIZE))
            + 6;
    drawing.text(x + wide / 2, -8, SIZE, Long.toString(top));
    drawing.line(x, 0, x + wide, 0, Stroke.PLAIN);
    drawing.text(x + wide / 2, SIZE, SIZE, Long.toString(bottom));
    said.add(top + "/" + bottom);
    x += wide + 10;
    return this;
  }

  FractionText text(String text) {
    double wide = Drawing.width(text, SIZE);
    drawing.text(x + wide / 2, 7, SIZE, text);
    said.add(text);
    x += wide + 10;
    return this;
  }

  Picture picture() {
    return drawing.finish("Equation", String.join(" ", said) + ".");
  }
}
