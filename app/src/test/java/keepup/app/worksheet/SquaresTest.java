package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import keepup.content.Curriculum;
import keepup.content.CurriculumFiles;
import keepup.questions.Question;
import keepup.questions.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquaresTest {
  private static final Curriculum CURRICULUM = CurriculumFiles.readBuiltIn();

  @ParameterizedTest
  @CsvSource({
    "304 - 187, 304187−",
    "3.4 + 2.75, 3.42.75+",
    "5 - 2.75, 52.75−",
    "24 × 316, 31624×",
    "252 ÷ 7, 7252",
    "25 + 36 + 17, 253617+",
    "8 + 5, ''",
    "3/4 + 1/8, ''",
    "□ + 5 = 12, ''",
    "Round 3472 to the nearest 100, ''"
  })
  void a_column_method_is_set_out_one_digit_a_square_and_nothing_else_is(
      String question, String signs) {
    assertThat(String.join("", Squares.signs(read(question), 10, 7))).isEqualTo(signs);
  }

  @Test
  void squares_measure_eight_millimetres() {
    String svg = Squares.draw(Optional.of(read("304 - 187")), 10, 7, "a");
    assertThat(svg).contains("viewBox=\"-0.3 -0.3 80.6 56.6\" width=\"305\" height=\"214\"");
    assertThat(305 / 80.6 * Squares.MILLIMETRES * 25.4 / 96).isBetween(7.9, 8.1);
  }

  private static Question read(String text) {
    return ((Reading.Read) CURRICULUM.read(text)).question();
  }
}
