package keepup.pictures;

import java.util.List;
import keepup.maths.Rational;

/// Labels and their values, one for each.
record Chart(List<String> labels, List<Rational> values) {
  private static final int MOST = 12;

  static Chart read(Inputs in) {
    List<String> labels = in.texts("labels", 1, MOST);
    List<Rational> values = in.numbers("values", 1, MOST);
    if (labels.size() != values.size()) {
      throw in.fault(
          "has %s and %s"
              .formatted(
                  Numbers.count(labels.size(), "label"), Numbers.count(values.size(), "value")),
          "write one value for each label.");
    }
    for (Rational value : values) {
      if (value.sign() < 0) {
        throw in.fault("has the value " + value + " below zero", "draw its values from 0 upwards.");
      }
    }
    return new Chart(labels, values);
  }

  int size() {
    return labels.size();
  }

  Rational largest() {
    return values.stream().max(Rational::compareTo).orElse(Rational.ZERO);
  }

  double widestLabel(int textSize) {
    return labels.stream().mapToDouble(label -> Drawing.width(label, textSize)).max().orElse(0);
  }
}
