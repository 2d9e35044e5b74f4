package keepup.pictures;

import keepup.maths.Digits;

/// A calculation set out on squared paper, to be done: with room for exchanges and carrying.
final class ColumnsFigure {
  private static final int MOST = 999_999;

  private ColumnsFigure() {}

  static Picture draw(Inputs in) {
    String sign = in.choice("sign", "+", "-", "−", "×", "÷").replace('-', '−');
    int first = in.whole("first", 0, MOST);
    int second = in.whole("second", sign.equals("÷") ? 1 : 0, MOST);
    int length = Math.max(new Digits(first).length(), new Digits(second).length());
    Written written =
        switch (sign) {
          case "÷" -> division(first, second);
          case "×" -> rows(first, second, sign, columns(in, first, second), products(second));
          case "−" -> {
            if (second > first) {
              throw in.fault(
                  "takes %d from %d".formatted(second, first), "write the larger number first.");
            }
            yield rows(first, second, sign, length, 1);
          }
          default ->
              rows(first, second, sign, Math.max(length, new Digits(first + second).length()), 1);
        };
    return written.draw().finish("Written method", written.said());
  }

  private static int columns(Inputs in, int first, int second) {
    long product = (long) first * second;
    if (product > MOST) {
      throw in.fault("multiplies to " + product + ", too long", "take smaller numbers.");
    }
    return Math.max(
        Math.max(new Digits(product).length(), new Digits(second).length() + 1),
        new Digits(first).length());
  }

  /// A row for each digit of the number to multiply by, and one for their sum.
  private static int products(int second) {
    int digits = new Digits(second).length();
    return digits == 1 ? 1 : digits + 1;
  }

  private static Written rows(int first, int second, String sign, int columns, int answers) {
    Written written = new Written(columns + 1);
    written.number(0, 0, first);
    written.number(1, 0, second);
    written.put(1, columns, sign);
    written.rows(2 + answers);
    written.rule(2);
    written.rule(2 + answers - (answers > 1 ? 1 : 0));
    written.rule(2 + answers);
    return written;
  }

  private static Written division(int first, int second) {
    int columns = new Digits(first).length();
    int side = new Digits(second).length();
    Written written = new Written(columns + side);
    written.number(1, columns, second);
    written.number(1, 0, first);
    written.bracket(columns - 1);
    written.rows(side == 1 ? 2 : 2 + 2 * Math.max(1, columns - side + 1));
    return written;
  }
}
