package keepup.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A member of the demo school's staff at their own computer, signed in.
final class Person implements AutoCloseable {
  private static final String PASSWORD = "acorns in willow lane";

  private final BrowserContext window;
  private final Page page;

  private Person(BrowserContext window, Page page) {
    this.window = window;
    this.page = page;
  }

  /// @param user `head`, `maths`, `year3`, `ta2` and so on, or the whole e-mail of somebody who
  ///   works elsewhere
  static Person of(String user) {
    return of(user, 1100, 800);
  }

  static Person of(String user, int width, int height) {
    return of(user, RealBrowser.window(width, height));
  }

  static Person of(String user, BrowserContext window) {
    window.setDefaultTimeout(60_000);
    var person = new Person(window, window.newPage());
    person.go("/sign-in");
    person.signIn(user);
    return person;
  }

  /// From the sign-in page, which is open.
  void signIn(String user) {
    page.getByLabel("Your school e-mail")
        .fill(user.contains("@") ? user : user + "@willowlane.example");
    page.getByLabel("Password").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  void go(String path) {
    page.navigate(RunningProduct.demo().address() + path);
  }

  /// Follows a link by its words.
  void follow(String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setVisible(true))
        .first()
        .click();
  }

  /// Presses a button by its words.
  void press(String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  String heading() {
    return page.locator("h1").first().innerText();
  }

  Page page() {
    return page;
  }

  BrowserContext window() {
    return window;
  }

  @Override
  public void close() {
    window.close();
  }
}
