package keepup.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/// A device that a teacher has handed over to a child of the class.
final class HandedOver {
  private static final int MOST = 12;

  private final Page page;

  private HandedOver(Page page) {
    this.page = page;
  }

  /// Opens questions on a step for the first child of the teacher's class.
  static HandedOver by(Person teacher, String step) {
    Page page = teacher.page();
    teacher.go("/classes");
    String schoolClass = page.locator("main a[href^='/classes/']").first().getAttribute("href");
    teacher.go(schoolClass + "/screen?step=" + step);
    page.locator("input[name=child]").first().check();
    teacher.press("Hand the device over");
    page.waitForURL("**/pupil/**");
    return new HandedOver(page);
  }

  Page page() {
    return page;
  }

  /// Answers until there is a question with such a part, and gives its number.
  int goOnTo(String part) {
    for (int asked = 1; asked < MOST; asked++) {
      if (page.locator(part).count() > 0) {
        return asked;
      }
      box().fill("1");
      page.locator("button[value=next]").click();
      expectQuestion(asked + 1);
    }
    throw new IllegalStateException("No question had " + part);
  }

  Locator box() {
    return page.locator(".calm-box").first();
  }

  Locator key(String name) {
    return page.locator("[data-keys] button[data-key='" + name + "']");
  }

  void expectQuestion(int number) {
    PlaywrightAssertions.assertThat(page).hasTitle("Question " + number + " – Keep Up");
  }

  void expectThanks() {
    PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Thank you");
  }

  /// What axe finds, a line each.
  List<String> faults() {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .map(rule ->
                rule.getId() + " " + rule.getHelp() + " " + rule.getNodes().getFirst().getTarget())
            .toList();
  }
}
