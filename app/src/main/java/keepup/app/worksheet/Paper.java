package keepup.app.worksheet;

import java.util.ArrayList;
import java.util.List;

/// A sequence as it is printed.
///
/// @param named whether there is a line for a name
/// @param withAnswers whether the answers follow on a page of their own
/// @param fit how closely its rows stand, from 0
record Paper(MadeSequence made, PaperForm form, boolean named, boolean withAnswers, int fit) {
  /// How many ways there are to stand more closely.
  static final int FITS = 4;

  private static final int FEWEST = 2;
  private static final int NARROW = 10;
  private static final int WIDE = 21;
  private static final int SHORT_SUM = 26;

  Paper closer(int other) {
    return new Paper(made, form, named, withAnswers, other);
  }

  /// The classes of its style: form, number of rows, how close they stand.
  String css() {
    return "ws ws-%s ws-n%d ws-fit%d"
        .formatted(form.key(), Math.max(FEWEST, made.items().size()), fit);
  }

  /// Whether an item is short enough to stand beside another.
  boolean narrow(SheetItem item) {
    return form == PaperForm.SQUARED
        && item.asked().length() <= SHORT_SUM
        && item.findShown().isEmpty();
  }

  /// The items row by row: on squared paper short sums stand side by side.
  List<List<SheetItem>> rows() {
    List<List<SheetItem>> rows = new ArrayList<>();
    for (SheetItem item : made.items()) {
      List<SheetItem> last = rows.isEmpty() ? List.of() : rows.getLast();
      if (last.size() == 1 && narrow(last.getFirst()) && narrow(item)) {
        last.add(item);
      } else {
        rows.add(new ArrayList<>(List.of(item)));
      }
    }
    return rows;
  }

  /// The squares under a question, as one SVG element.
  String squares(SheetItem item) {
    int rows = Math.max(1, rows().size());
    int lines = Math.max(3, Math.clamp(24L / rows, 4, 7) - Math.min(fit, 2));
    return Squares.draw(
        item.placed().question().filter(_ -> item.placed().plain()),
        narrow(item) ? NARROW : WIDE,
        item.placed().plain() ? lines : Math.min(lines, 4),
        "squares-" + item.number());
  }
}
