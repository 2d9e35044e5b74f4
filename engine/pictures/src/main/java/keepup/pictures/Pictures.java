package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keepup.maths.Digits;
import keepup.maths.Operation;
import keepup.questions.Equation;
import keepup.questions.Question;

/// The pictures that fit a question.
public final class Pictures {
  private static final long LARGEST_FACT = 20;
  private static final long LARGEST_MENTAL = 100;
  private static final int MOST_COUNTER_PLACES = 4;
  private static final int MOST_COLUMN_PLACES = 6;

  private Pictures() {}

  /// The picture that fits best, the first of [#listPictures].
  public static Optional<Picture> findPicture(Question question, Showing showing, String prefix) {
    return listPictures(question, showing, prefix).stream().findFirst();
  }

  /// All pictures that fit a question, the best first; a question in words has its own and a model
  /// of it, or none.
  ///
  /// Facts within 20: ten frames, then a bar. A missing part: a bar. Two-digit numbers: jumps on a
  /// number line, then counters, then columns. Larger numbers: counters, then columns. Products: an
  /// array or an area, then columns; quotients: equal parts or groups, then columns; fractions:
  /// bars and strips. Two sides: a balance. [Methods] draws the same step by step.
  ///
  /// @param prefix begins every id in the pictures; different on every use within one page
  /// @throws IllegalArgumentException if the prefix is not letters, digits and hyphens, a letter
  ///   first
  public static List<Picture> listPictures(Question question, Showing showing, String prefix) {
    if (!(question instanceof Equation equation)) {
      return Stream.of(question.findFigure(), question.findModel())
          .flatMap(Optional::stream)
          .flatMap(figure -> Figures.find(figure).stream())
          .toList();
    }
    Optional<Equation.Calculation> pair =
        equation
            .findCalculation()
            .filter(c -> c.isWholePair(Operation.ADD) || c.isWholePair(Operation.SUBTRACT));
    if (pair.isEmpty()) {
      List<Picture> others = new ArrayList<>(FactorPictures.list(equation, showing));
      MissingPart.find(equation)
          .ifPresent(part -> others.add(Bars.draw(part, showing, prefix + "-bar")));
      others.addAll(EquationFigures.list(equation));
      return others;
    }
    long first = pair.get().first().whole();
    long second = pair.get().second().whole();
    Operation operation = pair.get().operation();
    if (operation == Operation.SUBTRACT && first < second) {
      return EquationFigures.list(equation);
    }
    List<Picture> pictures = new ArrayList<>();
    long largest = operation == Operation.ADD ? first + second : first;
    if (largest <= LARGEST_FACT) {
      pictures.add(TenFrames.draw(first, operation, second, showing, prefix + "-frames"));
      MissingPart.find(equation)
          .ifPresent(part -> pictures.add(Bars.draw(part, showing, prefix + "-bar")));
      return pictures;
    }
    if (second > 0 && first < LARGEST_MENTAL && second < LARGEST_MENTAL) {
      pictures.add(NumberLine.draw(first, operation, second, showing, prefix + "-line"));
    }
    if (new Digits(largest).length() <= MOST_COUNTER_PLACES) {
      Methods.findMethod(equation)
          .map(method ->
              showing == Showing.WORKED ? method.key() : method.frames().getFirst().drawn())
          .ifPresent(pictures::add);
    }
    if (new Digits(largest).length() <= MOST_COLUMN_PLACES) {
      pictures.add(Columns.draw(first, operation, second, showing, prefix + "-columns"));
    }
    return pictures;
  }
}
