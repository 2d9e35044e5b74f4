package keepup.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import keepup.maths.Draws;
import keepup.maths.Rational;
import keepup.maths.Term;
import org.junit.jupiter.api.Test;

/// Questions in words: drawn, read again, and marked.
class FormsTest {
  private static final Form ROUND =
      form(
          "Round {n} to the nearest {unit}.",
          List.of(
              new FormDraft.Also("{n} (rounded |)to the nearest {unit}", Map.of()),
              new FormDraft.Also(
                  "Round {n} to the nearest whole number", Map.of("unit", Rational.ONE))),
          Map.of("n", new Slot.Commas(), "unit", new Slot.Digits()),
          "round(n, unit)",
          "number",
          "",
          "abs(answer - n) * 2 <= unit and mod(answer, unit) = 0");

  private static Form form(
      String question,
      List<FormDraft.Also> also,
      Map<String, Slot> slots,
      String answer,
      String as,
      String unit,
      String check) {
    return new Form(
        new FormDraft(
            "kind",
            question,
            also,
            slots,
            answer,
            as,
            unit,
            "",
            check,
            "",
            "",
            FormDraft.Drawn.NONE,
            FormDraft.Drawn.NONE));
  }

  private static Form simple(String question, Slot slot, String answer, String as, String unit) {
    return form(question, List.of(), Map.of("x", slot), answer, as, unit, "");
  }

  private static String read(Form form, String typed) {
    return switch (new QuestionReader(List.of(ReadableForm.of(form))).read(typed)) {
      case Reading.Read(Question question) -> question.text() + " -> " + question.expected().text();
      case Reading.Unread(String why, String suggestion) -> why + " | " + suggestion;
    };
  }

  private static Question ask(Form form, Map<String, Term> values) {
    return Task.find(form, values).orElseThrow();
  }

  private static boolean right(Question question, String given) {
    return Marking.mark(question, GivenReader.read(given, question)) == Mark.RIGHT;
  }

  @Test
  void a_wording_is_read_whatever_the_case_spaces_and_closing_marks() {
    for (String typed :
        List.of(
            "Round 3,472 to the nearest 100",
            "round 3472 to nearest 100.",
            "ROUND 3 472  TO THE NEAREST hundred =",
            "What is 3,472 rounded to the nearest 100?",
            "3472 to the nearest 100")) {
      assertThat(read(ROUND, typed)).as(typed).isEqualTo("Round 3,472 to the nearest 100. -> 3500");
    }
    assertThat(read(ROUND, "Round 56.5 to the nearest whole number"))
        .isEqualTo("Round 56.5 to the nearest 1. -> 57");
  }

  @Test
  void words_that_are_nearly_a_known_question_get_its_wording_as_advice() {
    assertThat(read(ROUND, "Please round 78 to the closest ten"))
        .endsWith("Maybe write it in this way: Round … to the nearest ….");
  }

  @Test
  void the_same_seed_asks_the_same_question_and_the_kind_knows_it_again() {
    DrawnKind kind = DrawnKind.of(ROUND, "Rounds.", Map.of("n", "100-9999", "unit", "10|100"));
    Parameters plain = new Parameters("kind", Map.of());
    Parameters narrow = new Parameters("kind", Map.of("unit", "100", "when", "mod(n, 100) = 50"));
    for (long seed = 0; seed < 200; seed++) {
      Question question = kind.ask(plain, Draws.of(seed));
      assertThat(kind.ask(plain, Draws.of(seed))).isEqualTo(question);
      assertThat(kind.asks(question, plain)).isTrue();
      assertThat(kind.agrees(question)).isTrue();
      Question half = kind.ask(narrow, Draws.of(seed));
      assertThat(kind.asks(half, narrow)).isTrue();
      assertThat(half.text()).endsWith("50 to the nearest 100.");
    }
  }

  @Test
  void a_second_method_that_also_holds_for_a_wrong_answer_does_not_agree() {
    Form loose =
        form(
            "Double {x}",
            List.of(),
            Map.of("x", new Slot.Digits()),
            "x * 2",
            "number",
            "",
            "answer > x");
    assertThat(loose.agrees(Map.of("x", Rational.of(4)))).isFalse();
  }

  @Test
  void times_are_right_in_digits_and_in_words() {
    Question clock =
        ask(simple("Clock {x}", new Slot.Time(), "x", "time", ""), Map.of("x", Rational.of(225)));
    for (String given :
        List.of(
            "3:45",
            "3.45",
            "quarter to four",
            "quarter to 4",
            "15 to four",
            "15:45",
            "fifteen minutes to 4")) {
      assertThat(right(clock, given)).as(given).isTrue();
    }
    assertThat(right(clock, "4:15")).isFalse();
    assertThat(right(clock, "quarter past 4")).isFalse();
  }

