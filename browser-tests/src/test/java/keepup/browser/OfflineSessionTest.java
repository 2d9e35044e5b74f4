package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A tablet in a corridor without a connection: the sheet opens, five children are recorded, the
/// tab is closed, and back in the classroom everything is at school once. And what a tablet keeps
/// is for the person who is signed in on it alone.
class OfflineSessionTest {
  private static final int CHILDREN = 5;
  private static final List<String> RESULTS = List.of("Secure", "Nearly", "Not yet");
  private static final int MOST_LOOKS = 300;
  private static final int BETWEEN_LOOKS = 200; // milliseconds
  private static final HasCountOptions SLOW = new HasCountOptions().setTimeout(30_000);

  private final FilmStrip film = new FilmStrip("offline");

  @Test
  void a_session_is_run_and_recorded_without_a_connection_and_all_is_there_once() {
    String session = Office.planSession("ta4", "Year 6", CHILDREN);
    try (Person assistant = Person.of("ta4", RealBrowser.keepingTablet(768, 1024))) {
      assistant.go("/sessions");
      waitUntilKept(assistant.page(), "/sessions/" + session);
      waitUntilKept(assistant.page(), "/sessions/" + session + "/outcomes");
      assistant.window().setOffline(true);
      assistant.page().locator("main a[href='/sessions/" + session + "']").first().click();
      see(assistant.page().locator("article.ks")).isVisible();
      film.take(assistant.page(), "sheet");
      assistant.follow("How they got on");
      long from = System.nanoTime();
      record(ready(assistant.page()));
      System.out.printf(
          "%d children recorded offline in %.1f s of a script%n",
          CHILDREN, (System.nanoTime() - from) / 1e9);
      expect(assistant.page(), "waiting");
      film.take(assistant.page(), "recorded-here");
      assertThat(faults(assistant.page())).isEmpty();

      assistant.page().close();
      Page again = assistant.window().newPage();
      again.navigate(RunningProduct.demo().address() + "/sessions/" + session + "/outcomes");
      ready(again);
      expect(again, "waiting");
      see(again.locator("[name=note]").first()).hasValue("Says it in tens.");
      assertThat(Office.countOutcomes(session)).isZero();

      assistant.window().setOffline(false);
      expect(again, "saved");
      film.take(again, "saved-at-school");
      int rows = Office.countOutcomes(session);
      assertThat(Office.countChildrenWithOutcome(session)).isEqualTo(CHILDREN);
      again.reload();
      see(again.locator("[name=note]").first()).hasValue("Says it in tens.");
      see(again.locator("input[name=result]:checked")).hasCount(CHILDREN);
      assertThat(Office.countOutcomes(session)).isEqualTo(rows);
    }
  }

  @Test
  void what_a_tablet_keeps_is_gone_when_the_person_signs_out_or_hands_it_over() {
    String session = Office.planSession("ta4", "Year 6", 2);
    String address = RunningProduct.demo().address();
    try (Person assistant = Person.of("ta4", RealBrowser.keepingTablet(768, 1024))) {
      Page page = assistant.page();
      assistant.go("/sessions");
      waitUntilKept(page, "/sessions/" + session);
      assistant.window().setOffline(true);
      assistant.press("Sign out");
      see(page.locator("h1")).hasText("Not signed out at school yet");
      page.navigate(address + "/sessions/" + session);
      see(page.locator("h1")).hasText("No connection");
      film.take(page, "nothing-kept");
      see(page.locator("li")).hasCount(0);

      assistant.window().setOffline(false);
      assistant.go("/sessions/" + session);
      waitUntilKept(page, "/sessions/" + session);
      assistant.press("Sign out");
      page.waitForURL("**/sign-in?out");
      assistant.signIn("year4");
      assistant.window().setOffline(true);
      page.navigate(address + "/sessions/" + session);
      see(page.locator("h1")).hasText("No connection");

      assistant.window().setOffline(false);
      assistant.go("/classes");
      String here = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      assistant.go("/sessions");
      waitUntilKept(page, "/sessions");
      assistant.go(here + "/facts/practise");
      page.locator("input[name=child]").first().check();
      assistant.press("Hand the device over");
      page.waitForURL("**/pupil/facts/*");
      waitUntilKept(page, page.url().substring(address.length()));
      assistant.window().setOffline(true);
      page.reload();
      see(page.locator("[data-question]")).isVisible();
      page.navigate(address + "/sessions");
      see(page.locator("h1")).hasText("No connection");
      see(page.locator("li a[href^='/sessions']")).hasCount(0);
    }
  }

