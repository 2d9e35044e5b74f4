package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// Amounts as bars from one line, one under the other; between two, what the shorter one lacks.
/// Where one of two and their difference are known, `longer` says which bar is the longer.
final class ComparisonBars {
  private static final double WIDTH = 320;
  private static final double HEIGHT = 42;
  private static final double PITCH = 52;
  private static final int TEXT = 18;

  private ComparisonBars() {}

  static Picture draw(Inputs in) {
    List<Optional<Rational>> amounts = in.amounts("amounts", 2, 4);
    List<String> labels =
        in.has("labels") ? in.texts("labels", amounts.size(), amounts.size()) : List.of();
    String unit = in.text("unit", "");
    Optional<Rational> difference =
        in.has("difference") ? in.amount("difference") : Optional.empty();
    boolean shown = in.has("difference");
    if (shown && amounts.size() != 2) {
      throw in.fault("shows a difference of two amounts only", "leave out `difference`.");
    }
    List<Rational> sizes = sizes(in, amounts, difference);
    double longest = sizes.stream().mapToDouble(Numbers::value).max().orElse(1);
    Drawing drawing = new Drawing();
    List<String> said = new ArrayList<>();
    double ends = 0;
    double shortest = WIDTH;
    for (int i = 0; i < sizes.size(); i++) {
      String label = Numbers.withUnit(PartWhole.shown(amounts.get(i)), unit);
      double least = Drawing.width(label, TEXT) + 12;
      double wide = Math.max(least, WIDTH * Numbers.value(sizes.get(i)) / longest);
      ends = Math.max(ends, wide);
      shortest = Math.min(shortest, wide);
      boolean unknown = amounts.get(i).isEmpty();
      drawing.rectangle(
          0, i * PITCH, wide, HEIGHT, Fill.NONE, unknown ? Stroke.DASHED : Stroke.PLAIN);
      drawing.text(wide / 2, i * PITCH + HEIGHT / 2 + 6, TEXT, label);
      String name = labels.isEmpty() ? "" : labels.get(i);
      if (!name.isEmpty()) {
        drawing.textTo(-10, i * PITCH + HEIGHT / 2 + 6, 16, name);
      }
      said.add(
          (name.isEmpty() ? Phrase.first(Numbers.ordinal(i + 1)) + " bar" : name)
              + ": "
              + (unknown ? "unknown" : label));
    }
    if (shown) {
      String label = Numbers.withUnit(PartWhole.shown(difference), unit);
      double row = sizes.get(0).compareTo(sizes.get(1)) < 0 ? 0 : PITCH;
      double room = Math.max(ends - shortest, Drawing.width(label, TEXT) + 12);
      drawing.rectangle(shortest, row, room, HEIGHT, Fill.NONE, Stroke.DASHED);
      drawing.text(shortest + room / 2, row + HEIGHT / 2 + 6, TEXT, label);
      said.add("The difference: " + (difference.isEmpty() ? "unknown" : label));
    }
    return drawing.finish("Comparison bars", String.join(". ", said) + ".");
  }

  /// What each bar is worth; one to find is worked out where the difference says it, else drawn as
  /// long as the others on average.
  private static List<Rational> sizes(
      Inputs in, List<Optional<Rational>> amounts, Optional<Rational> difference) {
    List<Rational> known = amounts.stream().flatMap(Optional::stream).toList();
    for (Rational each : known) {
      if (each.sign() < 0) {
        throw in.fault("has the amount " + each + " below zero", "draw it from 0 upwards.");
      }
    }
    if (difference.isPresent() && known.size() == 2) {
      Rational gap = known.get(0).minus(known.get(1));
      if (!(gap.sign() < 0 ? gap.negated() : gap).equals(difference.get())) {
        throw in.fault(
            "says a difference of %s between %s and %s"
                .formatted(difference.get(), known.get(0), known.get(1)),
            "write '?' for the one that the child finds.");
      }
    }
    if (difference.isPresent() && known.size() == 1 && amounts.size() == 2) {
      int longer = in.whole("longer", 1, 2, 1) - 1;
      int there = amounts.get(0).isPresent() ? 0 : 1;
      Rational one = known.getFirst();
      Rational other = there == longer ? one.minus(difference.get()) : one.plus(difference.get());
      if (other.sign() < 0) {
        throw in.fault(
            "has a bar of %s and one that is %s shorter".formatted(one, difference.get()),
            "draw a smaller difference, or write `longer` for the other bar.");
      }
      return there == 0 ? List.of(one, other) : List.of(other, one);
    }
    Rational sum = known.stream().reduce(Rational.ZERO, Rational::plus);
    Rational usual =
        known.isEmpty() || sum.sign() == 0
            ? Rational.ONE
            : sum.dividedBy(Rational.of(known.size())).times(new Rational(3, 2));
    return amounts.stream().map(amount -> amount.orElse(usual)).toList();
  }
}
