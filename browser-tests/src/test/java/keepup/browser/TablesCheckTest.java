package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The practice for the tables check in a real browser: its clock, keys, voice and connection. The
/// browser's clock is stopped and moved by hand, so that lengths are exact on any machine. The
/// pictures are those of the guide.
class TablesCheckTest {
  private static final int QUESTION = 6000;
  private static final int PAUSE = 3000;
  private static final int FRAME = 17;
  private static final int MINUTE = 60_000;
  private static final String LISTEN =
      """
      window.rows = [];
      document.addEventListener('tables-row', (event) => window.rows.push(event.detail.answer ?? event.detail));
      window.heard = [];
      SpeechSynthesis.prototype.speak = (words) => { window.heard.push(words.text); words.onend?.(); };
      SpeechSynthesis.prototype.cancel = () => {};
      """;
  private static final String OUT_OF_SIGHT =
      """
      (hidden) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
      """;

  private final FilmStrip film = new FilmStrip("tables-check");

  @Test
  void a_question_lasts_six_seconds_a_pause_three_and_nothing_is_lost_without_a_connection() {
    try (Person teacher = Person.of("year4", 1280, 800)) {
      Page page = teacher.page();
      page.addInitScript(LISTEN);
      teacher.go("/classes");
      String schoolClass = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      teacher.go(schoolClass + "/tables-check/begin");
      page.getByLabel("With 6 seconds for a question").check();
      page.getByLabel("I know these children").check();
      page.locator("input[name=child]").first().check();
      film.take(page, "begin");
      handOver(teacher);
      warmUp(page);
      answerSix(teacher);
      endWithoutAConnection(teacher);
      lookAtWhatItShows(teacher, schoolClass);
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private void warmUp(Page page) {
    PlaywrightAssertions.assertThat(page.locator("[data-go]:visible")).isFocused();
    assertThat(faults(page)).isEmpty();
    film.take(page, "before");
    page.clock().install();
    page.reload();
    PlaywrightAssertions.assertThat(page.locator("[data-go]:visible")).isFocused();
    page.clock().pauseAt(System.currentTimeMillis() + MINUTE);
    page.keyboard().press("Enter");
    for (int number = 1; number <= 3; number++) {
      expect(page, "Warm-up " + number + " of 3");
      page.keyboard().type("7");
      page.clock().runFor(number < 3 ? QUESTION + PAUSE : QUESTION);
    }
    PlaywrightAssertions.assertThat(page.locator("h1:visible")).hasText("That was the warm-up.");
    page.keyboard().press("Enter");
  }

  private void answerSix(Person teacher) {
    Page page = teacher.page();
    expect(page, "Question 1 of 25");
    film.take(page, "question");
    page.setViewportSize(320, 640);
    film.take(page, "on-a-phone");
    page.setViewportSize(1280, 800);
    assertThat(page.locator("main").ariaSnapshot())
        .contains("Question 1 of 25.", "times", "textbox \"Your answer\"", "button \"Enter\"");
    page.clock().runFor(QUESTION - FRAME - 1);
    assertThat(count(page)).isEqualTo(3);
    page.keyboard().type("4"); // not finished when the time is over: it counts
    page.clock().runFor(FRAME + 1);
    page.keyboard().type("5"); // in the pause: it goes nowhere
    page.clock().runFor(PAUSE);
    expect(page, "Question 2 of 25");
    PlaywrightAssertions.assertThat(page.locator("#answer")).hasValue("");
    page.clock().runFor(2000);
    page.keyboard().press("Enter"); // nothing typed: the question stays
    page.keyboard().type("a36");
    page.keyboard().press("Enter");
    page.clock().runFor(PAUSE);
    teacher.window().setOffline(true);
    expect(page, "Question 3 of 25");
    page.clock().runFor(1000);
    page.evaluate(OUT_OF_SIGHT, true);
    page.clock().runFor(20_000);
    page.evaluate(OUT_OF_SIGHT, false);
    PlaywrightAssertions.assertThat(page.locator("h1:visible")).hasText("The clock stopped.");
    page.keyboard().press("Enter");
    for (int number = 4; number <= 6; number++) {
      expect(page, "Question " + number + " of 25");
      page.clock().runFor(QUESTION + PAUSE);
    }
    assertThat(list(page, "number")).isEqualTo("1 2 3 4 5 6 7 8 9");
    assertThat(list(page, "given")).isEqualTo("7 7 7 4 36    ");
    assertThat(list(page, "ended")).isEqualTo("time time time time child away time time time");
    assertThat(
            page.evaluate(
                "rows.filter((row) => row.ended === 'time').every((row) => row.shownMs === 6000)"))
        .isEqualTo(true);
    assertThat(
            page.evaluate(
                "rows[4].shownMs >= 2000 && rows[4].shownMs < 2100 && rows[5].awayMs >= 20000"))
        .isEqualTo(true);
    assertThat(
            page.evaluate(
                "rows.filter((row) => row.pauseMs !== null).map((row) => row.pauseMs).every((ms) => ms >= 3000 && ms <= 3017)"))
        .isEqualTo(true);
    assertThat(page.evaluate("rows.filter((row) => row.pauseMs !== null).length")).isEqualTo(6);
  }

  private void endWithoutAConnection(Person teacher) {
    Page page = teacher.page();
    page.getByText("I have had enough").click();
    PlaywrightAssertions.assertThat(page.locator("h1:visible")).isFocused();
    runUntil(page, "Kept on this device");
    assertThat(page.locator("main").innerText()).doesNotContain("score", "right", "wrong");
    film.take(page, "thank-you");
    teacher.window().setOffline(false);
    runUntil(page, "Saved at school.");
    page.clock().resume();
  }

  private void lookAtWhatItShows(Person teacher, String schoolClass) {
    Page page = teacher.page();
    teacher.go("/pupil/leave");
    page.getByLabel("Your password").fill("acorns in willow lane");
    teacher.press("Take the device back");
    page.waitForURL("**/classes");
    teacher.go(schoolClass + "/tables-check");
    assertThat(faults(page)).isEmpty();
    film.take(page, "class");
    page.locator("[data-testid=children] a").first().click();
    page.locator("main details summary").first().click();
    PlaywrightAssertions.assertThat(page.locator("main .go-times tbody tr")).hasCount(9);
    PlaywrightAssertions.assertThat(page.locator("main .go-times tbody tr").nth(3))
        .containsText("6.0 s");
    assertThat(faults(page)).isEmpty();
    page.evaluate("scrollTo(0, 0)");
    film.take(page, "child");
    page.setViewportSize(320, 700);
    assertThat(sideways(page)).isFalse();
  }

  @Test
  void a_child_taps_hears_and_rests_as_an_adult_chose() {
    try (Person teacher = Person.of("year4", RealBrowser.tablet(320, 640))) {
      Page page = teacher.page();
      page.addInitScript(LISTEN);
      teacher.go("/classes");
      String schoolClass = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      teacher.go(schoolClass + "/tables-check");
      page.locator("[data-testid=children] a").nth(1).click();
      for (String help :
          List.of(
              "A “Next” button",
              "Very large type",
              "White and yellow",
              "Each question is read aloud")) {
        page.getByLabel(help).check();
      }
      teacher.press("Write it down");
      page.getByText("Practise now").click();
      assertThat(page.locator("input[name=child]:checked").count()).isEqualTo(1);
      handOver(teacher);
      page.locator("[data-go]:visible").tap();
      PlaywrightAssertions.assertThat(page).hasTitle("Warm-up 1 of 3 – Keep Up");
      page.waitForFunction("() => heard.length > 0"); // read aloud once it is shown
      assertThat(page.evaluate("heard.join()").toString()).matches("1 times \\d+");
      assertThat(page.evaluate("document.documentElement.dataset.theme"))
          .isEqualTo("contrast-dark");
      PlaywrightAssertions.assertThat(page.locator("#answer")).hasAttribute("inputmode", "none");
      for (String key : List.of("1", "2")) {
        page.locator("[data-key='" + key + "']").tap();
      }
      page.locator("[data-rub]").tap();
      PlaywrightAssertions.assertThat(page.locator("#answer")).hasValue("1");
      assertThat(sideways(page)).isFalse();
      assertThat(faults(page)).isEmpty();
      for (Locator button : page.locator("main button:visible").all()) {
        assertThat(button.boundingBox().height).as(button.innerText()).isGreaterThanOrEqualTo(44);
      }
      page.locator("[data-enter]").tap();
      PlaywrightAssertions.assertThat(page.locator("[data-next-button]")).isFocused();
      assertThat(faults(page)).isEmpty();
      page.locator("[data-next-button]").tap();
      page.getByText("I do not know yet").tap();
      page.locator("[data-next-button]").tap();
      page.locator("[data-enter]").tap(); // with nothing typed
      PlaywrightAssertions.assertThat(page.locator("[data-hint]")).containsText("Write an answer");
      assertThat(list(page, "given")).isEqualTo("1 ");
    }
  }

  private static void handOver(Person teacher) {
    teacher.press("Hand the device over");
    teacher.page().waitForURL("**/pupil/tables/**");
  }

  /// Lets the next frame come, in which the question appears.
  private static void expect(Page page, String count) {
    page.clock().runFor(FRAME);
    PlaywrightAssertions.assertThat(page).hasTitle(count + " – Keep Up");
    PlaywrightAssertions.assertThat(page.locator("#answer")).isFocused();
    PlaywrightAssertions.assertThat(page.locator("[data-said]")).containsText(count);
  }

  /// Lets the stopped clock run until the line about saving says so.
  private static void runUntil(Page page, String words) {
    Locator line = page.locator("[data-saving]");
    for (int look = 0; look < 200 && !line.innerText().contains(words); look++) {
      page.clock().runFor(1000);
      page.waitForTimeout(50);
    }
    PlaywrightAssertions.assertThat(line).containsText(words);
  }

  private static int count(Page page) {
    return (Integer) page.evaluate("rows.length");
  }

  private static String list(Page page, String field) {
    return (String) page.evaluate("(field) => rows.map((row) => row[field]).join(' ')", field);
  }

  private static boolean sideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
            .toList();
  }
}
