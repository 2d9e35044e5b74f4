package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What made-up days cannot show: a device that is full or cannot read, two adults at one device, a
/// session that has ended, a server that refuses.
class BadDeviceTest {
  private static final String CLASS = "Year 4 Elderflowers";
  private static final String FULL =
      "() => { IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }; }";
  private static final String UNREADABLE =
      "IDBObjectStore.prototype.getAll = () => { throw new DOMException('unreadable', 'UnknownError'); }";
  private static final String FOREIGN_LINE =
      """
      () => new Promise((done) => {
        const { school, staff } = document.querySelector("[data-grid]").dataset;
        const opened = indexedDB.open(`keepup-lines-${school}-${staff}`, 1);
        opened.onsuccess = () => {
          const line = { id: crypto.randomUUID(), kind: "mark", seen: null, at: Date.now(), page: "", tick: 0,
            body: { check: crypto.randomUUID(), pupil: crypto.randomUUID(), mark: "got-it" } };
          const put = opened.result.transaction("waiting", "readwrite");
          put.objectStore("waiting").add(line);
          put.oncomplete = () => { opened.result.close(); done(); };
        };
      })
      """;

  private static AnswersGrid newGrid(Person teacher) {
    teacher.go("/classes");
    teacher.follow(CLASS);
    teacher.page().navigate(teacher.page().url() + "/lesson");
    teacher.page().locator("button.step:visible").first().click();
    teacher.page().waitForURL("**/checks/*");
    teacher.page().navigate(teacher.page().url() + "/answers");
    var grid = new AnswersGrid(teacher.page());
    grid.box(0, 0).focus();
    return grid;
  }

  private static Locator saving(Person teacher) {
    return teacher.page().locator("[data-saving-words]");
  }

  /// As the browser does when the network comes back; else the page waits its half a minute.
  private static void lookAgain(Person teacher) {
    teacher.page().evaluate("window.dispatchEvent(new Event('online'))");
  }

  @Test
  void a_device_that_is_full_still_sends_what_it_had_kept_before() {
    try (Person teacher = Person.of("year4")) {
      AnswersGrid grid = newGrid(teacher);
      teacher.page().route("**/lines.json", Route::abort);
      grid.typeRow(List.of("1", "2", "3", "4", "5", "6"));
      grid.expectHere(6);

      teacher.page().evaluate(FULL);
      grid.typeRow(List.of("1", "2", "3", "4", "5", "6"));
      PlaywrightAssertions.assertThat(saving(teacher)).containsText("do not close this page");
      PlaywrightAssertions.assertThat(teacher.page().locator("[data-waiting]"))
          .containsText("12 are on their way");
      teacher.page().unroute("**/lines.json");
      lookAgain(teacher);
      grid.expectAtSchool(12);
      assertThat(Office.countAnswered(grid.check())).isEqualTo(12);
    }
  }

  @Test
  void a_log_that_cannot_be_read_at_once_is_read_line_by_line() {
    try (Person teacher = Person.of("year4")) {
      AnswersGrid grid = newGrid(teacher);
      teacher.page().route("**/lines.json", Route::abort);
      grid.typeRow(List.of("1", "2", "3", "4", "5", "6"));
      grid.expectHere(6);

      teacher.page().addInitScript(UNREADABLE);
      teacher.page().reload();
      new AnswersGrid(teacher.page()).expectHere(6);
      teacher.page().unroute("**/lines.json");
      lookAgain(teacher);
      grid.expectAtSchool(6);
      assertThat(Office.countAnswered(grid.check())).isEqualTo(6);
    }
  }

  @Test
  void another_adult_at_the_device_sends_nothing_of_it_and_nothing_is_lost() {
    try (Person teacher = Person.of("year4")) {
      AnswersGrid grid = newGrid(teacher);
      teacher.window().clearCookies();
      grid.typeRow(List.of("1", "2", "3"));
      PlaywrightAssertions.assertThat(saving(teacher)).containsText("Sign in again");

      Page tab = teacher.window().newPage();
      signIn(tab, "ta3");
      grid.typeRow(List.of("4", "5", "6"));
      PlaywrightAssertions.assertThat(saving(teacher)).containsText("Somebody else is signed in");
      assertThat(Office.countAnswered(grid.check())).isZero();

      teacher.window().clearCookies();
      signIn(tab, "year4");
      lookAgain(teacher);
      grid.expectAtSchool(6);
      assertThat(Office.countAnswered(grid.check())).isEqualTo(6);
    }
  }

  @Test
  void what_the_server_stumbles_over_waits_and_what_it_can_never_keep_is_said_on_any_page() {
    try (Person teacher = Person.of("year4")) {
      AnswersGrid grid = newGrid(teacher);
      int[] left = {413, 500};
      int[] next = {0};
      teacher
          .page()
          .route(
              "**/lines.json",
              route -> {
                if (next[0] == left.length) {
                  route.resume();
                } else {
                  route.fulfill(new Route.FulfillOptions().setStatus(left[next[0]++]));
                }
              });
      grid.typeRow(List.of("1", "2", "3", "4", "5", "6"));
      grid.expectAtSchool(6);
      assertThat(next[0]).isEqualTo(left.length);
      assertThat(Office.countAnswered(grid.check())).isEqualTo(6);

      teacher.page().evaluate(FOREIGN_LINE);
      teacher.go("/classes");
      PlaywrightAssertions.assertThat(teacher.page().locator("[data-offline]"))
          .containsText("could not be kept at school. There is no such check");
    }
  }

  private static void signIn(Page tab, String user) {
    tab.navigate(RunningProduct.demo().address() + "/sign-in");
    tab.getByLabel("Your school e-mail").fill(user + "@willowlane.example");
    tab.getByLabel("Password").fill("acorns in willow lane");
    tab.locator("main button[type=submit], main form button").first().click();
    tab.waitForURL(url -> !url.contains("/sign-in"));
  }
}
