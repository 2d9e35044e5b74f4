package keepup.pictures;

import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;
import keepup.pictures.MissingPart.Place;

/// Bar models: a whole over its parts, and two amounts one under the other.
public final class Bars {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 46;
  private static final int MARGIN = 12;
  private static final double NARROWEST = 64;

  private Bars() {}

  static Picture draw(MissingPart parts, Showing showing, String prefix) {
    Drawing drawing = new Drawing(prefix);
    double firstWidth = width(parts.first(), parts.whole());
    Place unknown = parts.unknown();
    String whole = label(parts.whole(), unknown == Place.WHOLE, showing);
    String first = label(parts.first(), unknown == Place.FIRST, showing);
    String second = label(parts.second(), unknown == Place.SECOND, showing);
    cell(drawing, MARGIN, MARGIN, WIDTH, whole, unknown == Place.WHOLE);
    cell(drawing, MARGIN, MARGIN + HEIGHT, firstWidth, first, unknown == Place.FIRST);
    cell(
        drawing,
        MARGIN + firstWidth,
        MARGIN + HEIGHT,
        WIDTH - firstWidth,
        second,
        unknown == Place.SECOND);
    return drawing.finish(
        "Bar model",
        "The whole is %s. The parts are %s and %s."
            .formatted(said(whole), said(first), said(second)),
        WIDTH + 2.0 * MARGIN,
        2.0 * HEIGHT + 2 * MARGIN);
  }

  /// Two amounts compared: the longer bar, the shorter under it, and the difference as the dashed
  /// piece that the shorter one lacks.
  ///
  /// @throws IllegalArgumentException if the first amount is not the larger, or the prefix is wrong
  public static Picture compare(long larger, long smaller, Showing showing, String prefix) {
    if (smaller < 0 || larger <= smaller) {
      throw new IllegalArgumentException(
          "The amounts %d and %d must be zero or more, the larger first."
              .formatted(larger, smaller));
    }
    Drawing drawing = new Drawing(prefix);
    double shorter = width(Rational.of(smaller), Rational.of(larger));
    String difference = label(Rational.of(larger - smaller), true, showing);
    double second = MARGIN + HEIGHT + 10.0;
    cell(drawing, MARGIN, MARGIN, WIDTH, Long.toString(larger), false);
    cell(drawing, MARGIN, second, shorter, Long.toString(smaller), false);
    cell(drawing, MARGIN + shorter, second, WIDTH - shorter, difference, true);
    return drawing.finish(
        "Comparison bars",
        "A bar of %d over a bar of %d. The difference is %s."
            .formatted(larger, smaller, said(difference)),
        WIDTH + 2.0 * MARGIN,
        second + HEIGHT + MARGIN);
  }

  private static void cell(
      Drawing drawing, double x, double y, double width, String label, boolean unknown) {
    drawing.rectangle(x, y, width, HEIGHT, Fill.NONE, unknown ? Stroke.DASHED : Stroke.PLAIN);
    drawing.text(x + width / 2, y + HEIGHT / 2.0 + 7, 20, label);
  }

  private static String label(Rational number, boolean unknown, Showing showing) {
    return unknown && showing == Showing.TO_DO ? "?" : number.toString();
  }

  private static String said(String label) {
    return label.equals("?") ? "unknown" : label;
  }

  /// To scale, but never too narrow for its number.
  private static double width(Rational part, Rational whole) {
    double share =
        whole.sign() == 0
            ? 0.5
            : (double) part.numerator()
                * whole.denominator()
                / ((double) part.denominator() * whole.numerator());
    return Math.clamp(share * WIDTH, NARROWEST, WIDTH - NARROWEST);
  }
}
