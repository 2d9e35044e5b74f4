package keepup.pictures;

import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Dots in equal rows; perhaps with a line that splits the columns in two.
final class DotArray {
  private static final int MOST = 30;

  private DotArray() {}

  static Picture draw(Inputs in) {
    int rows = in.whole("rows", 1, MOST);
    int columns = in.whole("columns", 1, MOST);
    int split = in.whole("split", 0, columns - 1, 0);
    int longest = Math.max(rows, columns);
    double pitch = longest > 20 ? 16 : longest > 12 ? 22 : 30;
    Drawing drawing = new Drawing();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double shift = split > 0 && column >= split ? pitch / 2 : 0;
        drawing.circle(column * pitch + shift, row * pitch, pitch * 0.33, Fill.SOLID, Stroke.FINE);
      }
    }
    if (split > 0) {
      double x = (split - 0.25) * pitch;
      drawing.line(x, -pitch * 0.7, x, (rows - 0.3) * pitch, Stroke.DASHED);
    }
    return drawing.finish(
        "Array",
        "%s with %s in each%s."
            .formatted(
                Numbers.count(rows, "row"),
                Numbers.count(columns, "dot"),
                split > 0 ? ", split by a line after column " + split : ""));
  }
}
