package keepup.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Map<String, Rational> NUMBERS =
      Map.of("a", Rational.of(347), "b", Rational.of(28));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a + b - 1; 374",
        "a - b - 1; 318",
        "a + b * 2; 403",
        "(a + b) * 2; 750",
        "-b + a; 319",
        "b / 8; 3.5",
        "b ÷ 8 × 2 − 1; 6",
        "ones(a); 7",
        "tens(a); 4",
        "hundreds(a); 3",
        "hundreds(b); 0",
        "roundup(b, 10); 30",
        "rounddown(a, 100); 300",
        "round(a, 10); 350",
        "round(25, 10); 30",
        "floor(b / 8); 3",
        "ceiling(b / 8); 4",
        "abs(b - a); 319",
        "min(a, b); 28",
        "max(a, b); 347",
        "mod(a, 100); 47",
        "if(a > b and not b = 3, 1, 2); 1",
        "if(a < b or a != 347, 1, 2); 2"
      })
  void a_rule_has_the_value_a_teacher_expects(String text, String value) {
    assertThat(Formula.of(text, NUMBERS.keySet()).value(NUMBERS)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a + x; column 5",
        "a +; column 4",
        "a + b); column 6",
        "(a + b; column 7",
        "a ? b; column 3",
        "sqrt(a); column 1",
        "ones(a, b); column 1",
        "a > b; column 1",
        "if(a, 1, 2); column 4",
        "9999999999999; column 1"
      })
  void a_faulty_rule_is_told_where(String text, String where) {
    assertThatThrownBy(() -> Formula.of(text, Set.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text)
        .hasMessageContaining(where);
  }

  @Test
  void a_guard_holds_or_not() {
    assertThat(Condition.of("ones(a) + ones(b) >= 10", NUMBERS.keySet()).holds(NUMBERS)).isTrue();
    assertThat(Condition.of("(a < b) or a = b", NUMBERS.keySet()).holds(NUMBERS)).isFalse();
  }

  @Test
  void a_guard_that_is_a_number_is_refused() {
    assertThatThrownBy(() -> Condition.of("a + b", Set.of("a", "b")))
        .hasMessageContaining("comparison must stand")
        .hasMessageContaining("Maybe");
  }

  @Test
  void dividing_by_zero_has_no_value() {
    assertThatThrownBy(() -> Formula.of("a / (b - 28)", NUMBERS.keySet()).value(NUMBERS))
        .isInstanceOf(ArithmeticException.class);
  }
}