  @Test
  void units_may_be_written_or_left_out_and_pence_are_pounds() {
    Question length =
        ask(
            simple("L {x}", new Slot.Digits(), "x * 2", "number", "cm"),
            Map.of("x", Rational.of(14)));
    assertThat(length.expected().text()).isEqualTo("28 cm");
    for (String given : List.of("28", "28cm", "28 cm", "28 centimetres", "28.0 CM")) {
      assertThat(right(length, given)).as(given).isTrue();
    }
    assertThat(right(length, "28 m")).isFalse();
    Question price =
        ask(
            simple("P {x}", new Slot.Digits(), "x / 100", "number", "£"),
            Map.of("x", Rational.of(173)));
    assertThat(price.expected().text()).isEqualTo("£1.73");
    for (String given : List.of("£1.73", "1.73", "173p", "£1.73p", "173 pence")) {
      assertThat(right(price, given)).as(given).isTrue();
    }
    assertThat(right(price, "£173")).isFalse();
  }

  @Test
  void the_form_matters_only_where_the_question_asks_for_one() {
    Question simplify =
        ask(
            simple("Simplify {x}/6", new Slot.Digits(), "list(x / 2, 3)", "fraction", ""),
            Map.of("x", Rational.of(4)));
    assertThat(right(simplify, "2/3")).isTrue();
    assertThat(right(simplify, "4/6")).isFalse();
    Question part =
        ask(
            simple("What is {x} sixths?", new Slot.Digits(), "x / 6", "parts", ""),
            Map.of("x", Rational.of(4)));
    assertThat(part.expected().text()).isEqualTo("2/3");
    assertThat(right(part, "4/6")).isTrue();
  }

  @Test
  void remainders_lists_points_and_words_are_read_as_children_write_them() {
    Question division = ((Reading.Read) EquationReader.read("17 ÷ 5")).question();
    assertThat(division.expected().text()).isEqualTo("3 r 2");
    for (String given : List.of("3 r 2", "3r2", "3 rem 2", "3 remainder 2", "3.4", "3 2/5")) {
      assertThat(right(division, given)).as(given).isTrue();
    }
    assertThat(right(division, "3")).isFalse();
    Question order =
        ask(
            simple("Order {x}", new Slot.Numbers(), "sorted(x)", "list", ""),
            Map.of(
                "x",
                new Term.Items(List.of(new Rational(1, 2), new Rational(9, 20), Rational.ONE))));
    assertThat(order.expected().text()).isEqualTo("0.45, 0.5, 1");
    assertThat(right(order, "0.45,0.5,1")).isTrue();
    assertThat(right(order, ".45 0.50 1.0")).isTrue();
    assertThat(right(order, "1, 0.5, 0.45")).isFalse();
    Question point =
        ask(
            simple("Point {x}", new Slot.Digits(), "list(x, 4)", "point", ""),
            Map.of("x", Rational.of(3)));
    assertThat(right(point, "(3, 4)")).isTrue();
    assertThat(right(point, "3,4")).isTrue();
    assertThat(right(point, "(4, 3)")).isFalse();
    Question shape =
        ask(
            simple(
                "Name {x}",
                new Slot.Digits(),
                "if(x = 4, 'quadrilateral', 'right-angled triangle')",
                "word",
                ""),
            Map.of("x", Rational.of(4)));
    assertThat(right(shape, "A quadrilateral.")).isTrue();
    assertThat(right(shape, "quadralateral")).isTrue();
    assertThat(right(shape, "triangle")).isFalse();
  }

  @Test
  void numbers_in_words_are_written_with_and_and_read_with_small_slips() {
    Question words =
        ask(
            simple("Write {x} in words", new Slot.Commas(), "x", "words", ""),
            Map.of("x", Rational.of(40052)));
    assertThat(words.expected().text()).isEqualTo("forty thousand and fifty-two");
    assertThat(right(words, "fourty thousand and fifty two")).isTrue();
    assertThat(right(words, "four thousand and fifty-two")).isFalse();
    assertThat(right(words, "40052")).isFalse();
  }

  @Test
  void a_faulty_form_says_what_is_wrong() {
    assertThatThrownBy(() -> simple("Round {y}", new Slot.Digits(), "x", "number", ""))
        .hasMessageContaining("slot 'y'");
    assertThatThrownBy(() -> simple("Round {x}", new Slot.Digits(), "y", "number", ""))
        .hasMessageContaining("column 1");
    assertThatThrownBy(() -> simple("Round {x}", new Slot.Digits(), "x", "numbre", ""))
        .hasMessageContaining("not known");
    assertThatThrownBy(() -> DrawnKind.of(ROUND, "", Map.of("m", "1-2")))
        .hasMessageContaining("no slot");
    assertThatThrownBy(() ->
            DrawnKind.of(ROUND, "", Map.of("n", "9-1", "unit", "10"))
                .ask(new Parameters("kind", Map.of()), Draws.of(1)))
        .hasMessageContaining("9-1");
  }
}
