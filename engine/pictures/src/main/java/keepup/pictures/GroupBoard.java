package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Counters of each place in rows of one group; a full row that is a group has its box.
///
/// @param counts counters in each place, from the ones
/// @param groups groups that are boxed in each place, from the ones
/// @param each counters in a group
/// @param opened which place's leftover counters have just been exchanged, or −1
record GroupBoard(List<Integer> counts, List<Integer> groups, int each, int opened) {
  static final String NAME = "Counters in groups";

  private static final double RADIUS = 16;
  private static final double PITCH = 35;
  private static final double ROW = 41;
  private static final double HEAD = 28;

  GroupBoard {
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  private int rows(int place) {
    return (counts.get(place) + each - 1) / each;
  }

  Drawing draw(List<GroupBoard> alike) {
    Drawing drawing = new Drawing();
    double column = Math.max(each * PITCH + 16, 78);
    int rows =
        alike.stream()
            .flatMap(board ->
                java.util.stream.IntStream.range(0, board.counts.size()).mapToObj(board::rows))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    double foot = HEAD + 6 + Math.max(1, rows) * ROW;
    double left = 0;
    for (int place = counts.size() - 1; place >= 0; place--) {
      PlaceToken token = new PlaceToken(place);
      drawing.rectangle(left, 0, column, HEAD, token.fill(), Stroke.PLAIN);
      drawing.text(left + column / 2, HEAD - 9, 14, token.name());
      drawing.rectangle(left, HEAD, column, foot - HEAD, Fill.NONE, Stroke.PLAIN);
      for (int i = 0; i < counts.get(place); i++) {
        Point middle =
            new Point(
                left + (column - each * PITCH) / 2 + (i % each + 0.5) * PITCH,
                HEAD + 3 + (Math.floorDiv(i, each) + 0.5) * ROW);
        boolean gone = place == opened && i >= groups.get(place) * each;
        token.counter(drawing, middle, RADIUS, !gone, false);
        if (gone) {
          drawing.line(middle.plus(-13, 13), middle.plus(13, -13), Stroke.BOLD);
        }
      }
      for (int group = 0; group < groups.get(place); group++) {
        drawing.rectangle(
            left + (column - each * PITCH) / 2 - 2,
            HEAD + 4 + group * ROW,
            each * PITCH + 4,
            ROW - 3,
            Fill.NONE,
            Stroke.BOLD);
      }
      left += column;
    }
    return drawing;
  }

  String said() {
    List<String> said = new ArrayList<>();
    for (int place = counts.size() - 1; place >= 0; place--) {
      int boxed = groups.get(place);
      said.add(
          "%s %d%s"
              .formatted(
                  new PlaceToken(place).name(),
                  counts.get(place),
                  boxed == 0
                      ? ""
                      : ", %s of %d boxed".formatted(Numbers.count(boxed, "group"), each)));
    }
    return "Counters: " + String.join("; ", said) + ".";
  }
}
