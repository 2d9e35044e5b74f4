package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A child practises number facts on a phone, by the keyboard alone, and the connection goes; then
/// a teacher sees what to teach. The pictures are those of the guide.
class FactsWalkTest {
  private static final int MOST = 60;

  private final FilmStrip film = new FilmStrip("fluency");

  @Test
  void a_child_practises_without_a_connection_and_the_teacher_sees_what_to_teach() {
    try (Person teacher = Person.of("year4", 1280, 800)) {
      Page page = teacher.page();
      teacher.go("/classes");
      String here = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      teacher.go(here);
      teacher.follow("Practise number facts");
      film.take(page, "choose");
      page.locator("input[name=child]").first().check();
      page.setViewportSize(320, 640);
      teacher.press("Hand the device over");
      page.waitForURL("**/pupil/facts/*");
      int before = Office.countFactAnswers();
      workOneOut(page);
      page.context().setOffline(true);
      int answers = answerTheRest(page) + 1;
      PlaywrightAssertions.assertThat(page.locator("[data-saving]")).containsText("Saved here");
      assertThat(Office.countFactAnswers()).isEqualTo(before + 1);
      page.context().setOffline(false);
      PlaywrightAssertions.assertThat(page.locator("[data-saving]")).hasText("Saved at school.");
      film.take(page, "done");
      assertThat(Office.countFactAnswers()).isEqualTo(before + answers);
      assertThat(faults(page)).isEmpty();
      page.setViewportSize(768, 1024);
      teacher.follow("My grid");
      PlaywrightAssertions.assertThat(page.locator(".facts-grid")).isVisible();
      film.take(page, "grid");
      assertThat(faults(page)).isEmpty();
      takeBack(teacher);
      page.setViewportSize(1280, 800);
      teacher.go(here + "/facts?set=tables");
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("Teach tomorrow");
      film.take(page, "class");
      teacher.go(here + "/starter?date=2026-11-24&told=true");
      film.take(page, "starter");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  /// Answers wrong, and sees how it comes out.
  private void workOneOut(Page page) {
    PlaywrightAssertions.assertThat(page.locator("[data-box]")).isFocused();
    assertThat(faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth > 320")).isEqualTo(false);
    page.locator("[data-help]").focus();
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("[data-helped]")).isVisible();
    film.take(page, "helps");
    page.keyboard().type("9999");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("[data-told]")).isFocused();
    PlaywrightAssertions.assertThat(page.locator("[data-told]"))
        .hasText("Let us work it out together.");
    PlaywrightAssertions.assertThat(page.locator("[data-saving]")).hasText("Saved at school.");
    film.take(page, "worked-out");
    assertThat(faults(page)).isEmpty();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
  }

  /// How many answers it took.
  private static int answerTheRest(Page page) {
    for (int answers = 0; answers < MOST; answers++) {
      if (page.locator("[data-view=done]").isVisible()) {
        return answers;
      }
      PlaywrightAssertions.assertThat(page.locator("[data-box]")).isFocused();
      String[] parts = page.locator("[data-question]").innerText().split(" × ", 2);
      int product = Integer.parseInt(parts[0].strip()) * Integer.parseInt(parts[1].strip());
      page.keyboard().type(String.valueOf(product));
      page.keyboard().press("Enter");
      PlaywrightAssertions.assertThat(page.locator("[data-told]")).containsText("Yes.");
      page.keyboard().press("Enter");
    }
    throw new IllegalStateException("The practice did not end.");
  }

  private static void takeBack(Person teacher) {
    teacher.follow("For the adult");
    teacher.page().getByLabel("Your password").fill("acorns in willow lane");
    teacher.press("Take the device back");
    teacher.page().waitForURL("**/classes");
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream().map(Rule::getHelp).toList();
  }
}
