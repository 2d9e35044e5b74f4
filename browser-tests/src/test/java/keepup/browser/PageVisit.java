package keepup.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Looks at one page after the other as one person, and says what is wrong with each.
final class PageVisit implements AutoCloseable {
  private static final int MOST_BYTES = 100_000;
  private static final Pattern FILE = Pattern.compile("[^?]*\\.(pdf|csv|txt|json)(\\?.*)?");
  private static final String LINKS =
      """
      [...document.querySelectorAll('a[href]')]
        .map((link) => new URL(link.getAttribute('href'), location.href))
        .filter((url) => url.origin === location.origin)
        .map((url) => url.pathname + url.search)
      """;
  // What axe judges by: which elements stand in which, with what attributes, named or not, and in
  // which order the headings come. Only the words differ between pages that have this in common.
  private static final String BUILD =
      """
      (() => {
        const sign = (e) => !e ? '' : e.tagName + '.' + [...e.classList].sort().join('.')
          + [...e.attributes].map((a) => /^(role|type|scope|lang|aria-(?!label|describedby|controls|owns)\\w+)$/.test(a.name)
              ? a.name + a.value : a.name).sort().join('|')
          + (e.textContent.trim() ? ' said' : '')
          + (e.htmlFor && !document.getElementById(e.htmlFor) ? ' of nothing' : '');
        const pairs = new Set([...document.querySelectorAll('body *')].map((e) => sign(e.parentElement) + ' > ' + sign(e)));
        const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
        return [...pairs].sort().join('\\n')
          + [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((e) => e.tagName).join(' ')
          + (new Set(ids).size === ids.length ? '' : location.href);
      })()
      """;

  // A scrolling box inside the page is allowed; the page itself must fit.
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  private static final String WIDEST =
      """
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 3).map((element) => element.tagName + '.' + element.className).join(', ')
      """;
  // At 400 % a window of 1280 by 1024 shows 320 by 256: what stays in place must leave room to
  // read.
  private static final String COVERED =
      """
      (() => {
        const cutAway = (e) => !!e && (getComputedStyle(e).clipPath !== 'none' || cutAway(e.parentElement));
        return [...document.querySelectorAll('body *')]
          .filter((e) => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && !cutAway(e))
          .map((e) => [e, e.getBoundingClientRect()])
          .filter(([, box]) => box.height > innerHeight / 3 && box.width > innerWidth / 2)
          .map(([e]) => e.tagName + '.' + e.className).join(', ');
      })()
      """;
  private static final String NOT_FOR_PAPER =
      """
      [...document.querySelectorAll('header.top, footer.foot, nav, .button, .skip, .crumbs')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && box.height > 1 && box.bottom > 0;
        })
        .slice(0, 3).map((element) => element.tagName + '.' + element.className).join(', ')
      """;
  private static final int PAPER = 718; // A4 within its margins, in CSS pixels
  private static final String FOCUS_SHOWS =
      """
      (() => {
        const box = document.activeElement.getBoundingClientRect();
        const style = getComputedStyle(document.activeElement);
        return box.top >= 0 && box.left >= 0 && box.width > 1 && box.height > 1
          && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
      })()
      """;

  /// What was seen.
  ///
  /// @param bytes over the wire for a first visit, styles, scripts and fonts with it
  /// @param links to pages of the product
  record Seen(String title, long bytes, List<String> links, List<String> faults) {}

  /// How the pages are built that axe has judged already, for whichever role.
  private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

  private final Page page;
  private final CDPSession wire;
  private final List<String> complaints = new ArrayList<>();
  private long bytes;

  PageVisit(Person person) {
    this.page = person.page();
    this.wire = person.window().newCDPSession(page);
    page.onConsoleMessage(message -> {
      boolean ours = !message.text().contains("blocked by Playwright");
      if (ours && (message.type().equals("error") || message.type().equals("warning"))) {
        complaints.add("the browser says: " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("a script failed: " + error));
    wire.send("Network.enable");
    wire.on(
        "Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsLong());
  }

  /// Opens a page as if for the first time, and looks at it in several ways.
  Seen look(String path) {
    complaints.clear();
    page.setViewportSize(1280, 800);
    wire.send("Network.clearBrowserCache");
    bytes = 0;
    var response = page.navigate(RunningProduct.demo().address() + path);
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.LOAD);
    page.evaluate("document.fonts.ready.then(() => true)");
    long weight = bytes;
    if (response == null || response.status() != 200) {
      complaints.add("it answers " + (response == null ? "nothing" : response.status()));
    }
    if (weight > MOST_BYTES && !path.startsWith("/design")) {
      complaints.add("it weighs %d bytes".formatted(weight));
    }
    listenToTheKeyboard();
    boolean built = JUDGED.add((String) page.evaluate(BUILD));
    boolean ours = built && !path.startsWith("/design"); // which shows parts of pages
    if (built) {
      askAxe();
    }
    if (ours) {
      print();
    }
    fitThePhone(ours);
    @SuppressWarnings("unchecked")
    var links = (List<String>) page.evaluate(LINKS);
    return new Seen(
        page.title(),
        weight,
        links.stream().filter(link -> !FILE.matcher(link).matches()).toList(),
        complaints.stream().map(fault -> path + ": " + fault).toList());
  }

  /// A sheet of paper has nothing to skip.
  private void listenToTheKeyboard() {
    if (page.locator("header.top").count() == 0) {
      return;
    }
    page.keyboard().press("Tab");
    if (!"skip".equals(page.evaluate("document.activeElement.className"))) {
      complaints.add("the first Tab leads to " + page.evaluate("document.activeElement.outerHTML"));
    } else if (!(Boolean) page.evaluate(FOCUS_SHOWS)) {
      complaints.add("the focus on the skip link cannot be seen");
    }
  }

  // No page of ours holds a frame, and without frames axe needs no second window.
  private void askAxe() {
    for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      complaints.add(
          "axe: %s (%s) at %s"
              .formatted(rule.getHelp(), rule.getId(), rule.getNodes().getFirst().getTarget()));
    }
  }

  private void print() {
    page.setViewportSize(PAPER, 1000);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String left = (String) page.evaluate(NOT_FOR_PAPER);
    if (!left.isEmpty()) {
      complaints.add("printed, it shows " + left);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  /// @param closely whether to look at it with 400 % zoom, too
  private void fitThePhone(boolean closely) {
    page.setViewportSize(320, closely ? 256 : 640);
    if ((Boolean) page.evaluate(TOO_WIDE)) {
      complaints.add("it scrolls sideways at 320 pixels: " + page.evaluate(WIDEST));
    }
    String cover = closely ? (String) page.evaluate(COVERED) : "";
    if (!cover.isEmpty()) {
      complaints.add("at 400 % it is covered by " + cover);
    }
  }

  @Override
  public void close() {
    wire.detach();
  }
}
