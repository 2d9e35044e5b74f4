package keepup.app.fluency;

import java.util.Locale;
import keepup.fluency.Derivation;
import keepup.fluency.Fact;
import keepup.fluency.Operation;

/// What a derivation looks like: an array that comes in two parts, or two ten frames. Filled and
/// hollow counters tell the parts apart, so that print and grey need no colour.
final class HelpPicture {
  private static final int STEP = 20;
  private static final int R = 8;
  private static final int MOST_ROWS = 12;

  private HelpPicture() {}

  /// The picture as SVG; `""` where there is none that helps.
  static String of(Derivation way) {
    Fact fact = way.fact();
    return switch (fact.operation()) {
      case MULTIPLY -> array(way);
      case ADD -> fact.answer() <= 20 ? frames(fact.left(), fact.right(), false) : "";
      case SUBTRACT -> fact.left() <= 20 ? frames(fact.answer(), fact.right(), true) : "";
      case DIVIDE -> groups(way);
    };
  }

  private static String array(Derivation way) {
    Fact fact = way.fact();
    Fact start =
        way.from().stream()
            .filter(one -> one.operation() == Operation.MULTIPLY)
            .findFirst()
            .orElse(fact);
    boolean byColumns = start.left() == fact.left() && start.right() != fact.right();
    int groups = byColumns ? fact.right() : fact.left();
    int each = byColumns ? fact.left() : fact.right();
    int first = Math.clamp(byColumns ? start.right() : start.left(), 1, 12);
    boolean sameEach = byColumns ? start.left() == each : start.right() == each;
    if (!sameEach) {
      first = groups;
    }
    int rows = Math.max(groups, first);
    var dots = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      double y = STEP * (row + 0.5) + (row >= Math.min(first, groups) ? STEP / 2.0 : 0);
      for (int column = 0; column < each; column++) {
        dot(dots, STEP * (column + 0.5), y, row < Math.min(first, groups), row >= groups);
      }
    }
    String says =
        first == groups
            ? "%d rows of %d.".formatted(groups, each)
            : first < groups
                ? "%d rows of %d: %d rows, and %d more."
                    .formatted(groups, each, first, groups - first)
                : "%d rows of %d: %d rows, and %d too many."
                    .formatted(groups, each, first, first - groups);
    return svg(STEP * each, STEP * rows + STEP / 2, says, dots);
  }

  /// How many rows of the divisor: those of a division or product that is known, then the others.
  private static String groups(Derivation way) {
    Fact fact = way.fact();
    int rows = fact.answer();
    int each = fact.right();
    int known =
        way.from().stream()
            .mapToInt(one -> rowsOf(one, each))
            .filter(n -> n > 0)
            .findFirst()
            .orElse(rows);
    if (rows < 1 || rows > MOST_ROWS || each > MOST_ROWS || known > MOST_ROWS) {
      return "";
    }
    int first = Math.min(known, rows);
    var dots = new StringBuilder();
    for (int row = 0; row < Math.max(rows, known); row++) {
      double y = STEP * (row + 0.5) + (row >= first ? STEP / 2.0 : 0);
      for (int column = 0; column < each; column++) {
        dot(dots, STEP * (column + 0.5), y, row < first, row >= rows);
      }
    }
    String says =
        known == rows
            ? "%d in rows of %d.".formatted(fact.left(), each)
            : known < rows
                ? "%d in rows of %d: first %d rows, then the rest."
                    .formatted(fact.left(), each, known)
                : "%d rows of %d, the last of them crossed out until %d are left."
                    .formatted(known, each, fact.left());
    return svg(STEP * each, STEP * Math.max(rows, known) + STEP / 2, says, dots);
  }

  /// How many rows of so many a known fact tells; 0 where it tells none.
  private static int rowsOf(Fact known, int each) {
    return switch (known.operation()) {
      case MULTIPLY ->
          known.right() == each ? known.left() : known.left() == each ? known.right() : 0;
      case DIVIDE -> known.right() == each ? known.answer() : 0;
      case ADD, SUBTRACT -> 0;
    };
  }

  /// Two frames of two rows of five.
  private static String frames(int filled, int others, boolean gone) {
    var dots = new StringBuilder();
    int frames = filled + others > 10 ? 2 : 1;
    for (int frame = 0; frame < frames; frame++) {
      for (int cell = 0; cell < 10; cell++) {
        double x = frame * 6.0 * STEP + STEP * (cell % 5);
        double y = STEP * Math.floorDiv(cell, 5);
        dots.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"20\" height=\"20\" fill=\"none\" stroke=\"currentColor\"/>",
                x,
                y));
        int at = frame * 10 + cell;
        if (at < filled + others) {
          dot(dots, x + STEP / 2.0, y + STEP / 2.0, at < filled, gone && at >= filled);
        }
      }
    }
    String says =
        gone
            ? "%d counters, %d of them crossed out.".formatted(filled + others, others)
            : "%d counters and %d counters in frames of ten.".formatted(filled, others);
    return svg(frames == 2 ? 11 * STEP : 5 * STEP, 2 * STEP, says, dots);
  }

  private static void dot(StringBuilder dots, double x, double y, boolean filled, boolean crossed) {
    dots.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\" stroke=\"currentColor\" stroke-width=\"2\"/>",
            x,
            y,
            R - 1,
            filled ? "currentColor" : "none"));
    if (crossed) {
      dots.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %.1fl%d %d\" stroke=\"currentColor\" stroke-width=\"2.5\"/>",
              x - R,
              y - R,
              2 * R,
              2 * R));
    }
  }

  private static String svg(int width, int height, String says, CharSequence inside) {
    return "<svg viewBox=\"-2 -2 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">%s</svg>"
        .formatted(width + 4, height + 4, 2 * width + 8, 2 * height + 8, says, inside);
  }
}
