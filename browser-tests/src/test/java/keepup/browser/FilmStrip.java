package keepup.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pictures of a page of the guide, taken as what it tells is done. They go to
/// `target/guide-images`; with `-Dkeepup.guide=true` they also replace those of `docs/guide`.
final class FilmStrip {
  private static final Path TAKEN = Path.of("target", "guide-images");
  private static final Path GUIDE = Path.of("..", "docs", "guide");
  private static final Pattern IMAGE = Pattern.compile("\\(images/([a-z0-9-]+\\.png)\\)");

  private final String guide;
  private final Set<String> names = new TreeSet<>();

  /// @param guide the page of the guide, without its ending
  FilmStrip(String guide) {
    this.guide = guide;
  }

  /// @param name `import` in the eighth picture of the first day becomes `first-day-08-import.png`
  void take(Page page, String name) {
    String file = "%s-%02d-%s.png".formatted(guide, names.size() + 1, name);
    names.add(file);
    page.evaluate("document.fonts.ready.then(() => true)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(TAKEN.resolve(file))
            .setCaret(com.microsoft.playwright.options.ScreenshotCaret.HIDE)
            .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    if (Boolean.getBoolean("keepup.guide")) {
      copy(file);
    }
  }

  private static void copy(String file) {
    try {
      Files.createDirectories(GUIDE.resolve("images"));
      Files.copy(
          TAKEN.resolve(file),
          GUIDE.resolve("images").resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// The pictures taken so far.
  Set<String> taken() {
    return Set.copyOf(names);
  }

  /// The pictures that the page of the guide shows.
  Set<String> shownInGuide() {
    try {
      return IMAGE
          .matcher(Files.readString(GUIDE.resolve(guide + ".md")))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
