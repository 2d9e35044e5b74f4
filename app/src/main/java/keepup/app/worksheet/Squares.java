package keepup.app.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import keepup.questions.Question;

/// Squared paper with a calculation set out in it, one digit in each square, as far as the method
/// goes before a child begins: the numbers under one another, the sign, the lines for the answer.
final class Squares {
  /// The side of a square.
  static final int MILLIMETRES = 8;

  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
  private static final int MOST_ADDENDS = 3;
  private static final Pattern FRACTION = Pattern.compile("\\d/\\d");
  private static final Pattern SIGN = Pattern.compile(">([^<]+)</text>");

  private final int columns;
  private final int lines;
  private final StringBuilder marks = new StringBuilder();

  private Squares(int columns, int lines) {
    this.columns = columns;
    this.lines = lines;
  }

  /// One SVG element, in squares of 8 mm.
  static String draw(Optional<Question> question, int columns, int lines, String id) {
    Squares squares = new Squares(columns, lines);
    boolean filled = question.filter(squares::setOut).isPresent();
    int width = columns * MILLIMETRES;
    int height = lines * MILLIMETRES;
    StringBuilder grid = new StringBuilder();
    for (int x = 0; x <= columns; x++) {
      grid.append("M%d 0V%d".formatted(x * MILLIMETRES, height));
    }
    for (int y = 0; y <= lines; y++) {
      grid.append("M0 %dH%d".formatted(y * MILLIMETRES, width));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="%s" viewBox="-0.3 -0.3 %s %s" width="%d" height="%d"><title id="%s">%s</title><path d="%s" fill="none" stroke="#8a8a8a" stroke-width="0.25"/><g fill="#000" stroke="none" font-family="Andika, 'Keep Up Pupil', sans-serif" font-size="6" text-anchor="middle">%s</g></svg>\
    """
        .formatted(
            id,
            width + 0.6,
            height + 0.6,
            Math.round((width + 0.6) * PIXELS_PER_MILLIMETRE),
            Math.round((height + 0.6) * PIXELS_PER_MILLIMETRE),
            id,
            filled ? "Squared paper, the calculation set out" : "Squared paper",
            grid,
            squares.marks);
  }

  private boolean setOut(Question question) {
    if (!(question instanceof Equation equation) || FRACTION.matcher(equation.text()).find()) {
      return false;
    }
    Optional<Equation.Calculation> calculation = equation.findCalculation();
    if (calculation.isEmpty()) {
      return false;
    }
    List<Optional<String>> written =
        calculation.get().numbers().stream().map(Squares::find).toList();
    if (written.stream().anyMatch(Optional::isEmpty)) {
      return false;
    }
    List<String> numbers = written.stream().flatMap(Optional::stream).toList();
    return switch (calculation.get().operation()) {
      case ADD, SUBTRACT -> inColumns(numbers, calculation.get().operation());
      case MULTIPLY ->
          numbers.size() == 2
              && numbers.stream().allMatch(n -> n.indexOf('.') < 0)
              && inColumns(
                  numbers.get(0).length() >= numbers.get(1).length() ? numbers : numbers.reversed(),
                  Operation.MULTIPLY);
      case DIVIDE -> numbers.size() == 2 && underABar(numbers.get(0), numbers.get(1));
    };
  }

  /// A number that is written in digits, as it is written; zero or more.
  private static Optional<String> find(Rational number) {
    String text = number.toString();
    return number.sign() >= 0 && text.matches("\\d+(\\.\\d+)?")
        ? Optional.of(text)
        : Optional.empty();
  }

  private boolean inColumns(List<String> numbers, Operation operation) {
    int places = numbers.stream().mapToInt(Squares::places).max().orElse(0);
    List<String> even = numbers.stream().map(number -> withPlaces(number, places)).toList();
    int longest = even.stream().mapToInt(String::length).max().orElse(0);
    boolean small = numbers.stream().allMatch(n -> n.length() < 2);
    int needed = numbers.size() + (operation == Operation.MULTIPLY ? 2 : 3);
    if (small || numbers.size() > MOST_ADDENDS || longest + 3 > columns || needed > lines) {
      return false;
    }
    int right = Math.min(columns - 2, longest + 2);
    int top = operation == Operation.SUBTRACT || lines > needed ? 1 : 0;
    for (int i = 0; i < even.size(); i++) {
      String number = even.get(i);
      for (int j = 0; j < number.length(); j++) {
        int column = right - number.length() + 1 + j;
        // A nought that only fills a place up is the child's to write.
        boolean filling = j >= numbers.get(i).length();
        if (!filling) {
          put(String.valueOf(number.charAt(j)), column, top + i);
        }
      }
    }
    put(operation.display(), right - longest, top + even.size() - 1);
    line(right - longest, right + 1, top + even.size());
    line(right - longest, right + 1, top + even.size() + 1);
    return true;
  }

  /// Short and long division: the divisor, a bar, and the number to divide under it.
  private boolean underABar(String dividend, String divisor) {
    if (dividend.length() < 2
        || divisor.indexOf('.') >= 0
        || dividend.length() + divisor.length() + 2 > columns
        || lines < 3) {
      return false;
    }
    int row = lines > 3 ? 2 : 1;
    for (int j = 0; j < divisor.length(); j++) {
      put(String.valueOf(divisor.charAt(j)), 1 + j, row);
    }
    int left = 1 + divisor.length();
    for (int j = 0; j < dividend.length(); j++) {
      put(String.valueOf(dividend.charAt(j)), left + j, row);
    }
    line(left, left + dividend.length(), row);
    marks.append(
        "<path d=\"M%d %dV%d\" fill=\"none\" stroke=\"#000\" stroke-width=\"0.6\"/>"
            .formatted(left * MILLIMETRES, row * MILLIMETRES, (row + 1) * MILLIMETRES));
    return true;
  }

  private void put(String sign, int column, int row) {
    marks.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\">%s</text>",
            (column + 0.5) * MILLIMETRES,
            (row + 0.5) * MILLIMETRES + 2.1,
            sign));
  }

  private void line(int from, int to, int row) {
    marks.append(
        "<path d=\"M%d %dH%d\" fill=\"none\" stroke=\"#000\" stroke-width=\"0.6\"/>"
            .formatted(from * MILLIMETRES, row * MILLIMETRES, to * MILLIMETRES));
  }

  private static int places(String number) {
    return number.indexOf('.') < 0 ? 0 : new BigDecimal(number).scale();
  }

  /// With so many digits after the point, so that points stand under one another.
  private static String withPlaces(String number, int places) {
    return places == 0 ? number : new BigDecimal(number).setScale(places).toPlainString();
  }

  /// What is set out, line by line; for tests.
  static List<String> signs(Question question, int columns, int lines) {
    Squares squares = new Squares(columns, lines);
    squares.setOut(question);
    List<String> signs = new ArrayList<>();
    SIGN.matcher(squares.marks).results().forEach(found -> signs.add(found.group(1)));
    return signs;
  }
}
