package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.maths.Places;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Place-value counters in columns; worked, one panel for every exchange.
final class Counters {
  private static final int RADIUS = 8;
  private static final int PITCH = 20;
  private static final int A_ROW = 5;
  private static final int COLUMN = A_ROW * PITCH + 20;
  private static final int MARGIN = 10;
  private static final int HEAD = 26;
  private static final int CAPTION = 28;
  private static final int BETWEEN = 14;

  /// What a counter is in a panel.
  private enum Mark {
    FILLED,
    RING,
    CROSSED
  }

  /// One moment of the working: the counters of each place, from the ones.
  private record Panel(String caption, List<List<Mark>> places) {}

  private Counters() {}

  static Picture draw(
      long first, Operation operation, long second, Showing showing, String prefix) {
    List<Panel> panels =
        operation == Operation.ADD
            ? addition(first, second, showing)
            : subtraction(first, second, showing);
    int columns = panels.stream().mapToInt(panel -> panel.places().size()).max().orElse(1);
    Drawing drawing = new Drawing(prefix);
    double top = MARGIN;
    for (Panel panel : panels) {
      top = draw(drawing, panel, columns, top) + BETWEEN;
    }
    return drawing.finish(
        "Place-value counters",
        String.join(". ", panels.stream().map(Panel::caption).toList()) + ".",
        Math.max(columns * COLUMN, 300) + 2.0 * MARGIN,
        top - BETWEEN + MARGIN);
  }

  private static List<Panel> subtraction(long first, long second, Showing showing) {
    List<Panel> panels = new ArrayList<>();
    List<Integer> counts = Exchanges.counts(first);
    panels.add(new Panel("Start with " + first, fill(counts, Mark.FILLED)));
    if (showing == Showing.TO_DO) {
      return panels;
    }
    for (Exchanges.Exchange exchange : Exchanges.list(first, second)) {
      counts = exchange.counts();
      List<List<Mark>> places = fill(counts, Mark.FILLED);
      places.get(exchange.from()).add(Mark.CROSSED);
      List<Mark> received = places.get(exchange.from() - 1);
      Collections.fill(received.subList(received.size() - 10, received.size()), Mark.RING);
      panels.add(
          new Panel(
              "Exchange 1 %s for 10 %s"
                  .formatted(singular(exchange.from()), Places.name(exchange.from() - 1)),
              places));
    }
    List<List<Mark>> places = fill(counts, Mark.FILLED);
    for (int place = 0; place < places.size(); place++) {
      List<Mark> marks = places.get(place);
      int taken = new Digits(second).at(place);
      Collections.fill(marks.subList(marks.size() - taken, marks.size()), Mark.CROSSED);
    }
    panels.add(new Panel("Take away %d: %d left".formatted(second, first - second), places));
    return panels;
  }

  private static List<Panel> addition(long first, long second, Showing showing) {
    List<Panel> panels = new ArrayList<>();
    int columns = Math.max(new Digits(first).length(), new Digits(second).length());
    boolean worked = showing == Showing.WORKED;
    if (worked && new Digits(first + second).length() > columns) {
      columns++;
    }
    List<List<Mark>> places = new ArrayList<>();
    for (int place = 0; place < columns; place++) {
      List<Mark> marks = new ArrayList<>();
      marks.addAll(Collections.nCopies(new Digits(first).at(place), Mark.FILLED));
      marks.addAll(Collections.nCopies(new Digits(second).at(place), Mark.RING));
      places.add(marks);
    }
    panels.add(new Panel("%d and %d together".formatted(first, second), places));
    if (!worked) {
      return panels;
    }
    List<Integer> counts = new ArrayList<>(places.stream().map(List::size).toList());
    for (int place = 0; place + 1 < counts.size(); place++) {
      if (counts.get(place) >= 10) {
        counts.set(place, counts.get(place) - 10);
        counts.set(place + 1, counts.get(place + 1) + 1);
        List<List<Mark>> after = fill(counts, Mark.FILLED);
        after.get(place).addAll(Collections.nCopies(10, Mark.CROSSED));
        after.get(place + 1).set(counts.get(place + 1) - 1, Mark.RING);
        panels.add(
            new Panel(
                "Exchange 10 %s for 1 %s".formatted(Places.name(place), singular(place + 1)),
                after));
      }
    }
    panels.add(new Panel("%d altogether".formatted(first + second), fill(counts, Mark.FILLED)));
    return panels;
  }

  private static List<List<Mark>> fill(List<Integer> counts, Mark mark) {
    List<List<Mark>> places = new ArrayList<>();
    for (int count : counts) {
      places.add(new ArrayList<>(Collections.nCopies(count, mark)));
    }
    return places;
  }

  private static String singular(int place) {
    String plural = Places.name(place);
    return plural.substring(0, plural.length() - 1);
  }

  /// Draws a panel and gives the height of its foot.
  private static double draw(Drawing drawing, Panel panel, int columns, double top) {
    int most = panel.places().stream().mapToInt(List::size).max().orElse(0);
    int rows = Math.max(2, (most + A_ROW - 1) / A_ROW);
    double body = top + CAPTION + HEAD;
    double foot = body + rows * PITCH + 8;
    drawing.textFrom(MARGIN, top + 18, 16, panel.caption());
    for (int column = 0; column < columns; column++) {
      int place = columns - 1 - column;
      double left = MARGIN + column * COLUMN;
      drawing.rectangle(left, top + CAPTION, COLUMN, HEAD, Fill.NONE, Stroke.FINE);
      drawing.rectangle(left, body, COLUMN, foot - body, Fill.NONE, Stroke.FINE);
      drawing.text(left + COLUMN / 2.0, body - 8, 14, Places.name(place));
      if (place < panel.places().size()) {
        List<Mark> marks = panel.places().get(place);
        for (int i = 0; i < marks.size(); i++) {
          int row = i / A_ROW;
          counter(
              drawing,
              left + 10 + (i % A_ROW + 0.5) * PITCH,
              body + 4 + (row + 0.5) * PITCH,
              marks.get(i));
        }
      }
    }
    return foot;
  }

  private static void counter(Drawing drawing, double x, double y, Mark mark) {
    switch (mark) {
      case FILLED -> drawing.circle(x, y, RADIUS, Fill.SOLID, Stroke.FINE);
      case RING -> drawing.circle(x, y, RADIUS, Fill.NONE, Stroke.PLAIN);
      case CROSSED -> {
        drawing.circle(x, y, RADIUS, Fill.NONE, Stroke.FINE);
        drawing.line(x - 8, y + 8, x + 8, y - 8, Stroke.PLAIN);
        drawing.line(x - 8, y - 8, x + 8, y + 8, Stroke.PLAIN);
      }
    }
  }
}
