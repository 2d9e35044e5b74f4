package keepup.pictures;

import java.util.List;
import keepup.pictures.CounterBoard.Mark;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Base-ten blocks in columns: squares of a hundred, rods of ten, ones; no thousands.
///
/// @param places what lies in each place, from the ones; three at most
record BlockBoard(List<List<Mark>> places) implements Board {
  static final int MOST_PLACES = 3;

  private static final double UNIT = 8;
  private static final double LONG = 10 * UNIT;
  private static final double HEAD = 28;
  private static final double PAD = 8;

  /// Across, from one to the next; down, from one row to the next; how many a row, by place.
  private static final double[] ACROSS = {17, 15, LONG + 7};

  private static final double[] DOWN = {17, LONG + 8, LONG + 7};
  private static final int[] IN_A_ROW = {5, 10, 2};

  BlockBoard {
    places = places.stream().map(List::copyOf).toList();
    if (places.size() > MOST_PLACES) {
      throw new IllegalArgumentException("Blocks show three places at most.");
    }
  }

  @Override
  public String name() {
    return "Base-ten blocks";
  }

  @Override
  public Drawing draw(List<? extends Board> alike) {
    int columns = Board.columns(alike);
    double foot = HEAD + 2 * PAD + LONG;
    for (int column = 0; column < columns; column++) {
      int rows = (Board.most(alike, column) + IN_A_ROW[column] - 1) / IN_A_ROW[column];
      foot = Math.max(foot, HEAD + 2 * PAD + rows * DOWN[column]);
    }
    Drawing drawing = new Drawing();
    double left = 0;
    for (int column = columns - 1; column >= 0; column--) {
      int most = Math.clamp(Board.most(alike, column), 1, IN_A_ROW[column]);
      PlaceToken token = new PlaceToken(column);
      double wide =
          Math.max(
              most * ACROSS[column] + 2 * PAD + (column == 1 && most > 5 ? UNIT : 0),
              Drawing.width(token.name(), 14) + 6);
      drawing.rectangle(left, 0, wide, HEAD, token.fill(), Stroke.PLAIN);
      drawing.text(left + wide / 2, HEAD - 9, 14, token.name());
      drawing.rectangle(left, HEAD, wide, foot - HEAD, Fill.NONE, Stroke.PLAIN);
      List<Mark> marks = column < places.size() ? places.get(column) : List.of();
      for (int i = 0; i < marks.size(); i++) {
        int along = i % IN_A_ROW[column];
        double x = left + PAD + along * ACROSS[column] + (column == 1 && along > 4 ? UNIT : 0);
        double y = HEAD + PAD + Math.floorDiv(i, IN_A_ROW[column]) * DOWN[column];
        block(drawing, token, x, y, marks.get(i));
      }
      left += wide;
    }
    return drawing;
  }

  private static void block(Drawing drawing, PlaceToken token, double x, double y, Mark mark) {
    double wide = token.place() == 2 ? LONG : token.place() == 1 ? UNIT : UNIT * 1.4;
    double high = token.place() == 0 ? UNIT * 1.4 : LONG;
    Fill fill = mark == Mark.HAS ? token.fill() : Fill.NONE;
    drawing.rectangle(
        x, y, wide, high, fill, mark == Mark.NEW ? Stroke.SHORT_DASHES : Stroke.PLAIN);
    for (int i = 1; i < 10 && token.place() > 0; i++) {
      drawing.line(x, y + i * UNIT, x + wide, y + i * UNIT, Stroke.THIN);
      if (token.place() == 2) {
        drawing.line(x + i * UNIT, y, x + i * UNIT, y + high, Stroke.THIN);
      }
    }
    if (mark == Mark.GONE) {
      drawing.line(
          x - 3,
          y + high + 2,
          x + wide + 3,
          y - 2,
          token.place() == 2 ? Stroke.BOLD : Stroke.PLAIN);
    }
  }

  @Override
  public String said() {
    return new CounterBoard(places, 0).said().replaceFirst("Counters", "Blocks");
  }
}
