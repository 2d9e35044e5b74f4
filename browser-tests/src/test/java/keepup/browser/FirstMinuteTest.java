package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A new installation: the school and its head, with the code that the console shows.
class FirstMinuteTest {
  private static final String PASSWORD = "lantern pudding gravel";

  @Test
  void a_head_sets_the_school_up_with_the_code_on_the_console_and_is_led_to_the_register() {
    try (RunningProduct product = RunningProduct.empty();
        BrowserContext window = RealBrowser.window(768, 1024)) {
      Page page = window.newPage();
      page.navigate(product.address() + "/set-up");
      page.getByLabel("The code on the console").fill(product.setUpCode());
      page.getByLabel("The school’s name").fill("Heron Lane Primary School");
      page.getByLabel("The head’s name, as staff say it").fill("Mrs Reedbed");
      page.getByLabel("The head’s e-mail").fill("head@heronlane.example");
      page.getByLabel("A password").fill(PASSWORD);
      press(page, "Set up the school");
      page.waitForURL("**/sign-in**");
      page.getByLabel("Your school e-mail").fill("head@heronlane.example");
      page.getByLabel("Password").fill(PASSWORD);
      press(page, "Sign in");
      assertThat(page.locator("main").innerText())
          .contains("Hello, Mrs Reedbed.", "Begin with the register");

      page.navigate(product.address() + "/set-up");
      assertThat(page.locator("main").innerText()).doesNotContain("The code on the console");
    }
  }

  private static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).click();
  }
}
