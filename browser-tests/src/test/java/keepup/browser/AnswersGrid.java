package keepup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/// The page on which a class's answers are typed in, used as a teacher does: by keyboard.
final class AnswersGrid {
  private static final int SLOW = 30_000;
  private static final int MOST_TABS = 40;

  private static final Page.WaitForSelectorOptions ATTACHED =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

  private final Page page;

  AnswersGrid(Page page) {
    this.page = page;
    page.waitForSelector("html[data-answers-ready=true]", ATTACHED);
  }

  /// The questions in the heads of the columns.
  List<String> questions() {
    return page.locator("[data-grid] thead .sum").allInnerTexts().stream()
        .map(text -> text.replace('▢', '□'))
        .toList();
  }

  /// The children, in the order of the page.
  List<String> children() {
    return page.locator("[data-grid] tbody th").allInnerTexts();
  }

  String check() {
    return page.locator("[data-grid]").getAttribute("data-check");
  }

  /// Moves from the top of the page to the first box with the Tab key.
  void tabToFirstBox() {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("!!document.activeElement?.closest('[data-grid] td')")) {
        return;
      }
    }
    throw new IllegalStateException(MOST_TABS + " presses of Tab did not lead into the grid.");
  }

  /// Types one child's answers into the row that the focus is in, each with Enter after it.
  void typeRow(List<String> answers) {
    for (String answer : answers) {
      page.keyboard().type(answer);
      page.keyboard().press("Enter");
    }
  }

  /// Puts the focus into one box, as a teacher does who corrects an answer.
  Locator box(int child, int question) {
    return page.locator("[data-grid] tbody tr")
        .nth(child)
        .locator("td")
        .nth(question)
        .locator("input");
  }

  /// Waits until so many boxes say that their answer is at school.
  void expectAtSchool(int count) {
    expect("school", count);
  }

  /// Waits until so many boxes say that their answer is kept on this device.
  void expectHere(int count) {
    expect("here", count);
  }

  private void expect(String state, int count) {
    assertThat(page.locator("[data-grid] .cell[data-state=" + state + "]"))
        .hasCount(count, new HasCountOptions().setTimeout(SLOW));
  }

  /// What stands in all boxes, row by row.
  @SuppressWarnings("unchecked")
  List<String> values() {
    return (List<String>)
        page.evaluate(
            "[...document.querySelectorAll('[data-grid] td input')].map((box) => box.value)");
  }
}
