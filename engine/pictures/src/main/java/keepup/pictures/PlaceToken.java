package keepup.pictures;

import java.util.List;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// How one place looks in every picture: its name, its letter, what one counter is worth, its tint
/// and its rim. Tint is never alone: letter, value and rim tell a place in black and white too.
///
/// @param place 0 for ones, 1 for tens, −1 for tenths
record PlaceToken(int place) {
  static final int LOWEST = -3;
  static final int HIGHEST = 7;

  private static final List<String> NAMES =
      List.of(
          "thousandths",
          "hundredths",
          "tenths",
          "ones",
          "tens",
          "hundreds",
          "thousands",
          "ten thousands",
          "hundred thousands",
          "millions",
          "ten millions");
  private static final List<String> LETTERS =
      List.of("th", "h", "t", "O", "T", "H", "Th", "TTh", "HTh", "M", "TM");
  private static final List<Fill> FILLS =
      List.of(
          Fill.THOUSANDS,
          Fill.HUNDREDTHS,
          Fill.TENTHS,
          Fill.ONES,
          Fill.TENS,
          Fill.HUNDREDS,
          Fill.THOUSANDS,
          Fill.TENS,
          Fill.HUNDREDS,
          Fill.ONES,
          Fill.TENS);

  PlaceToken {
    if (place < LOWEST || place > HIGHEST) {
      throw new IllegalArgumentException("The place (" + place + ") must be from -3 to 7.");
    }
  }

  String name() {
    return NAMES.get(place - LOWEST);
  }

  /// One of the place: `hundred`.
  String one() {
    return name().substring(0, name().length() - 1);
  }

  /// So many of the place: `1 hundred`, `10 tens`.
  String count(long number) {
    return number + " " + (number == 1 ? one() : name());
  }

  String letter() {
    return LETTERS.get(place - LOWEST);
  }

  Fill fill() {
    return FILLS.get(place - LOWEST);
  }

  /// What stands on a counter: `100`, `0.1`.
  String value() {
    return place >= 0 ? "1" + "0".repeat(place) : "0." + "0".repeat(-place - 1) + "1";
  }

  /// A counter of the place: one ring for ones, a bold one for tens and thousands, two for
  /// hundreds; dashed below the point. What it is worth stands on it.
  void counter(Drawing drawing, Point middle, double radius, boolean tinted, boolean dashed) {
    Stroke rim =
        place < 0 || dashed ? Stroke.SHORT_DASHES : place % 2 == 0 ? Stroke.PLAIN : Stroke.BOLD;
    drawing.circle(middle.x(), middle.y(), radius, tinted ? fill() : Fill.NONE, rim);
    if (!dashed && place == 2) {
      drawing.circle(middle.x(), middle.y(), radius - 3.2, Fill.NONE, Stroke.THIN);
    }
    drawing.text(middle.x(), middle.y() + 4.5, Drawing.SMALLEST_TEXT, value());
  }
}
