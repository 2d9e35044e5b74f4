package keepup.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The system's own Chromium, started once for all tests of a run.
final class RealBrowser {
  private static final Browser SHARED = launch();

  private RealBrowser() {}

  private static Browser launch() {
    Playwright playwright = Playwright.create();
    List<String> flags =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB", // days in fields are written as in Britain
                "--force-color-profile=srgb",
                "--font-render-hinting=none"));
    if (System.getProperty("user.name").equals("root")) {
      flags.add("--no-sandbox"); // Chromium refuses to start as root with its sandbox
    }
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(flags));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return browser;
  }

  private static Path program() {
    String named = System.getenv().getOrDefault("KEEPUP_BROWSER", "");
    return Stream.of(named, "/usr/bin/chromium", "/usr/bin/google-chrome")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The tests drive a real browser, and no Chromium is on this machine.\nMaybe install one: apt install chromium; or set KEEPUP_BROWSER to its program."));
  }

  /// A browser window of its own: no cookies, nothing kept.
  ///
  /// @param width of the page in CSS pixels
  static BrowserContext window(int width, int height) {
    return SHARED.newContext(options(width, height));
  }

  /// A tablet or phone: it is touched, not clicked.
  static BrowserContext tablet(int width, int height) {
    return SHARED.newContext(options(width, height).setHasTouch(true).setIsMobile(true));
  }

  /// A tablet whose browser may keep pages for when there is no connection. In other windows it may
  /// not, so that what they load is loaded from the application each time.
  static BrowserContext keepingTablet(int width, int height) {
    return SHARED.newContext(
        options(width, height)
            .setHasTouch(true)
            .setServiceWorkers(com.microsoft.playwright.options.ServiceWorkerPolicy.ALLOW));
  }

  /// A browser in which no script runs.
  static BrowserContext withoutScripts(int width, int height) {
    return SHARED.newContext(options(width, height).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("en-GB")
        .setTimezoneId("Europe/London")
        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
        .setServiceWorkers(com.microsoft.playwright.options.ServiceWorkerPolicy.BLOCK)
        .setAcceptDownloads(true);
  }
}
