package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A bar for the whole over bars for its parts, to scale as far as their labels allow.
final class BarModel {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 46;

  private BarModel() {}

  static Picture draw(Inputs in) {
    List<Optional<Rational>> parts = in.amounts("parts", 1, 12);
    Optional<Rational> total = in.amount("total");
    String unit = in.text("unit", "");
    PartWhole.check(in, total, parts);
    List<String> labels =
        parts.stream().map(part -> Numbers.withUnit(PartWhole.shown(part), unit)).toList();
    double[] widths = widths(shares(parts, total), labels);
    Drawing drawing = new Drawing();
    // Parts whose labels need more room make the whole as long as they are.
    double all = Math.max(WIDTH, java.util.Arrays.stream(widths).sum());
    cell(drawing, 0, 0, all, Numbers.withUnit(PartWhole.shown(total), unit), total.isEmpty());
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      cell(drawing, x, HEIGHT, widths[i], labels.get(i), parts.get(i).isEmpty());
      x += widths[i];
    }
    return drawing.finish(
        "Bar model",
        "The whole is %s. %s"
            .formatted(
                total.isEmpty() ? "unknown" : Numbers.text(total.get(), unit),
                partsSaid(parts, unit)));
  }

  private static String partsSaid(List<Optional<Rational>> parts, String unit) {
    if (parts.size() > 1 && parts.stream().distinct().count() == 1) {
      return "It has %d equal parts, each %s."
          .formatted(
              parts.size(),
              parts.getFirst().map(part -> Numbers.text(part, unit)).orElse("unknown"));
    }
    List<String> said =
        parts.stream()
            .map(part -> part.map(number -> Numbers.text(number, unit)).orElse("unknown"))
            .toList();
    return (parts.size() == 1 ? "Its part is " : "Its parts are ") + Numbers.and(said) + ".";
  }

  /// What each part is worth; those to find share what is left, or are as large as the others where
  /// that is not known either.
  private static List<Double> shares(List<Optional<Rational>> parts, Optional<Rational> total) {
    double known = parts.stream().flatMap(Optional::stream).mapToDouble(Numbers::value).sum();
    long unknown = parts.stream().filter(Optional::isEmpty).count();
    double average = parts.size() == unknown ? 1 : known / (parts.size() - unknown);
    double rest = total.map(whole -> (Numbers.value(whole) - known) / unknown).orElse(average);
    List<Double> shares = new ArrayList<>();
    for (Optional<Rational> part : parts) {
      shares.add(part.map(Numbers::value).orElse(rest));
    }
    return shares;
  }

  /// To scale, but none narrower than its label; the rest is shared out in proportion.
  private static double[] widths(List<Double> shares, List<String> labels) {
    double sum = Math.max(1e-9, shares.stream().mapToDouble(share -> share).sum());
    double[] least = labels.stream().mapToDouble(label -> Drawing.width(label, 20) + 10).toArray();
    double[] widths = new double[least.length];
    double extra = 0;
    double spare = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(least[i], shares.get(i) / sum * WIDTH);
      extra += widths[i];
      spare += widths[i] - least[i];
    }
    double factor = spare <= 0 ? 0 : Math.max(0, 1 - (extra - WIDTH) / spare);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + (widths[i] - least[i]) * factor;
    }
    return widths;
  }

  private static void cell(
      Drawing drawing, double x, double y, double width, String label, boolean unknown) {
    drawing.rectangle(x, y, width, HEIGHT, Fill.NONE, unknown ? Stroke.DASHED : Stroke.PLAIN);
    drawing.text(x + width / 2, y + HEIGHT / 2.0 + 7, 20, label);
  }
}
