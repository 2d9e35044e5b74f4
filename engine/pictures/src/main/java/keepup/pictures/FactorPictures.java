package keepup.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Equation;
import keepup.questions.Figure;

/// The pictures of products, quotients and sums of fractions.
final class FactorPictures {
  private static final long LARGEST_FACTOR = 12;
  private static final long MOST_DOTS = 100;
  private static final long MOST_PARTS = 10;

  private FactorPictures() {}

  static List<Picture> list(Equation equation, Showing showing) {
    List<Picture> pictures = new ArrayList<>();
    Optional<Equation.Calculation> two =
        equation.findCalculation().filter(c -> c.numbers().size() == 2);
    two.filter(c -> c.isWholePair(Operation.MULTIPLY))
        .flatMap(c -> array(c.first().whole(), c.second().whole()))
        .ifPresent(pictures::add);
    two.filter(c -> c.isWholePair(Operation.DIVIDE))
        .flatMap(c -> parts(c.first().whole(), c.second().whole(), showing))
        .ifPresent(pictures::add);
    Methods.findMethod(equation)
        .ifPresent(method -> {
          boolean worked = showing == Showing.WORKED;
          pictures.add(worked ? method.key() : method.frames().getFirst().drawn());
          pictures.add((worked ? method.frames().getLast() : method.frames().getFirst()).written());
        });
    return pictures;
  }

  private static Optional<Picture> array(long rows, long columns) {
    return rows > 0
            && columns > 0
            && Math.max(rows, columns) <= LARGEST_FACTOR
            && rows * columns <= MOST_DOTS
        ? Optional.of(
            Figures.draw(
                new Figure(
                    "array", Map.of("rows", Rational.of(rows), "columns", Rational.of(columns)))))
        : Optional.empty();
  }

  /// One bar in as many equal parts as it is divided by.
  private static Optional<Picture> parts(long whole, long parts, Showing showing) {
    if (whole == 0 || whole > MOST_DOTS || parts < 2 || parts > MOST_PARTS || whole % parts != 0) {
      return Optional.empty();
    }
    Term part =
        showing == Showing.WORKED ? Rational.of(whole / parts) : new Term.Word(Inputs.UNKNOWN);
    return Optional.of(
        Figures.draw(
            new Figure(
                "bar-model",
                Map.of(
                    "parts",
                    new Term.Items(Collections.nCopies(Math.toIntExact(parts), part)),
                    "total",
                    Rational.of(whole)))));
  }
}
