package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A teacher builds a sequence by keyboard alone, puts her own question in, and shows it on the
/// board with a clicker.
class SequenceWalkTest {
  private static final String STEP = "/curriculum/steps/y3.subtract.exchange-through-zero";
  private static final String FITS =
      "document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth";

  private final FilmStrip film = new FilmStrip("worksheets");

  @Test
  void a_sequence_is_built_by_keyboard_and_shown_on_the_board() {
    try (Person teacher = Person.of("year3", 1280, 800)) {
      Page page = teacher.page();
      teacher.go(STEP);
      enter(page, page.getByRole(AriaRole.LINK, named("Make a sequence")));
      page.waitForURL("**/sequence*");
      film.take(page, "builder");

      Locator first = page.locator(".seq-item .pupil").first();
      String begins = first.innerText();
      enter(page, page.getByRole(AriaRole.BUTTON, named("Down with question 1")));
      page.waitForURL("**#item-2");
      assertThat(page.locator("#item-2 .pupil").innerText()).isEqualTo(begins);
      enter(page, page.getByRole(AriaRole.BUTTON, named("Lock question 2")));
      page.waitForURL("**locked=2**");

      enter(page, page.locator("#item-3 summary").last());
      page.getByLabel("Your question 3").fill("304 - 187");
      page.keyboard().press("Enter");
      page.waitForURL("**304**");
      assertThat(page.locator("#item-3").innerText()).contains("Put in by hand", "117");
      page.locator("#item-3").scrollIntoViewIfNeeded();
      film.take(page, "own-question");
      page.setViewportSize(320, 700);
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isTrue();
      page.setViewportSize(1280, 720);

      enter(page, page.getByRole(AriaRole.LINK, named("On the board")));
      page.waitForURL("**/board*");
      for (int moment = 0; moment < 24; moment++) {
        assertThat((Boolean) page.evaluate(FITS)).as("moment %d fits", moment).isTrue();
        if (moment == 5 || moment == 6) {
          film.take(page, moment == 5 ? "board-expect" : "board-check");
        }
        if (moment < 23) {
          page.keyboard().press(moment % 2 == 0 ? "PageDown" : "Space");
          page.waitForURL("**at=" + (moment + 1));
        }
      }
      page.keyboard().press("PageUp");
      page.waitForURL("**at=22");

      teacher.go(STEP + "/sequence/paper?form=squared&name=yes");
      film.take(page, "squared-paper");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  /// Reaches a thing without a pointer and presses Enter.
  private static void enter(Page page, Locator thing) {
    thing.focus();
    page.keyboard().press("Enter");
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(words).setExact(true);
  }
}
