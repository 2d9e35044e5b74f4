package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two children do the day's check on devices of their own, one of them without a connection in the
/// middle, both by the keyboard alone; the teacher sees both.
class OwnDevicesTest {
  private static final String CLASS = "Year 4 Elderflowers";
  private static final int MOST_TABS = 60;

  private final FilmStrip film = new FilmStrip("own-devices");

  private record Card(String name, List<String> pictures) {}

  @Test
  void two_children_do_the_days_check_on_their_own_devices_and_the_teacher_sees_both() {
    try (Person teacher = Person.of("year4", 1280, 800);
        BrowserContext one = RealBrowser.keepingTablet(768, 1024);
        BrowserContext other = RealBrowser.window(320, 640)) {
      String here = chooseStep(teacher);
      List<Card> cards = makeCards(teacher, here);
      String code = openDoor(teacher, here);
      Page first = one.newPage();
      Page second = other.newPage();
      comeIn(first, code, cards.get(0));
      comeIn(second, code, cards.get(1));
      film.take(second, "question-320");
      assertThat(faults(second)).isEmpty();
      assertThat(second.evaluate("document.documentElement.scrollWidth > 320")).isEqualTo(false);
      String check = first.locator("[data-mine]").getAttribute("data-check");
      int questions = first.locator("[data-question]").count();

      answer(first, 0, "11");
      expectSaving(first, "Saved at school.");
      first.waitForFunction(
          "caches.open('keepup-pages').then((c) => c.match('/mine')).then((p) => !!p)");
      one.setOffline(true);
      answer(first, 1, "12");
      expectSaving(first, "Saved here. It goes to school later.");
      first.reload(); // the page is on the device
      PlaywrightAssertions.assertThat(visible(first)).hasAttribute("data-question", "3");
      for (int i = 2; i < questions; i++) {
        answer(first, i, "1" + (i + 1));
      }
      for (int i = 0; i < questions; i++) {
        answer(second, i, "2" + (i + 1));
      }
      expectSaving(second, "Saved at school.");
      assertThat(Office.countAnswers(check)).isEqualTo(questions + 1);
      film.take(first, "thanks");
      first.locator(".calm-enough button").click(); // not before all is at school
      expectSaving(first, "There is no connection now. Please give this to your teacher.");
      one.setOffline(false);
      first.waitForURL("**/join");
      assertThat(Office.countAnswers(check)).isEqualTo(2 * questions);

      teacher.go("/checks/" + check + "/answers");
      for (int child = 0; child < 2; child++) {
        for (int i = 0; i < questions; i++) {
          PlaywrightAssertions.assertThat(
                  teacher
                      .page()
                      .locator("tr[data-name='" + cards.get(child).name() + "'] input")
                      .nth(i))
              .hasValue((child + 1) + String.valueOf(i + 1));
        }
      }
      film.take(teacher.page(), "teacher");
      teacher.go(here + "/door");
      PlaywrightAssertions.assertThat(teacher.page().getByTestId("came")).containsText("2 of ");
      film.take(teacher.page(), "door");
      teacher.press("Close the door");
      second.reload();
      PlaywrightAssertions.assertThat(second.locator("h1").first())
          .hasText("The lesson is over. Thank you!");
      assertThat(faults(second)).isEmpty();
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  /// The address of the class, after a new check was made for it.
  private static String chooseStep(Person teacher) {
    teacher.go("/classes");
    teacher.follow(CLASS);
    String here = teacher.page().url().replaceFirst("^http://[^/]*", "");
    teacher.go(here + "/lesson");
    teacher.page().locator("button.step:visible").first().click();
    teacher.page().waitForURL("**/checks/*");
    return here;
  }

  private List<Card> makeCards(Person teacher, String here) {
    Page page = teacher.page();
    teacher.go(here + "/cards");
    film.take(page, "cards");
    page.locator("button[name=who]").first().click();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Cards to print");
    assertThat(faults(page)).isEmpty();
    film.take(page, "sheet");
    return page.locator(".pass-card").all().stream()
        .map(card ->
            new Card(
                card.locator(".pass-card-name").innerText(),
                card.locator(".pass-card-pictures span").allInnerTexts()))
        .toList();
  }

  private String openDoor(Person teacher, String here) {
    teacher.go(here + "/door");
    teacher.press("Open the door");
    PlaywrightAssertions.assertThat(teacher.page().locator("h1")).hasText("The door is open");
    assertThat(faults(teacher.page())).isEmpty();
    teacher.follow("Show it on the board");
    PlaywrightAssertions.assertThat(teacher.page().locator("h1")).hasText("Come in");
    film.take(teacher.page(), "board");
    return String.join("", teacher.page().locator(".way-in-letter").allInnerTexts());
  }

  /// By the keyboard alone.
  private void comeIn(Page page, String code, Card card) {
    page.navigate(RunningProduct.demo().address() + "/join");
    assertThat(faults(page)).isEmpty();
    film.take(page, "join-" + page.viewportSize().width);
    page.keyboard().type(code.toLowerCase(java.util.Locale.ROOT));
    page.keyboard().press("Enter");
    page.waitForURL("**/join/" + code);
    assertThat(faults(page)).isEmpty();
    assertThat(page.content()).doesNotContain(card.name().split(" ", -1)[0] + "<");
    for (String picture : card.pictures()) {
      tabTo(page, picture);
      page.keyboard().press("Enter");
    }
    PlaywrightAssertions.assertThat(page.locator("[data-in]")).isFocused();
    film.take(page, "pictures-" + page.viewportSize().width);
    page.keyboard().press("Enter");
    page.waitForURL("**/mine");
    PlaywrightAssertions.assertThat(page.locator(".mine-who"))
        .hasText("Hello, " + card.name().split(" ", -1)[0] + "!");
  }

  private static void tabTo(Page page, String words) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (words.equals(page.evaluate("document.activeElement.innerText?.trim()"))) {
        return;
      }
    }
    throw new IllegalStateException("No press of Tab led to " + words);
  }

  private static void answer(Page page, int at, String given) {
    PlaywrightAssertions.assertThat(visible(page))
        .hasAttribute("data-question", String.valueOf(at + 1));
    visible(page).locator(".calm-box").first().fill(given);
    page.keyboard().press("Enter");
  }

  private static Locator visible(Page page) {
    return page.locator("[data-question]:not([hidden])");
  }

  private static void expectSaving(Page page, String words) {
    PlaywrightAssertions.assertThat(page.locator("[data-saving]"))
        .hasText(
            words,
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setTimeout(40_000));
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream().map(Rule::getHelp).toList();
  }
}