  @Test
  void a_class_of_thirty_is_tapped_and_one_more_child_without_a_connection() {
    try (Person teacher = Person.of("year4", RealBrowser.keepingTablet(768, 1024))) {
      teacher.go("/classes");
      teacher.follow("Year 4 Elderflowers");
      teacher.page().navigate(teacher.page().url() + "/lesson");
      teacher.page().locator("button.step:visible").first().click();
      teacher.page().waitForURL("**/checks/*");
      teacher.follow("One tap a child");
      Page page = teacher.page();
      page.waitForSelector("html[data-taps-ready=true]", attached());
      List<Locator> children = page.locator(".tap-child").all();
      long from = System.nanoTime();
      for (int i = 0; i < children.size(); i++) {
        children.get(i).locator("label.pick").nth(i % RESULTS.size()).tap();
      }
      see(page.locator(".tap-child[data-state=school]")).hasCount(children.size(), SLOW);
      System.out.printf(
          "%d children tapped and saved at school in %.1f s of a script%n",
          children.size(), (System.nanoTime() - from) / 1e9);
      film.take(page, "taps");
      assertThat(faults(page)).isEmpty();
      waitUntilKept(page, page.url().substring(RunningProduct.demo().address().length()));

      teacher.window().setOffline(true);
      children.getFirst().locator("label.pick").nth(2).tap();
      see(page.locator(".tap-child[data-state=here]")).hasCount(1, SLOW);
      page.reload();
      page.waitForSelector("html[data-taps-ready=true]", attached());
      see(page.locator(".tap-child[data-state=here]")).hasCount(1, SLOW);
      teacher.window().setOffline(false);
      see(page.locator(".tap-child[data-state=school]")).hasCount(children.size(), SLOW);
      String check = page.url().replaceFirst(".*/checks/([^/]+)/.*", "$1");
      assertThat(Office.countMarks(List.of(check))).isEqualTo(children.size() + 1);
    }
  }

  private static void record(Page page) {
    List<Locator> children = page.locator("form[data-outcome]").all();
    assertThat(children).hasSize(CHILDREN);
    for (int i = 0; i < children.size(); i++) {
      Locator child = children.get(i);
      String result = RESULTS.get(i % RESULTS.size());
      child.locator(".pick", new Locator.LocatorOptions().setHasText(result)).first().tap();
      child.locator(".pick--small").nth(i % 3).tap();
      child.locator("[name=note]").fill("Says it in tens.");
      child.locator("[name=note]").press("Tab");
    }
  }

  private static LocatorAssertions see(Locator part) {
    return PlaywrightAssertions.assertThat(part);
  }

  private static Page ready(Page page) {
    page.waitForSelector("html[data-outcomes-ready=true]", attached());
    return page;
  }

  private static void expect(Page page, String state) {
    see(page.locator(".outcome-state[data-state=" + state + "]")).hasCount(CHILDREN, SLOW);
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  /// Asked again and again from here: `waitForFunction` takes a promise itself for a yes.
  private static void waitUntilKept(Page page, String path) {
    String kept =
        "async (path) => (await (await caches.open('keepup-pages')).keys()).some((one) => new URL(one.url).pathname === path)";
    for (int i = 0; !Boolean.TRUE.equals(page.evaluate(kept, path)); i++) {
      assertThat(i).as("looks for %s on the device", path).isLessThan(MOST_LOOKS);
      page.waitForTimeout(BETWEEN_LOOKS);
    }
  }

  private static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream().map(Rule::getHelp).toList();
  }
}
