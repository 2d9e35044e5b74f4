package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The questions that a child answers alone, the way different children meet them.
class PupilPageTest {
  private static final String WHOLE_NUMBERS = "y5.subtract.large-columns";
  private static final String FRACTIONS = "y5.fraction.add-related";
  private static final String HEARD =
      """
      window.heard = [];
      SpeechSynthesis.prototype.speak = (words) => { window.heard.push(words.text); };
      SpeechSynthesis.prototype.cancel = () => {};
      """;

  @Test
  void a_child_needs_only_the_keyboard() {
    try (Person teacher = Person.of("year5")) {
      HandedOver device = HandedOver.by(teacher, WHOLE_NUMBERS);
      Page page = device.page();
      PlaywrightAssertions.assertThat(device.box()).isFocused();
      page.keyboard().type("12");
      page.keyboard().press("Enter");
      device.expectQuestion(2);
      tabTo(page, "I do not know yet");
      page.keyboard().press("Enter");
      device.expectQuestion(3);
      page.keyboard().press("Enter"); // with nothing written
      PlaywrightAssertions.assertThat(page.locator(".calm-hint"))
          .containsText("Write an answer first");
      tabTo(page, "I have had enough");
      page.keyboard().press("Enter");
      device.expectThanks();
    }
  }

  @Test
  void a_child_taps_the_keys_on_a_small_screen() {
    try (Person teacher = Person.of("year5", RealBrowser.tablet(320, 640))) {
      HandedOver device = HandedOver.by(teacher, WHOLE_NUMBERS);
      Page page = device.page();
      int asked = device.goOnTo("[data-key='4']");
      PlaywrightAssertions.assertThat(device.box()).hasAttribute("inputmode", "none");
      for (String key : List.of("4", "0", "7")) {
        device.key(key).tap();
      }
      page.locator("[data-rub]").tap();
      device.key("5").tap();
      PlaywrightAssertions.assertThat(device.box()).hasValue("405");
      assertThat(sideways(page)).isFalse();
      for (Locator button : page.locator("main button:visible").all()) {
        assertThat(button.boundingBox().height).as(button.innerText()).isGreaterThanOrEqualTo(44);
      }
      assertThat(device.faults()).isEmpty();
      page.locator("button[value=next]").tap();
      device.expectQuestion(asked + 1);
    }
  }

  @Test
  void a_fraction_is_written_in_three_boxes_by_keys_or_keyboard() {
    try (Person teacher = Person.of("year5", 1280, 800)) {
      HandedOver device = HandedOver.by(teacher, FRACTIONS);
      Page page = device.page();
      int asked = device.goOnTo("#top"); // it begins with what the step needs
      page.locator("#top").click();
      device.key("3").click();
      page.keyboard().press("ArrowDown");
      page.keyboard().type("8");
      PlaywrightAssertions.assertThat(page.locator("#top")).hasValue("3");
      PlaywrightAssertions.assertThat(page.locator("#bottom")).hasValue("8");
      assertThat(device.faults()).isEmpty();
      page.setViewportSize(320, 640);
      assertThat(sideways(page)).isFalse();
      page.keyboard().press("Enter");
      device.expectQuestion(asked + 1);
    }
  }

  @Test
  void the_question_is_read_aloud_where_the_browser_has_a_voice_and_only_there() {
    try (Person teacher = Person.of("year5")) {
      teacher.page().addInitScript(HEARD);
      HandedOver device = HandedOver.by(teacher, WHOLE_NUMBERS);
      Page page = device.page();
      device.goOnTo("[data-keys]");
      page.locator("[data-say]").click();
      assertThat(page.evaluate("window.heard.join()").toString())
          .isEqualTo(page.locator("[data-say]").getAttribute("data-say"))
          .isNotBlank();
      page.addInitScript("delete window.speechSynthesis; delete Window.prototype.speechSynthesis;");
      page.reload();
      PlaywrightAssertions.assertThat(page.locator("[data-keys]"))
          .isVisible(); // the script has run
      assertThat(page.locator("[data-say]").isVisible()).isFalse();
    }
  }

  @Test
  void answers_are_sent_while_the_script_is_still_on_its_way() {
    try (Person teacher = Person.of("year5")) {
      Page page = teacher.page();
      List<Route> held = new ArrayList<>();
      page.route("**/pupil.js*", held::add); // no answer yet
      teacher.go("/classes");
      String schoolClass = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      teacher.go(schoolClass + "/screen?step=" + WHOLE_NUMBERS);
      page.locator("input[name=child]").first().check();
      teacher.press("Hand the device over");
      page.waitForURL(
          "**/pupil/**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.locator(".calm-box").first().fill("12");
      assertThat(page.locator("[data-keys]").isVisible()).isFalse();
      page.locator("button[value=next]").click();
      PlaywrightAssertions.assertThat(page).hasTitle("Question 2 – Keep Up");
      page.waitForCondition(() -> held.size() >= 2);
      assertThat(page.locator("[data-say]").isVisible()).isFalse();
      held.getLast().resume();
      PlaywrightAssertions.assertThat(page.locator("[data-say]")).isVisible();
    }
  }

  @Test
  void without_any_script_a_child_answers_and_an_adult_takes_the_device_back() {
    BrowserContext window = RealBrowser.withoutScripts(768, 1024);
    try (Person teacher = Person.of("year5", window)) {
      HandedOver device = HandedOver.by(teacher, WHOLE_NUMBERS);
      Page page = device.page();
      assertThat(page.locator("[data-say]").isVisible()).isFalse();
      device.box().fill("12");
      page.locator("button[value=next]").click();
      device.expectQuestion(2);
      teacher.go("/classes");
      assertThat(page.url()).contains("/pupil/");
      teacher.go("/pupil/leave");
      page.getByLabel("Your password").fill("not this one at all");
      teacher.press("Take the device back");
      PlaywrightAssertions.assertThat(page.locator("main"))
          .containsText("This is not the password");
      page.getByLabel("Your password").fill("acorns in willow lane");
      teacher.press("Take the device back");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Classes");
    }
  }

  private static boolean sideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static void tabTo(Page page, String words) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      if (String.valueOf(page.evaluate("document.activeElement.innerText ?? ''"))
          .strip()
          .equals(words)) {
        return;
      }
    }
    throw new IllegalStateException("No press of Tab led to " + words);
  }
}
