package keepup.pictures;

import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A clock face whose hour hand moves on with the minutes.
final class ClockFace {
  private static final List<String> ROMAN =
      List.of("XII", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI");
  private static final int RIM = 122;
  private static final int NUMERALS = 103;
  private static final int MARKS = 86;
  private static final int LONG_HAND = 76;
  private static final int SHORT_HAND = 50;

  private ClockFace() {}

  static Picture draw(Inputs in) {
    int time = in.whole("time", 0, 24 * 60 - 1);
    boolean roman = in.isOn("roman");
    boolean minutes = in.isOn("minutes");
    Drawing drawing = new Drawing();
    drawing.circle(0, 0, RIM, Fill.NONE, Stroke.BOLD);
    for (int i = 0; i < 60; i++) {
      Point outer = at(i, MARKS);
      drawing.line(
          outer, at(i, i % 5 == 0 ? MARKS - 9 : MARKS - 5), i % 5 == 0 ? Stroke.BOLD : Stroke.FINE);
    }
    for (int hour = 0; hour < 12; hour++) {
      Point place = at(hour * 5, NUMERALS);
      drawing.text(place.x(), place.y() + (roman ? 5 : 7), roman ? 14 : 20, numeral(hour, roman));
      if (minutes) {
        Point outside = at(hour * 5, RIM + 16);
        drawing.text(outside.x(), outside.y() + 5, 14, Integer.toString(hour * 5));
      }
    }
    drawing.circle(0, 0, MARKS, Fill.NONE, Stroke.FINE);
    double short5 = time % 720 / 12.0;
    drawing.line(at(short5 + 30, 12), at(short5, SHORT_HAND), Stroke.HEAVY);
    drawing.line(at(time % 60 + 30, 16), at(time % 60, LONG_HAND), Stroke.BOLD);
    drawing.circle(0, 0, 6, Fill.SOLID, Stroke.FINE);
    return drawing.finish("Clock", description(time, roman));
  }

  private static Point at(double minute, double radius) {
    return Point.ORIGIN.towards(90 - 6 * minute, radius);
  }

  private static String numeral(int hour, boolean roman) {
    return roman ? ROMAN.get(hour % 12) : Integer.toString((hour + 11) % 12 + 1);
  }

  private static String description(int time, boolean roman) {
    int hour = time / 60 % 12;
    int minute = time % 60;
    String before = numeral(hour, roman);
    String after = numeral(hour + 1, roman);
    String between =
        minute == 30
            ? "halfway between %s and %s"
            : minute < 30
                ? "between %s and %s, nearer to %1$s"
                : "between %s and %s, nearer to %2$s";
    String shortHand = minute == 0 ? "at " + before : between.formatted(before, after);
    String numeral = numeral(minute / 5 % 12, roman);
    String longHand =
        minute % 5 == 0
            ? "at " + numeral
            : Numbers.count(minute % 5, "small mark") + " past " + numeral;
    return "A clock face%s. The short hand points %s. The long hand points %s."
        .formatted(roman ? " with Roman numerals" : "", shortHand, longHand);
  }
}
