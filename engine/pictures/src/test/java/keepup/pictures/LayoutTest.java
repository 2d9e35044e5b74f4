package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import org.junit.jupiter.api.Test;

/// Measured with the letters' own widths: nothing is cut, nothing covers something else, nothing is
/// too small to read.
class LayoutTest {
  @Test
  void no_text_of_an_example_leaves_its_sheet_or_its_square_or_touches_another() {
    List<String> faults = new ArrayList<>();
    FigureLines.listExamples()
        .forEach(figure -> check(figure.toString(), Figures.draw(figure), faults));
    assertThat(faults).isEmpty();
  }

  @Test
  void no_text_of_a_method_leaves_its_sheet_or_its_square_or_touches_another() {
    List<String> faults = new ArrayList<>();
    manyMethods()
        .flatMap(method -> method.frames().stream())
        .forEach(frame -> {
          check(frame.says(), frame.drawn(), faults);
          check(frame.says(), frame.written(), faults);
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void no_text_of_a_question_s_picture_leaves_its_sheet_or_its_square_or_touches_another() {
    List<String> faults = new ArrayList<>();
    Draws draws = Draws.of(7);
    for (int i = 0; i < 500; i++) {
      Equation question = question(draws);
      for (Showing showing : Showing.values()) {
        for (Picture picture : Pictures.listPictures(question, showing, "p")) {
          check(question + " " + showing, picture, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_text_is_smaller_than_eleven_pixels_on_a_telephone() {
    List<String> small = new ArrayList<>();
    FigureLines.listExamples()
        .forEach(figure -> {
          Picture picture = Figures.draw(figure);
          double smallest = TextBoxes.smallest(Sheets.parse(picture.svg()));
          Matcher stays = Pattern.compile(" class=\"least-(\\d+)\"").matcher(picture.svg());
          double least = stays.find() ? Double.parseDouble(stays.group(1)) : 280;
          double shown = smallest * Math.min(1, least / picture.width());
          if (shown < 11) {
            small.add("%s: %.1f px at %.0f px wide".formatted(figure, shown, least));
          }
        });
    assertThat(small).isEmpty();
  }

  static Stream<Method> manyMethods() {
    Draws draws = Draws.of(11);
    Stream<Method> drawn =
        Stream.generate(() -> question(draws))
            .limit(600)
            .flatMap(q ->
                Stream.concat(Methods.findMethod(q).stream(), Methods.findWithBlocks(q).stream()));
    Stream<Method> fractions =
        Stream.iterate(2, d -> d + 1)
            .limit(11)
            .flatMap(d ->
                Stream.of(3, 4, 5, 8)
                    .flatMap(e ->
                        Methods.findMethod(
                            new Equation(
                                Expression.join(
                                    new Expression.Literal(Numeral.parts(d - 1, d)),
                                    Operation.ADD,
                                    new Expression.Literal(Numeral.parts(e - 1, e))),
                                Expression.unknown()))
                            .stream()));
    Stream<Method> decimals =
        Stream.of(2, 4, 5, 10, 20, 25, 50, 100)
            .flatMap(d -> Methods.findDecimal(new Rational(d - 1, d)).stream());
    return Stream.of(drawn, fractions, decimals).flatMap(methods -> methods);
  }

  private static Equation question(Draws draws) {
    Operation operation = draws.pick(List.of(Operation.values()));
    int largest = draws.pick(List.of(20, 99, 999, 9999));
    int first = draws.between(10, largest);
    int second =
        switch (operation) {
          case ADD -> draws.between(0, largest);
          case SUBTRACT -> draws.between(0, first);
          case MULTIPLY -> draws.pick(List.of(2, 9, 10, 19, 99));
          case DIVIDE -> draws.between(2, Math.min(first, 99));
        };
    return Equation.of(first, operation, second);
  }

  private static void check(String what, Picture picture, List<String> faults) {
    TextBoxes.listFaults(Sheets.parse(picture.svg()))
        .forEach(fault -> faults.add(what + ": " + fault));
  }
}
