package keepup.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A hand at a keyboard and a mouse or a touch screen: it counts what it does, and can be as slow
/// as people are. With `-Dkeepup.pace=280` a key takes 0.28 s and pointing at something and
/// pressing it 1.3 s, the times of the keystroke-level model (Card, Moran and Newell 1983) for
/// somebody who types 40 words a minute; with 0 nothing waits.
final class Hand {
  private static final int PACE = Integer.getInteger("keepup.pace", 0); // milliseconds a key
  private static final double POINTING = 1300 / 280.0; // keys that pointing and pressing lasts

  private final Page page;
  private final long from = System.nanoTime();
  private int keys;
  private int clicks;

  Hand(Page page) {
    this.page = page;
  }

  /// Presses the key of each letter.
  void type(String text) {
    text.codePoints().forEach(letter -> press(Character.toString(letter)));
  }

  /// Presses one key: `Enter`, `+`.
  void press(String key) {
    page.waitForTimeout(PACE);
    page.keyboard().press(key);
    keys++;
  }

  /// Points at something and clicks.
  void click(Locator part) {
    point();
    part.click();
  }

  /// Touches something.
  void tap(Locator part) {
    point();
    part.tap();
  }

  private void point() {
    page.waitForTimeout(PACE * POINTING);
    clicks++;
  }

  int keys() {
    return keys;
  }

  int clicks() {
    return clicks;
  }

  /// `12.3 s, 240 keys, 3 clicks`.
  String tells() {
    return "%.1f s, %d keys, %d clicks, %d ms a key"
        .formatted((System.nanoTime() - from) / 1e9, keys, clicks, PACE);
  }
}
