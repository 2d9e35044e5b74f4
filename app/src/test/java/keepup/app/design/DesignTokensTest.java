package keepup.app.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignTokensTest {

  @Test
  void every_ink_is_readable_on_every_paper_it_is_used_on_in_all_four_themes() {
    for (var palette : Palette.listAll()) {
      assertThat(palette.measured())
          .as(palette.theme().words())
          .allSatisfy(one -> assertThat(one.enough()).as("%s", one).isTrue());
    }
  }

  @Test
  void a_theme_the_device_asks_for_has_the_same_colours_as_the_theme_a_person_chooses() {
    var asked =
        Map.of(
            Theme.DARK, "@media (prefers-color-scheme: dark) {",
            Theme.CONTRAST, "@media (prefers-contrast: more) {",
            Theme.CONTRAST_DARK,
                "@media (prefers-contrast: more) and (prefers-color-scheme: dark) {");
    var css = Palette.tokens();
    asked.forEach((theme, media) ->
        assertThat(Palette.colours(css.substring(css.indexOf(media)), "  :root:not([data-theme])"))
            .as(theme.words())
            .isNotEmpty()
            .isEqualTo(Palette.colours(css, "[data-theme=\"%s\"]".formatted(theme.key()))));
  }

  @Test
  void every_theme_and_paper_set_every_colour() {
    var css = Palette.tokens();
    var light = Palette.colours(css, "[data-theme=\"light\"]").keySet();
    for (var palette : Palette.listAll()) {
      assertThat(palette.colours().keySet()).as(palette.theme().words()).isEqualTo(light);
    }
    assertThat(Palette.colours(css.substring(css.indexOf("@media print")), "[data-theme]").keySet())
        .isEqualTo(light);
  }

  @Test
  void only_the_tokens_write_a_colour() throws IOException {
    for (var sheet : List.of("base", "layout", "components", "tables", "sheet", "design")) {
      assertThat(read(sheet + ".css")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(");
    }
  }

  @Test
  void black_on_white_measures_21_and_a_colour_on_itself_1() {
    assertThat(Palette.contrast("#000000", "#ffffff")).isEqualTo(21.0);
    assertThat(Palette.contrast("#17595f", "#17595f")).isEqualTo(1.0);
  }

  private static String read(String name) throws IOException {
    try (var in = DesignTokensTest.class.getResourceAsStream("/static/assets/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
