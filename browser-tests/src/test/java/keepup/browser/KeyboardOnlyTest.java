package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class's day without a mouse. The only keys are those of the keyboard; nothing is clicked.
class KeyboardOnlyTest {
  private static final String STEP = "Subtract in columns with one exchange";
  private static final int MOST_TABS = 120;

  @Test
  void a_teacher_needs_no_mouse_from_choosing_the_step_to_recording_an_outcome() {
    try (Person teacher = Person.of("year5")) {
      Page page = teacher.page();
      tabTo(page, "Year 5 Foxgloves");
      enter(page);
      tabTo(page, "Choose today’s step", "Choose another step for today");
      enter(page);
      tabTo(page, "input[name=find]");
      page.keyboard().type("columns with one exchange");
      page.keyboard().press("ArrowDown");
      assertThat(focused(page)).startsWith(STEP);
      enter(page);
      assertThat(teacher.heading()).isEqualTo("Exit check");

      tabTo(page, "Type in the answers");
      enter(page);
      var grid = new AnswersGrid(page);
      MadeUpAnswers made = MadeUpAnswers.to(grid.questions());
      grid.tabToFirstBox();
      for (int child = 0; child < 8; child++) {
        grid.typeRow(child < 3 ? made.thinking("subtract.smaller-from-larger") : made.right());
      }
      grid.expectAtSchool(48);

      goBackTo(page, "Year 5 Foxgloves");
      tabTo(page, "Today’s groups");
      enter(page);
      tabTo(page, "Use these groups");
      page.keyboard().press("Enter"); // the same address shows the groups in use
      PlaywrightAssertions.assertThat(page.locator("main"))
          .containsText("These groups are in use today.");
      tabTo(page, "How they got on");
      enter(page);
      tabTo(page, "input[name=result]");
      page.keyboard().press("Space");
      Locator state = page.locator(".outcome-state").first();
      PlaywrightAssertions.assertThat(state).hasAttribute("data-state", "saved");
    }
  }

  /// To the class by the way back at the top of the page.
  private static void goBackTo(Page page, String className) {
    page.keyboard().press("Home");
    page.evaluate("document.querySelector('.skip').focus()"); // the top of the page
    tabTo(page, className);
    enter(page);
  }

  /// Presses Tab until the focus is on something with one of these words, or that matches one of
  /// these selectors.
  private static void tabTo(Page page, String... targets) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      String words = focused(page);
      for (String target : targets) {
        if (words.startsWith(target) || (target.startsWith("input") && matches(page, target))) {
          return;
        }
      }
    }
    throw new IllegalStateException(
        "%d presses of Tab on %s did not lead to %s."
            .formatted(MOST_TABS, page.url(), List.of(targets)));
  }

  private static boolean matches(Page page, String selector) {
    return (Boolean)
        page.evaluate("(selector) => document.activeElement.matches(selector)", selector);
  }

  private static String focused(Page page) {
    return ((String) page.evaluate("document.activeElement.innerText ?? ''")).strip();
  }

  private static void enter(Page page) {
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before));
  }
}
