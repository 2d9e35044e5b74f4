package keepup.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Figure;

/// Figures written as text: `ruler from=0;to=12;start=2;end=9`, lists in square brackets.
public final class FigureLines {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(/\\d+)?|-?\\d*\\.\\d+");

  private FigureLines() {}

  /// Examples of every picture, in the order of [Figures#names].
  public static List<Figure> listExamples() {
    try (InputStream in = FigureLines.class.getResourceAsStream("examples.txt")) {
      List<String> order = List.copyOf(Figures.names());
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(FigureLines::read)
          .sorted(Comparator.comparingInt(figure -> order.indexOf(figure.name())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one line.
  ///
  /// @throws IllegalArgumentException if a value has no name, or a number is too long
  public static Figure read(String line) {
    int space = line.indexOf(' ');
    Map<String, Term> values = new LinkedHashMap<>();
    if (space > 0) {
      for (String pair : line.substring(space + 1).split(";", -1)) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException(
              "The value '%s' has no name.\nMaybe write name=value, with ; between two."
                  .formatted(pair));
        }
        values.put(pair.substring(0, equals), term(pair.substring(equals + 1)));
      }
    }
    return new Figure(space > 0 ? line.substring(0, space) : line, values);
  }

  private static Term term(String text) {
    if (text.startsWith("[")) {
      List<Term> items = new ArrayList<>();
      for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
        items.add(term(item));
      }
      return new Term.Items(items);
    }
    if (!NUMBER.matcher(text).matches()) {
      return new Term.Word(text);
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      return new Rational(
          Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }
    int point = text.indexOf('.');
    long power = 1;
    for (int i = point + 1; point >= 0 && i < text.length(); i++) {
      power *= 10;
    }
    return new Rational(Long.parseLong(text.replace(".", "")), power);
  }
}
