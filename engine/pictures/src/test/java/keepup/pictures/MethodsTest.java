package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepup.maths.Expression;
import keepup.maths.Numeral;
import keepup.maths.Operation;
import keepup.maths.Rational;
import keepup.questions.Equation;
import org.junit.jupiter.api.Test;

class MethodsTest {
  @Test
  void an_exchange_through_zero_opens_the_hundred_first_and_then_the_ten() {
    assertThat(says(Equation.of(304, Operation.SUBTRACT, 187)))
        .containsExactly(
            "Start with 304.",
            "Not enough ones: 4 is less than 7. There are no tens to open."
                + " Exchange 1 hundred for 10 tens.",
            "Now there are tens to open. Exchange 1 ten for 10 ones.",
            "Ones: 14 − 7 = 7.",
            "Tens: 9 − 8 = 1.",
            "Hundreds: 2 − 1 = 1. 304 − 187 = 117.");
  }

  @Test
  void counters_and_columns_of_a_frame_show_the_same_moment() {
    Method.Frame frame = method(Equation.of(304, Operation.SUBTRACT, 187)).frames().get(2);
    assertThat(frame.drawn().description())
        .isEqualTo("Counters: hundreds 2; tens 10, 1 crossed out; ones 14, 10 new.");
    assertThat(frame.written().description())
        .isEqualTo(
            "Row by row: 3 crossed out with 2 above, 0 crossed out with 9 above, small 1 before 4;"
                + " −, 1, 8, 7.");
  }

  @Test
  void an_addition_carries_what_it_exchanges() {
    assertThat(says(Equation.of(278, Operation.ADD, 146)))
        .containsExactly(
            "Set out 278 and 146: ones under ones.",
            "Ones: 8 + 6 = 14. Exchange 10 ones for 1 ten.",
            "Tens: 7 + 4 + 1 = 12. Exchange 10 tens for 1 hundred.",
            "Hundreds: 2 + 1 + 1 = 4. 278 + 146 = 424.");
  }

  @Test
  void a_product_is_its_areas() {
    assertThat(says(Equation.of(34, Operation.MULTIPLY, 6)).getLast())
        .isEqualTo("All parts together: 180 + 24 = 204.");
    assertThat(says(Equation.of(34, Operation.MULTIPLY, 26)).getLast())
        .isEqualTo("Add the rows: 204 + 680 = 884.");
  }

  @Test
  void a_quotient_is_how_many_groups() {
    assertThat(says(Equation.of(72, Operation.DIVIDE, 3)))
        .containsExactly(
            "Set out 72. How many groups of 3 are in each place?",
            "7 tens make 2 groups of 3, with 1 left. Exchange 1 ten for 10 ones.",
            "12 ones make 4 groups of 3. 72 ÷ 3 = 24.");
    assertThat(says(Equation.of(432, Operation.DIVIDE, 15)).getLast())
        .isEqualTo("8 times 15 is 120. 12 is left. 432 ÷ 15 = 28 remainder 12.");
  }

  @Test
  void fractions_are_cut_into_parts_of_the_same_size() {
    Equation sum =
        new Equation(
            Expression.join(
                new Expression.Literal(Numeral.parts(2, 4)),
                Operation.ADD,
                new Expression.Literal(Numeral.parts(1, 3))),
            Expression.unknown());
    assertThat(says(sum))
        .contains("The parts have different sizes. Cut both bars into 12 equal parts.")
        .endsWith("10/12 is the same as 5/6.");
    assertThat(Methods.findDecimal(new Rational(3, 4)).orElseThrow().frames().getLast().says())
        .isEqualTo("75 hundredths: 7 tenths and 5 hundredths.");
    assertThat(Methods.findDecimal(new Rational(1, 3))).isEmpty();
  }

  /// Worked out from the question, whatever the numbers: the last sentence has the right answer.
  @Test
  void every_method_ends_with_the_answer() {
    for (long first = 10; first < 1000; first += 37) {
      for (long second = 2; second < 10; second++) {
        for (Operation operation : Operation.values()) {
          Equation question = Equation.of(first, operation, second);
          String answer =
              operation == Operation.DIVIDE
                  ? first / second
                      + (first % second == 0 ? "." : " remainder " + first % second + ".")
                  : question.solution() + ".";
          assertThat(says(question).getLast()).endsWith(" = " + answer);
        }
      }
    }
  }

  private static Method method(Equation question) {
    return Methods.findMethod(question).orElseThrow();
  }

  private static List<String> says(Equation question) {
    return method(question).frames().stream().map(Method.Frame::says).toList();
  }
}
