package keepup.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What teachers type, and what is made of it: `typed -> text as read -> right answer`.
class QuestionReaderTest {
  private static final QuestionReader READER = new QuestionReader(List.of());

  private static String read(String typed) {
    return switch (READER.read(typed)) {
      case Reading.Read(Question question) -> question.text() + " -> " + question.expected().text();
      case Reading.Unread(String why, String suggestion) -> why + " | " + suggestion;
    };
  }

  @Test
  void ordinary_notations_of_a_calculation_are_read_alike() {
    List<String> typed =
        List.of(
            "304 - 187",
            "304-187",
            "304 − 187 =",
            "304–187=",
            "304 - 187 = ?",
            "304 - 187 = __",
            "304 - 187 = □",
            "What is 304 - 187?",
            "Work out 304 - 187.",
            "304 take away 187",
            "  304 minus 187 ",
            "３０４ － １８７");
    assertThat(typed.stream().map(QuestionReaderTest::read).collect(Collectors.toSet()))
        .containsExactly("304 - 187 -> 117");
  }

  @Test
  void the_box_may_stand_anywhere() {
    assertThat(read("□ + 5 = 12")).isEqualTo("□ + 5 = 12 -> 7");
    assertThat(read("12 = ? + 5")).isEqualTo("12 = □ + 5 -> 7");
    assertThat(read("12 - [] = 5")).isEqualTo("12 - □ = 5 -> 7");
    assertThat(read("8 + 4 = ____ + 5")).isEqualTo("8 + 4 = □ + 5 -> 7");
    assertThat(read("? = 8 + 4")).isEqualTo("□ = 8 + 4 -> 12");
    assertThat(read("5 + what equals 12?")).isEqualTo("5 + □ = 12 -> 7");
    assertThat(read("5 + □ = 12?")).isEqualTo("5 + □ = 12 -> 7");
  }

  @Test
  void the_usual_order_of_operations_holds() {
    assertThat(read("5 + 3 × 2")).isEqualTo("5 + 3 × 2 -> 11");
    assertThat(read("(5 + 3) x 2")).isEqualTo("(5 + 3) × 2 -> 16");
    assertThat(read("20 - 8 - 3")).isEqualTo("20 - 8 - 3 -> 9");
    assertThat(read("20 - (8 - 3)")).isEqualTo("20 - (8 - 3) -> 15");
    assertThat(read("56 / 7")).isEqualTo("56 ÷ 7 -> 8");
    assertThat(read("84/7")).isEqualTo("84 ÷ 7 -> 12");
  }

  @Test
  void numbers_are_read_as_people_write_them() {
    assertThat(read("3,472 + 1 028")).isEqualTo("3472 + 1028 -> 4500");
    assertThat(read("3.4 + 2.75")).isEqualTo("3.4 + 2.75 -> 6.15");
    assertThat(read("2 1/2 - 3/4")).isEqualTo("2 1/2 - 3/4 -> 1 3/4");
  }

  @Test
  void what_cannot_be_read_says_why_and_what_to_do() {
    assertThat(read("")).isEqualTo("The question is empty. | Maybe write it, such as 304 - 187.");
    assertThat(read("304 -")).startsWith("The question stops before its last number. | Maybe");
    assertThat(read("12")).startsWith("A number alone asks nothing. | Maybe");
    assertThat(read("5 + 3 = 8")).startsWith("Nothing is left to find");
    assertThat(read("□ + □ = 8")).startsWith("There are 2 boxes");
    assertThat(read("□ + 5")).startsWith("There is a box to fill but no equals sign.");
    assertThat(read("12 13")).startsWith("Two numbers stand side by side");
    assertThat(read("(3 + 4")).startsWith("A bracket is opened");
    assertThat(read("6 ÷ 0")).startsWith("No one number answers this question.");
    assertThat(read("0 × □ = 5")).startsWith("No one number answers this question.");
    assertThat(read("draw a triangle"))
        .startsWith("The words 'draw a triangle' are no question that can be read.");
    assertThat(read("9".repeat(40) + " + 1")).startsWith("It holds a number that cannot be read");
    assertThat(read("1+".repeat(5_000_000))).startsWith("The question is 10,000,000 characters");
  }

  @Test
  void a_question_read_from_its_own_text_is_the_same_question() {
    for (String typed : List.of("304 - 187", "□ + 5 = 12", "8 + 4 = □ + 5", "20 - (8 - 3)")) {
      Reading first = READER.read(typed);
      assertThat(first).isInstanceOf(Reading.Read.class);
      assertThat(READER.read(((Reading.Read) first).question().text())).isEqualTo(first);
    }
  }
}
