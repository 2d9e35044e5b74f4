package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A table with a head for each column and each row.
final class Table {
  private static final int ROW = 36;
  private static final int TEXT = 16;
  private static final int WIDEST = 640;

  private Table() {}

  static Picture draw(Inputs in) {
    List<String> columns = in.texts("columns", 1, 8);
    List<String> rows = in.texts("rows", 1, 12);
    List<String> values = in.texts("values", 1, 96);
    if (values.size() != columns.size() * rows.size()) {
      throw in.fault(
          "has %d values for %d rows of %d".formatted(values.size(), rows.size(), columns.size()),
          "write the values row by row, one for each cell; '' leaves a cell empty.");
    }
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(in.text("corner", "")));
    head.addAll(columns);
    cells.add(head);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cellsOfRow = new ArrayList<>(List.of(rows.get(row)));
      cellsOfRow.addAll(values.subList(row * columns.size(), (row + 1) * columns.size()));
      cells.add(cellsOfRow);
    }
    return draw(in, cells).finish("Table", description(columns, cells));
  }

  private static Drawing draw(Inputs in, List<List<String>> cells) {
    Drawing drawing = new Drawing();
    double x = 0;
    double height = cells.size() * (double) ROW;
    for (int column = 0; column < cells.getFirst().size(); column++) {
      int index = column;
      double width =
          Math.max(
              56,
              18
                  + cells.stream()
                      .mapToDouble(row -> Drawing.width(row.get(index), TEXT))
                      .max()
                      .orElse(0));
      for (int row = 0; row < cells.size(); row++) {
        String text = cells.get(row).get(column);
        double foot = row * ROW + 24;
        if (row == 0) {
          drawing.boldText(x + width / 2, foot, TEXT, text);
        } else if (column == 0) {
          drawing.textFrom(x + 9, foot, TEXT, text);
        } else {
          drawing.text(x + width / 2, foot, TEXT, text);
        }
      }
      drawing.rectangle(x, 0, width, height, Fill.NONE, Stroke.PLAIN);
      x += width;
    }
    for (int row = 1; row < cells.size(); row++) {
      drawing.line(0, row * ROW, x, row * ROW, row == 1 ? Stroke.BOLD : Stroke.PLAIN);
    }
    if (x > WIDEST) {
      throw in.fault("is too wide for a page", "shorten its words, or take fewer columns.");
    }
    return drawing;
  }

  private static String description(List<String> columns, List<List<String>> cells) {
    List<String> rows = new ArrayList<>();
    for (List<String> row : cells.subList(1, cells.size())) {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        said.add(columns.get(i) + " " + (row.get(i + 1).isEmpty() ? "empty" : row.get(i + 1)));
      }
      rows.add(row.getFirst() + ": " + String.join(", ", said));
    }
    return String.join(". ", rows) + ".";
  }
}
