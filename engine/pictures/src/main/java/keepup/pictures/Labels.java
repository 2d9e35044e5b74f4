package keepup.pictures;

import java.util.ArrayList;
import java.util.List;

/// The texts of a drawing as boxes, about as wide as digits are: two numbers that touch here touch
/// where they are shown.
final class Labels {
  private static final double LETTER = 0.61;
  private static final double ABOVE = 0.72;
  private static final double BELOW = 0.2;

  private record Box(String text, double left, double foot, double wide, double high) {
    boolean touches(Box other) {
      return left < other.left + other.wide
          && other.left < left + wide
          && foot - high < other.foot
          && other.foot - other.high < foot;
    }
  }

  /// Two texts of a picture would cover each other: its values leave no room for its labels.
  static final class TouchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TouchException(String one, String other) {
      super("labels '" + one + "' and '" + other + "' that would touch");
    }
  }

  private final List<Box> boxes = new ArrayList<>();
  private int smallest = Integer.MAX_VALUE;

  /// The size of the smallest text; very large where there is none.
  int smallest() {
    return smallest;
  }

  boolean hasRoom(double x, double foot, int size, String text) {
    Labels one = new Labels();
    one.add(x, foot, size, "middle", text);
    return one.boxes.stream().noneMatch(box -> boxes.stream().anyMatch(box::touches));
  }

  /// @param anchor `start`, `middle` or `end`: where the text stands at `x`
  void add(double x, double foot, int size, String anchor, String text) {
    smallest = Math.min(smallest, size);
    double wide = LETTER * size * text.strip().length();
    double left =
        switch (anchor) {
          case "middle" -> x - wide / 2;
          case "end" -> x - wide;
          default -> x;
        };
    if (wide > 0) {
      double below = text.matches(".*[/,gjpqy].*") ? BELOW * size : 0;
      boxes.add(new Box(text, left, foot + below, wide, ABOVE * size + below));
    }
  }

  void addAll(Labels others, double right, double down) {
    smallest = Math.min(smallest, others.smallest);
    for (Box box : others.boxes) {
      boxes.add(new Box(box.text, box.left + right, box.foot + down, box.wide, box.high));
    }
  }

  /// @throws TouchException if two texts touch
  void check() {
    for (int i = 0; i < boxes.size(); i++) {
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        if (boxes.get(i).touches(other)) {
          throw new TouchException(boxes.get(i).text, other.text);
        }
      }
    }
  }
}
