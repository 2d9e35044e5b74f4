package keepup.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Stroke;

/// A number line to scale with equal gaps, and an arrow to each number that is asked about.
final class MarkedLine {
  private static final double NARROWEST = 400;
  private static final double WIDEST = 640;
  private static final double CLOSEST_MARKS = 5;
  private static final int SPACE = 12;

  private MarkedLine() {}

  static Picture draw(Inputs in) {
    Scale scale = Scale.withEnds(in);
    List<Rational> at = in.has("at") ? in.numbers("at", 1, 6) : List.of();
    at.forEach(value -> scale.on(in, "at", value));
    boolean fractions = in.choice("as", "decimal", "fraction").equals("fraction");
    double length = length(in, scale, fractions);
    Drawing drawing = new Drawing();
    drawing.line(-16, 0, length + 16, 0, Stroke.PLAIN);
    for (int i = 0; i <= scale.gaps(); i++) {
      double x = length * i / scale.gaps();
      boolean labelled = scale.isLabelled(i);
      drawing.line(x, labelled ? -11 : -7, x, labelled ? 11 : 7, Stroke.PLAIN);
      Rational value = scale.mark(i);
      // A label under an arrow would be the answer; the ends stay, or there would be no scale.
      if (labelled && (!at.contains(value) || i == 0 || i == scale.gaps())) {
        label(drawing, x, value, fractions);
      }
    }
    List<String> names = names(in, at.size());
    double last = Double.NEGATIVE_INFINITY;
    boolean high = false;
    for (int i : inOrder(at)) {
      double x = length * scale.share(at.get(i));
      // A name that would touch the one before it stands higher.
      double half = Drawing.width(names.get(i), Drawing.TEXT) / 2 + 3;
      high = x - half < last && !high;
      last = x + half;
      double top = high ? -80 : -52;
      drawing.arrow(x, top, x, -13);
      drawing.boldText(x, top - 6, Drawing.TEXT, names.get(i));
    }
    return drawing.finish("Number line", description(scale, at, names, fractions));
  }

  private static List<Integer> inOrder(List<Rational> at) {
    return IntStream.range(0, at.size()).boxed().sorted(Comparator.comparing(at::get)).toList();
  }

  /// The names over the arrows: given, or letters where there are several.
  private static List<String> names(Inputs in, int count) {
    if (in.has("mark")) {
      return in.texts("mark", count, count);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(count == 1 ? "" : String.valueOf((char) ('A' + i)));
    }
    return names;
  }

  private static double length(Inputs in, Scale scale, boolean fractions) {
    double widest = 0;
    for (int i = 0; i <= scale.gaps(); i++) {
      if (scale.isLabelled(i)) {
        String text = Numbers.text(scale.mark(i));
        widest =
            Math.max(
                widest,
                fractions
                    ? Numbers.width(scale.mark(i), Drawing.TEXT)
                    : Drawing.width(text, Drawing.TEXT));
      }
    }
    double pitch =
        Math.max((widest + SPACE) / Math.min(scale.every(), scale.gaps()), CLOSEST_MARKS);
    double length = Math.max(NARROWEST, pitch * scale.gaps());
    if (length > WIDEST) {
      throw in.fault(
          "has too many labels for one line",
          "label fewer marks with a larger `label`, or take fewer `gaps`.");
    }
    return length;
  }

  private static void label(Drawing drawing, double x, Rational value, boolean fractions) {
    if (fractions) {
      Numbers.draw(drawing, x, 14, Drawing.TEXT, value);
    } else {
      drawing.text(x, 34, Drawing.TEXT, Numbers.text(value));
    }
  }

  private static String description(
      Scale scale, List<Rational> at, List<String> names, boolean fractions) {
    StringBuilder said =
        new StringBuilder(
            "A line from %s to %s with %s."
                .formatted(Numbers.text(scale.from()), Numbers.text(scale.to()), scale.said()));
    for (int i = 0; i < at.size(); i++) {
      String name = names.get(i).isEmpty() ? "The arrow" : "Arrow " + names.get(i);
      said.append(" %s is %s.".formatted(name, place(scale, at.get(i), fractions)));
    }
    return said.toString();
  }

  /// A line without marks has no gaps to count: how far along an arrow is, to a tenth or so.
  private static String place(Scale scale, Rational at, boolean fractions) {
    if (scale.gaps() > 1 || scale.isMark(at)) {
      return scale.placeUnlabelled(at, fractions ? Numbers::fraction : Numbers::text);
    }
    double share = scale.share(at);
    String where =
        Math.abs(share - 0.5) < 0.01
            ? "halfway"
            : share < 0.25
                ? "near the left end"
                : share < 0.5
                    ? "a little before halfway"
                    : share < 0.75 ? "a little after halfway" : "near the right end";
    return where;
  }
}
