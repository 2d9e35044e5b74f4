package keepup.pictures;

import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A thermometer in degrees Celsius; zero always has its label.
final class Thermometer {
  private static final int HEIGHT = 320;
  private static final int HALF = 9;
  private static final int BULB = 20;

  private Thermometer() {}

  static Picture draw(Inputs in) {
    Scale scale = Scale.usual(in);
    Rational at = scale.on(in, "at", in.number("at"));
    if (HEIGHT / (double) scale.gaps() * Math.min(scale.every(), scale.gaps()) < 18) {
      throw in.fault("has too many labels", "label fewer marks with a larger `label`.");
    }
    scale.endsOnLabel(in);
    Drawing drawing = new Drawing();
    double level = HEIGHT * (1 - scale.share(at));
    double neck = HEIGHT + 16;
    drawing.arc(new Point(0, -12), HALF, 0, 180, Stroke.PLAIN);
    drawing.line(-HALF, -12, -HALF, neck, Stroke.PLAIN);
    drawing.line(HALF, -12, HALF, neck, Stroke.PLAIN);
    drawing.circle(0, neck + BULB - 2, BULB, Fill.SOLID, Stroke.PLAIN);
    drawing.rectangle(-4, level, 8, neck + 4 - level, Fill.SOLID, Stroke.FINE);
    for (int i = 0; i <= scale.gaps(); i++) {
      double y = HEIGHT - (double) HEIGHT * i / scale.gaps();
      boolean labelled = scale.isLabelled(i) || scale.mark(i).sign() == 0;
      drawing.line(HALF, y, HALF + (labelled ? 20 : 11), y, Stroke.PLAIN);
      if (labelled) {
        drawing.textTo(HALF + 66, y + 6, Drawing.TEXT, Numbers.text(scale.mark(i)));
      }
    }
    drawing.textFrom(HALF + 40, -24, Drawing.TEXT, "°C");
    return drawing.finish(
        "Thermometer",
        "A thermometer in degrees Celsius from %s to %s with %s. The level is %s."
            .formatted(
                Numbers.text(scale.from()),
                Numbers.text(scale.to()),
                scale.said(),
                scale.place(at)));
  }
}
