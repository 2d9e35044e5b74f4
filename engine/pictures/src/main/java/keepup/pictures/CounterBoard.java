package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Place-value counters in columns, in twos down to ten as on a ten frame that stands upright, so
/// that ten can be seen and not only counted.
///
/// @param places what lies in each place, the lowest first
/// @param low the lowest place: 0 for ones, −2 for hundredths
record CounterBoard(List<List<Mark>> places, int low) implements Board {
  private static final double RADIUS = 16;
  private static final double PITCH = 35;
  private static final double HEAD = 28;
  private static final double PAD = 5;
  private static final int ACROSS = 2;
  private static final int TEN = 10;

  /// What has become of a counter.
  enum Mark {
    /// It lies there.
    HAS,
    /// It belongs to the second number.
    SECOND,
    /// It has just come by an exchange.
    NEW,
    /// It has just been taken.
    GONE
  }

  CounterBoard {
    places = places.stream().map(List::copyOf).toList();
  }

  static CounterBoard of(List<Integer> counts, int low) {
    return new CounterBoard(full(counts), low);
  }

  /// That many counters in each place, to be marked further.
  static List<List<Mark>> full(List<Integer> counts) {
    List<List<Mark>> places = new ArrayList<>();
    for (int count : counts) {
      places.add(new ArrayList<>(Collections.nCopies(count, Mark.HAS)));
    }
    return places;
  }

  @Override
  public String name() {
    return "Place-value counters";
  }

  @Override
  public Drawing draw(List<? extends Board> alike) {
    int columns = Board.columns(alike);
    int rows = 2;
    for (int column = 0; column < columns; column++) {
      int most = Math.min(TEN, Board.most(alike, column));
      rows = Math.max(rows, (most + ACROSS - 1) / ACROSS);
    }
    Drawing drawing = new Drawing();
    double left = 0;
    double foot = HEAD + 2 * PAD + rows * PITCH;
    for (int column = columns - 1; column >= 0; column--) {
      int blocks = Math.max(1, (Board.most(alike, column) + TEN - 1) / TEN);
      PlaceToken token = new PlaceToken(low + column);
      double wide =
          Math.max(
              blocks * ACROSS * PITCH + (blocks - 1) * PAD + 2 * PAD,
              Drawing.width(token.name(), 14) + 6);
      drawing.rectangle(left, 0, wide, HEAD, token.fill(), Stroke.PLAIN);
      drawing.text(left + wide / 2, HEAD - 9, 14, token.name());
      drawing.rectangle(left, HEAD, wide, foot - HEAD, Fill.NONE, Stroke.PLAIN);
      counters(drawing, token, column < places.size() ? places.get(column) : List.of(), left);
      left += wide;
      if (token.place() == 0 && low < 0) {
        drawing.circle(left, foot - 12, 4.5, Fill.SOLID, Stroke.FINE);
      }
    }
    return drawing;
  }

  private static void counters(Drawing drawing, PlaceToken token, List<Mark> marks, double left) {
    for (int i = 0; i < marks.size(); i++) {
      int block = i / TEN;
      int row = i % TEN / ACROSS;
      Point middle =
          new Point(
              left + PAD + block * (ACROSS * PITCH + PAD) + (i % ACROSS + 0.5) * PITCH,
              HEAD + PAD + (row + 0.5) * PITCH);
      Mark mark = marks.get(i);
      token.counter(drawing, middle, RADIUS, mark == Mark.HAS, mark == Mark.NEW);
      if (mark == Mark.GONE) {
        drawing.line(middle.plus(-13, 13), middle.plus(13, -13), Stroke.BOLD);
      }
    }
  }

  /// `hundreds 3, tens 0, ones 14 of which 7 are crossed out`.
  @Override
  public String said() {
    List<String> said = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      List<Mark> marks = places.get(i);
      StringBuilder words =
          new StringBuilder(new PlaceToken(low + i).name()).append(' ').append(marks.size());
      part(words, marks, Mark.SECOND, "of the second number");
      part(words, marks, Mark.NEW, "new");
      part(words, marks, Mark.GONE, "crossed out");
      said.add(words.toString());
    }
    return "Counters: " + String.join("; ", said) + ".";
  }

  private static void part(StringBuilder words, List<Mark> marks, Mark mark, String says) {
    int count = Collections.frequency(marks, mark);
    if (count > 0) {
      words.append(", ").append(count).append(' ').append(says);
    }
  }
}
