package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Two amounts that grow together: a line with numbers above and below, and a table of two rows.
final class RatioFigures {
  private static final double WIDTH = 400;
  private static final double DOWN = 46;
  private static final int TEXT = 18;

  /// Numbers that stand together, above and below; one may be unknown.
  private record Pair(Optional<Rational> top, Optional<Rational> bottom) {}

  private RatioFigures() {}

  /// To scale; both lines begin at zero.
  static Picture line(Inputs in) {
    List<Pair> pairs = pairs(in);
    Rational rate = rate(in, pairs);
    String above = in.text("top-label", "");
    String below = in.text("bottom-label", "");
    List<Rational> places = new ArrayList<>();
    for (Pair pair : pairs) {
      Rational place =
          pair.top()
              .or(() -> pair.bottom().map(number -> number.dividedBy(rate)))
              .orElseThrow(
                  () -> in.fault("has '?' above and below", "give one number of each pair."));
      if (place.sign() <= 0) {
        throw in.fault("has a number that is not above zero", "both lines begin at zero alone.");
      }
      places.add(place);
    }
    double longest = places.stream().mapToDouble(Numbers::value).max().orElse(1);
    Drawing drawing = new Drawing();
    drawing.line(0, 0, WIDTH + 24, 0, Stroke.PLAIN);
    drawing.line(0, DOWN, WIDTH + 24, DOWN, Stroke.PLAIN);
    mark(drawing, 0, "0", "0", false);
    List<String> said = new ArrayList<>();
    List<double[]> taken = new ArrayList<>();
    taken.add(new double[] {-12, 12});
    for (int i = 0; i < pairs.size(); i++) {
      double x = WIDTH * Numbers.value(places.get(i)) / longest;
      String top = PartWhole.shown(pairs.get(i).top());
      String bottom = PartWhole.shown(pairs.get(i).bottom());
      double half = Math.max(Drawing.width(top, TEXT), Drawing.width(bottom, TEXT)) / 2 + 3;
      for (double[] other : taken) {
        if (x - half < other[1] && x + half > other[0]) {
          throw in.fault("has numbers too near to each other", "take numbers further apart.");
        }
      }
      taken.add(new double[] {x - half, x + half});
      mark(
          drawing, x, top, bottom, pairs.get(i).top().isEmpty() || pairs.get(i).bottom().isEmpty());
      said.add(top + " over " + bottom);
    }
    if (!above.isEmpty()) {
      drawing.textTo(-22, 6, 16, above);
    }
    if (!below.isEmpty()) {
      drawing.textTo(-22, DOWN + 6, 16, below);
    }
    return drawing.finish(
        "Double number line",
        "Two lines from zero%s. Numbers that stand together: %s."
            .formatted(
                above.isEmpty() ? "" : ", " + above + " over " + below,
                String.join("; ", said).replace("?", "unknown")));
  }

  private static void mark(Drawing drawing, double x, String top, String bottom, boolean asked) {
    drawing.line(x, -8, x, 8, Stroke.PLAIN);
    drawing.line(x, DOWN - 8, x, DOWN + 8, Stroke.PLAIN);
    drawing.line(x, 8, x, DOWN - 8, asked ? Stroke.DASHED : Stroke.PALE);
    drawing.text(x, -15, TEXT, top);
    drawing.text(x, DOWN + 28, TEXT, bottom);
  }

  static Picture table(Inputs in) {
    List<Pair> pairs = pairs(in);
    rate(in, pairs);
    String above = in.text("top-label", "");
    String below = in.text("bottom-label", "");
    double head =
        above.isEmpty() && below.isEmpty()
            ? 0
            : Math.max(Drawing.width(above, 16), Drawing.width(below, 16)) + 20;
    Drawing drawing = new Drawing();
    double x = 0;
    if (head > 0) {
      cell(drawing, 0, head, above, below, 16);
      x = head;
    }
    List<String> said = new ArrayList<>();
    for (Pair pair : pairs) {
      String top = PartWhole.shown(pair.top());
      String bottom = PartWhole.shown(pair.bottom());
      double wide = Math.max(62, Math.max(Drawing.width(top, 20), Drawing.width(bottom, 20)) + 18);
      cell(drawing, x, wide, top, bottom, 20);
      x += wide;
      said.add(top + " over " + bottom);
    }
    drawing.rectangle(0, 0, x, 2 * DOWN, Fill.NONE, Stroke.BOLD);
    return drawing.finish(
        "Ratio table",
        (above.isEmpty() ? "" : Phrase.first(above) + " over " + below + ". ")
            + "Columns: "
            + String.join("; ", said).replace("?", "unknown")
            + ".");
  }

  private static void cell(
      Drawing drawing, double x, double wide, String top, String bottom, int size) {
    drawing.rectangle(x, 0, wide, DOWN, Fill.NONE, Stroke.PLAIN);
    drawing.rectangle(x, DOWN, wide, DOWN, Fill.NONE, Stroke.PLAIN);
    drawing.text(x + wide / 2, DOWN / 2 + 7, size, top);
    drawing.text(x + wide / 2, DOWN * 1.5 + 7, size, bottom);
  }

  private static List<Pair> pairs(Inputs in) {
    List<Optional<Rational>> top = in.amounts("top", 1, 8);
    List<Optional<Rational>> bottom = in.amounts("bottom", 1, 8);
    if (top.size() != bottom.size()) {
      throw in.fault(
          "has %d numbers above and %d below".formatted(top.size(), bottom.size()),
          "write one below for each above.");
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      pairs.add(new Pair(top.get(i), bottom.get(i)));
    }
    return pairs;
  }

  /// What one above is worth below; all full pairs must agree, or the picture would be false.
  private static Rational rate(Inputs in, List<Pair> pairs) {
    Optional<Rational> rate = Optional.empty();
    for (Pair pair : pairs) {
      if (pair.top().isEmpty() || pair.bottom().isEmpty()) {
        continue;
      }
      Rational top = pair.top().get();
      Rational bottom = pair.bottom().get();
      if (top.sign() <= 0 || bottom.sign() <= 0) {
        throw in.fault("has a number that is not above zero", "draw them from 1 upwards.");
      }
      Rational each = bottom.dividedBy(top);
      if (rate.isPresent() && !rate.get().equals(each)) {
        throw in.fault(
            "has %s over %s, which does not grow with the others".formatted(top, bottom),
            "keep one number times the other the same, or write '?'.");
      }
      rate = Optional.of(each);
    }
    return rate.orElseThrow(
        () -> in.fault("has no pair of known numbers", "give both numbers of one pair."));
  }
}
