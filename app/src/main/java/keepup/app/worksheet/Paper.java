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

  private static final int FEW = 4;
  private static final int SHORT_SUM = 26;

  Paper closer(int other) {
    return new Paper(made, form, named, withAnswers, other);
  }

  /// The classes of its style: form, number of rows, how close they stand.
  String css() {
    int rows = form == PaperForm.SQUARED ? (made.items().size() + 1) / 2 : made.items().size();
    return "ws ws-%s ws-n%d ws-fit%d".formatted(form.key(), Math.max(FEW - 2, rows), fit);
  }

  /// Whether all questions are short sums.
  boolean sums() {
    return made.items().stream()
        .allMatch(item -> item.asked().length() <= SHORT_SUM && item.findShown().isEmpty());
  }

  /// The questions two by two, for paper that sets them out side by side where they are short.
  List<List<SheetItem>> rows() {
    int across = form == PaperForm.SQUARED && sums() ? 2 : 1;
    List<List<SheetItem>> rows = new ArrayList<>();
    for (int i = 0; i < made.items().size(); i += across) {
      rows.add(made.items().subList(i, Math.min(i + across, made.items().size())));
    }
    return rows;
  }

  /// How many stand side by side.
  int across() {
    return rows().isEmpty() ? 1 : rows().getFirst().size();
  }

  /// The squares under a question, as one SVG element.
  String squares(SheetItem item) {
    int columns = across() == 2 ? 10 : 21;
    int lines = Math.max(3, Math.clamp(24L / rows().size(), 4, 7) - Math.min(fit, 2));
    return Squares.draw(item.question(), columns, lines, "squares-" + item.number());
  }
}
