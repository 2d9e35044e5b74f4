package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void a_picture_is_one_svg_and_a_wrong_one_is_told_what_to_do() {
    assertThat(Ran.with("", "picture", "clock time=225").out())
        .startsWith("<svg ")
        .contains("<desc>");
    assertThat(Ran.with("", "picture", "clok time=225").err())
        .contains("There is no picture 'clok'.")
        .contains("Maybe ");
    assertThat(Ran.with("", "picture", "clok time=225").status()).isEqualTo(2);
  }

  @Test
  void all_pictures_are_listed_and_drawn_on_one_sheet() {
    assertThat(Ran.with("", "picture").out()).contains("number-line: from to gaps");
    assertThat(Ran.with("", "picture", "--json").out()).contains("\"name\":\"ratio-table\"");
    assertThat(Ran.with("", "picture", "--sheet").out())
        .contains("Exchange 1 hundred for 10 tens.")
        .endsWith("</html>\n");
  }
}
