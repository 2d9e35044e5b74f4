package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import keepup.pictures.ContactSheet;
import org.junit.jupiter.api.Test;

/// Every picture in a real browser: on a screen, printed in grey, at 200 %, on a phone and in high
/// contrast. The sheets go to `target/pictures` to be looked at.
class PicturesSheetTest {
  private static final Path SHEETS = Path.of("target", "pictures");

  /// Of every text of every picture: is it outside its sheet?
  private static final String OUTSIDE =
      """
      () => [...document.querySelectorAll('svg')].flatMap(svg => {
        const sheet = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].filter(text => {
          const box = text.getBoundingClientRect();
          return box.width > 0 && (box.left < sheet.left - 0.5 || box.right > sheet.right + 0.5
            || box.top < sheet.top - 2 || box.bottom > sheet.bottom + 2);
        }).map(text => svg.querySelector('title').textContent + ': ' + text.textContent);
      })
      """;

  /// Of every text of every picture: is it smaller than a child can read?
  private static final String SMALL =
      """
      () => [...document.querySelectorAll('svg')].flatMap(svg => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')]
          .filter(text => scale * parseFloat(text.getAttribute('font-size')) < 10.9)
          .map(text => svg.querySelector('title').textContent + ': ' + text.textContent);
      })
      """;

  /// As the application's pages do: a picture says how wide it has to stay, and is scrolled.
  private static final String TELEPHONE =
      "figure { overflow-x: auto; } "
          + String.join(
              " ",
              IntStream.rangeClosed(15, 32)
                  .mapToObj(n -> "svg.least-%d { min-width: %dpx; }".formatted(20 * n, 20 * n))
                  .toList());

  private final FilmStrip film = new FilmStrip("pictures");

  @Test
  void every_picture_is_whole_on_a_screen_on_paper_enlarged_and_on_a_phone() throws IOException {
    Files.createDirectories(SHEETS);
    String one = sheet("one-of-each.html", false, TELEPHONE);
    String small = sheet("guide.html", false, "body { zoom: 0.5; }");
    String all = sheet("all.html", true, "");
    try (BrowserContext window = RealBrowser.window(1280, 3540)) {
      Page page = window.newPage();
      page.navigate(small);
      film.take(page, "screen");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { filter: grayscale(1); }"));
      film.take(page, "print-grey");
      page.navigate(all);
      assertWhole(page);
      shot(page, "all");
      page.setViewportSize(640, 900); // 1280 wide at 200 %
      page.navigate(one);
      assertWhole(page);
      shot(page, "zoomed");
      page.setViewportSize(320, 700);
      assertWhole(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      assertThat((List<?>) page.evaluate(SMALL)).isEmpty();
      shot(page, "phone");
      page.setViewportSize(1280, 900);
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setMedia(Media.SCREEN)
              .setForcedColors(ForcedColors.ACTIVE));
      shot(page, "high-contrast");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private static void assertWhole(Page page) {
    page.evaluate("document.fonts.ready.then(() => true)");
    assertThat((List<?>) page.evaluate(OUTSIDE)).isEmpty();
  }

  private static void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHEETS.resolve(name + ".png")).setFullPage(true));
  }

  private static String sheet(String name, boolean all, String more) throws IOException {
    Path fonts = Path.of("..", "app", "src", "main", "resources", "fonts").toAbsolutePath();
    String face = "@font-face { font-family: Andika; font-weight: %s; src: url('%s'); }\n";
    String style =
        face.formatted("400", fonts.resolve("Andika-Regular.ttf").normalize().toUri())
            + face.formatted("700", fonts.resolve("Andika-Bold.ttf").normalize().toUri());
    Path file = SHEETS.resolve(name).toAbsolutePath();
    Files.writeString(file, ContactSheet.html(style + more, all));
    return file.toUri().toString();
  }
}
