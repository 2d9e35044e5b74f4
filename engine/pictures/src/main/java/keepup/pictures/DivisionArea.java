package keepup.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.maths.Digits;
import keepup.pictures.Method.Frame;

/// Long division moment by moment, as a rectangle with one side known that is filled piece by piece
/// by place.
final class DivisionArea {
  private DivisionArea() {}

  /// @param second 2 or more, and not above the first
  static Method longMethod(long first, long second) {
    int columns = new Digits(first).length();
    int side = new Digits(second).length();
    Written written = new Written(columns + side);
    written.number(1, columns, second);
    written.number(1, 0, first);
    written.bracket(columns - 1);
    List<Long> parts = AreaModel.parts(first / second);
    Set<Integer> known = new HashSet<>();
    List<Frame> frames = new ArrayList<>();
    frame(
        frames,
        "One side is %d, the area %d. How long is the other side?".formatted(second, first),
        List.of(),
        second,
        known,
        written);
    long left = first;
    int row = 2;
    for (int i = 0; i < parts.size(); i++) {
      long part = parts.get(i);
      int place = new Digits(part).length() - 1;
      left -= part * second;
      known.add(i);
      written.put(0, place, Integer.toString(new Digits(part).at(place)));
      written.number(row, 0, part * second);
      written.rule(row + 1);
      written.number(row + 1, 0, left);
      row += 2;
      for (int below = place - 1; below >= 0 && i == parts.size() - 1; below--) {
        written.put(0, below, "0");
      }
      for (int below = place - 1;
          i < parts.size() - 1 && below >= new Digits(parts.get(i + 1)).length();
          below--) {
        written.put(0, below, "0");
      }
      String says =
          "%d times %d is %d. %s"
              .formatted(
                  part,
                  second,
                  part * second,
                  left == 0 ? "Nothing is left." : "%d is left.".formatted(left));
      if (i == parts.size() - 1) {
        says +=
            " %d ÷ %d = %d%s."
                .formatted(first, second, first / second, left == 0 ? "" : " remainder " + left);
      }
      frame(frames, says, parts.subList(0, i + 1), second, known, written);
    }
    return new Method("Long division", frames.getLast().drawn(), frames);
  }

  private static void frame(
      List<Frame> frames,
      String says,
      List<Long> parts,
      long second,
      Set<Integer> known,
      Written written) {
    AreaModel area = new AreaModel(parts, List.of(second), known);
    Picture drawn =
        parts.isEmpty()
            ? start(second)
            : area.draw(Set.of(parts.size() - 1)).finish("Area model", area.said());
    frames.add(new Frame(says, drawn, new Written(written).picture()));
  }

  private static Picture start(long second) {
    Drawing drawing = new Drawing();
    drawing.rectangle(0, 0, 190, 78, Drawing.Fill.NONE, Drawing.Stroke.DASHED);
    drawing.textTo(-10, 45, Drawing.TEXT, Long.toString(second));
    drawing.text(95, -9, Drawing.TEXT, Inputs.UNKNOWN);
    return drawing.finish(
        "Area model",
        "A rectangle whose side is %d and whose length is unknown.".formatted(second));
  }
}
