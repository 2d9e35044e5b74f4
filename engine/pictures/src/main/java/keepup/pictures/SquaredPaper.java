package keepup.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.pictures.Drawing.Stroke;

/// Shaded squares on squared paper, alone or beside a mirror line. Squares are named by column and
/// row from the bottom left, both from 1.
final class SquaredPaper {
  private static final int MOST = 20;
  private static final int PITCH = 28;

  private SquaredPaper() {}

  /// A shape with one empty square around it; where it lies on the paper does not matter.
  static Picture shape(Inputs in) {
    Set<Point> cells = new HashSet<>(in.pairs("cells", -100, 100));
    double left = cells.stream().mapToDouble(Point::x).min().orElse(0) - 2;
    double foot = cells.stream().mapToDouble(Point::y).min().orElse(0) - 2;
    Set<Point> moved = new HashSet<>();
    cells.forEach(cell -> moved.add(cell.plus(-left, -foot)));
    int columns = (int) moved.stream().mapToDouble(Point::x).max().orElse(0) + 1;
    int rows = (int) moved.stream().mapToDouble(Point::y).max().orElse(0) + 1;
    if (columns > MOST || rows > MOST) {
      throw in.fault(
          "would need paper of %d by %d squares".formatted(columns, rows),
          "keep the cells together, within 18 squares.");
    }
    Drawing drawing = paper(columns, rows, moved);
    return drawing.finish(
        "Shape on squared paper", "Shaded squares, row by row from the top. " + rows(moved, rows));
  }

  /// A figure to complete: the line in the middle of the paper, the cells on one side or both.
  static Picture mirror(Inputs in) {
    int size = in.whole("size", 2, 16);
    String line = in.choice("line", "vertical", "horizontal", "diagonal");
    if (size % 2 != 0 && !line.equals("diagonal")) {
      throw in.fault(
          "has %d squares across, so its middle is no line of the paper".formatted(size),
          "take an even `size`.");
    }
    Set<Point> cells = new HashSet<>(in.pairs("cells", 1, size));
    Drawing drawing = paper(size, size, cells);
    double end = size * PITCH;
    String said =
        switch (line) {
          case "vertical" -> {
            drawing.line(end / 2, -12, end / 2, end + 12, Stroke.MIRROR);
            yield "upright, between columns %d and %d".formatted(size / 2, size / 2 + 1);
          }
          case "horizontal" -> {
            drawing.line(-12, end / 2, end + 12, end / 2, Stroke.MIRROR);
            yield "level, between rows %d and %d from the top".formatted(size / 2, size / 2 + 1);
          }
          default -> {
            drawing.line(-10, end + 10, end + 10, -10, Stroke.MIRROR);
            yield "slanting, from the bottom left corner to the top right";
          }
        };
    return drawing.finish(
        "Mirror line on squared paper",
        "%d by %d squares. The mirror line is %s. Shaded squares, row by row from the top. %s"
            .formatted(size, size, said, rows(cells, size)));
  }

  private static Drawing paper(int columns, int rows, Set<Point> cells) {
    Drawing drawing = new Drawing();
    for (int i = 0; i <= columns; i++) {
      drawing.line(i * PITCH, 0, i * PITCH, rows * PITCH, Stroke.THIN);
    }
    for (int i = 0; i <= rows; i++) {
      drawing.line(0, i * PITCH, columns * PITCH, i * PITCH, Stroke.THIN);
    }
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        if (cells.contains(new Point(column, row))) {
          drawing.tint((column - 1) * PITCH, (rows - row) * PITCH, PITCH, PITCH);
          edges(drawing, cells, column, row, rows);
        }
      }
    }
    return drawing;
  }

  /// The edges of a square beyond which there is none of the shape.
  private static void edges(Drawing drawing, Set<Point> cells, int column, int row, int rows) {
    double x = (column - 1) * PITCH;
    double y = (rows - row) * PITCH;
    if (!cells.contains(new Point(column - 1, row))) {
      drawing.line(x, y, x, y + PITCH, Stroke.BOLD);
    }
    if (!cells.contains(new Point(column + 1, row))) {
      drawing.line(x + PITCH, y, x + PITCH, y + PITCH, Stroke.BOLD);
    }
    if (!cells.contains(new Point(column, row + 1))) {
      drawing.line(x, y, x + PITCH, y, Stroke.BOLD);
    }
    if (!cells.contains(new Point(column, row - 1))) {
      drawing.line(x, y + PITCH, x + PITCH, y + PITCH, Stroke.BOLD);
    }
  }

  /// Which columns are shaded in each row that has any, so that they can be counted.
  private static String rows(Set<Point> cells, int rows) {
    List<String> said = new ArrayList<>();
    for (int row = rows; row >= 1; row--) {
      int number = row;
      List<String> columns =
          cells.stream()
              .filter(cell -> cell.y() == number)
              .map(cell -> (int) cell.x())
              .sorted()
              .map(column -> Integer.toString(column))
              .toList();
      if (!columns.isEmpty()) {
        said.add(
            "Row %d: %s %s."
                .formatted(
                    rows - row + 1,
                    columns.size() == 1 ? "column" : "columns",
                    Numbers.and(columns)));
      }
    }
    return String.join(" ", said);
  }
}
