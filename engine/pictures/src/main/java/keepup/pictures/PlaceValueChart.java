package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.maths.Rational;
import keepup.pictures.Drawing.Fill;
import keepup.pictures.Drawing.Stroke;

/// A place-value chart with a number's digits, or with counters in their place.
final class PlaceValueChart {
  private static final String COUNTED = "Columns and how many counters each has: ";

  /// Beyond thousands what a counter is worth does not fit on it.
  private static final int MOST_COUNTED = 4;

  private static final int HEAD = 44;
  private static final int COLUMN = 92;
  private static final int BODY = 56;

  private PlaceValueChart() {}

  static Picture draw(Inputs in) {
    Rational n = in.number("n");
    String text = n.toString();
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    if (n.sign() < 0
        || text.contains("/")
        || point > PlaceToken.HIGHEST + 1
        || text.length() - point > 4) {
      throw in.fault(
          "needs a number from 0 to 99999999 with at most three decimal places, not " + text,
          "round it first.");
    }
    String digits = text.replace(".", "");
    boolean counters = in.isOn("counters");
    if (counters && point <= MOST_COUNTED && text.length() - point <= 3) {
      List<Integer> counts = digits.chars().mapToObj(digit -> digit - '0').toList().reversed();
      int low = Math.min(0, point - digits.length());
      return CounterBoard.of(counts, low)
          .draw(List.of(CounterBoard.of(counts, low)))
          .finish("Place-value chart", COUNTED + said(digits, point) + ".");
    }
    Drawing drawing = new Drawing();
    double body = counters ? 5 + 36 * 2 : BODY;
    for (int i = 0; i < digits.length(); i++) {
      int place = point - 1 - i;
      PlaceToken token = new PlaceToken(place);
      int digit = digits.charAt(i) - '0';
      double x = i * COLUMN;
      drawing.rectangle(x, 0, COLUMN, HEAD, token.fill(), Stroke.PLAIN);
      drawing.rectangle(x, HEAD, COLUMN, body, Fill.NONE, Stroke.PLAIN);
      head(drawing, x + COLUMN / 2.0, token.name());
      if (counters) {
        counters(drawing, x, digit);
      } else {
        drawing.boldText(x + COLUMN / 2.0, HEAD + 40, 32, Integer.toString(digit));
      }
    }
    if (point < text.length()) {
      drawing.circle(point * COLUMN, HEAD + body - 12, 5, Fill.SOLID, Stroke.FINE);
    }
    return drawing.finish(
        "Place-value chart",
        (counters ? COUNTED : "Columns and their digits: ") + said(digits, point) + ".");
  }

  private static String said(String digits, int point) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      said.add(new PlaceToken(point - 1 - i).name() + ' ' + digits.charAt(i));
    }
    return String.join(", ", said);
  }

  /// Long names take two lines.
  private static void head(Drawing drawing, double x, String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      // Beside each other, hundredths and thousandths are the longest.
      drawing.text(x, 28, name.length() > 9 ? 13 : 15, name);
    } else {
      drawing.text(x, 19, 15, name.substring(0, space));
      drawing.text(x, 37, 15, name.substring(space + 1));
    }
  }

  private static void counters(Drawing drawing, double left, int digit) {
    for (int i = 0; i < digit; i++) {
      drawing.circle(
          left + 6 + (i % 5 + 0.5) * 16,
          HEAD + 6 + (Math.floorDiv(i, 5) + 0.5) * 26,
          7,
          Fill.SOLID,
          Stroke.FINE);
    }
  }
}
