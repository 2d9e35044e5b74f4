package keepup.app.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import keepup.app.worksheet.Letters.Piece;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void fractions_are_drawn_with_the_whole_before_and_the_stop_after_them() {
    assertThat(Letters.pieces("Which is greater, 2 3/4 or 5/7?"))
        .containsExactly(
            new Piece.Text("Which is greater, "),
            new Piece.Parts("2", "3", "4", ""),
            new Piece.Text(" or "),
            new Piece.Parts("", "5", "7", "?"));
    assertThat(Letters.pieces("2/3 = □/6"))
        .containsExactly(
            new Piece.Parts("", "2", "3", ""),
            new Piece.Text(" = "),
            new Piece.Parts("", "□", "6", ""));
    assertThat(new Piece.Parts("2", "3", "□", "").spoken()).isEqualTo("and 3 over blank");
    assertThat(new Piece.Parts("", "1", "8", "?").spoken()).isEqualTo("1 eighth");
    assertThat(new Piece.Parts("", "3", "4", "").spoken()).isEqualTo("3 quarters");
    assertThat(new Piece.Parts("1", "3", "2", "").spoken()).isEqualTo("and 3 halves");
    assertThat(new Piece.Parts("", "7", "15", "").spoken()).isEqualTo("7 over 15");
  }

  @Test
  void a_date_and_a_decimal_are_no_fraction_and_a_box_is_drawn() {
    assertThat(Letters.pieces("3/4/2026")).containsExactly(new Piece.Text("3/4/2026"));
    assertThat(Letters.pieces("□ + 5 = 12"))
        .containsExactly(new Piece.Box(), new Piece.Text(" + 5 = 12"));
    assertThat(Letters.asks("304 − 187 =")).isFalse();
  }
}
