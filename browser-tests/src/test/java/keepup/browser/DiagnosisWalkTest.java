package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/// A teacher finds out what children know, in every way that there is. The pictures are those of
/// the guide.
class DiagnosisWalkTest {
  private static final String FRACTIONS = "y4.fraction.add-within-a-whole";

  private static final int ENOUGH_ROWS = 7;
  private static final int MOST_LOOKS = 60;

  private final FilmStrip film = new FilmStrip("diagnosis");

  @Test
  void a_teacher_finds_out_what_children_know() {
    try (Person teacher = Person.of("year4", 1280, 800)) {
      Page page = teacher.page();
      teacher.go("/classes");
      String here = page.locator("main a[href^='/classes/']").first().getAttribute("href");
      lookAtTheClass(teacher, here);
      lookAtOneChild(teacher, here);
      askOnPaper(teacher, here);
      interview(teacher, here);
      askOnTheScreen(teacher);
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private void lookAtTheClass(Person teacher, String here) {
    Page page = teacher.page();
    teacher.go(here);
    teacher.follow("Class map");
    waitForPastWeeks(page);
    film.take(page, "map");
    page.setViewportSize(320, 700);
    PlaywrightAssertions.assertThat(page.locator(".map-list")).isVisible();
    film.take(page, "map-on-a-phone");
    page.setViewportSize(1280, 800);
    teacher.go(here);
    teacher.follow("Ready for tomorrow?");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("Would stumble");
    film.take(page, "ready");
    teacher.go(here);
    teacher.follow("Two children who think differently");
    PlaywrightAssertions.assertThat(page.locator("[data-testid=pair] > section")).hasCount(2);
    film.take(page, "two-children");
  }

  /// The demo makes its past weeks up while it runs already.
  private static void waitForPastWeeks(Page page) {
    var rows = page.locator("[data-testid=map] tbody tr");
    for (int look = 0; look < MOST_LOOKS && rows.count() < ENOUGH_ROWS; look++) {
      page.waitForTimeout(1_000);
      page.reload();
    }
    assertThat(rows.count()).isGreaterThanOrEqualTo(ENOUGH_ROWS);
  }

  private void lookAtOneChild(Person teacher, String here) {
    Page page = teacher.page();
    teacher.go(here + "/map");
    page.locator("[data-testid=map] td a").first().click();
    PlaywrightAssertions.assertThat(page.locator("h2#next")).isVisible();
    page.evaluate("scrollTo(0, 0)");
    film.take(page, "child");
    var step = page.locator("details.evidence").first();
    step.locator("summary").click();
    step.scrollIntoViewIfNeeded();
    film.take(page, "behind-a-claim");
  }

  private void askOnPaper(Person teacher, String here) {
    teacher.go(here);
    teacher.follow("A set on paper");
    teacher.press("Make the set");
    assertThat(teacher.heading()).isEqualTo("A check");
    teacher.follow("Print it");
    film.take(teacher.page(), "paper");
  }

  private void interview(Person teacher, String here) {
    Page page = teacher.page();
    teacher.go(here);
    teacher.follow("Interview one child");
    teacher.press("Begin the interview");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Interview: task 1");
    film.take(page, "interview");
    page.getByLabel("What the child said or wrote").fill("35");
    page.getByLabel("Counted on or back").check();
    teacher.press("Write it down, next task");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Interview: task 2");
    teacher.press("End the interview");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("Counted on or back");
    film.take(page, "what-was-seen");
  }

  private void askOnTheScreen(Person teacher) {
    Page page = teacher.page();
    page.setViewportSize(768, 900);
    HandedOver device = HandedOver.by(teacher, FRACTIONS);
    film.take(page, "question");
    assertThat(device.faults()).isEmpty();
    page.setViewportSize(320, 700);
    film.take(page, "question-on-a-phone");
    page.setViewportSize(768, 900);
    teacher.press("I have had enough");
    device.expectThanks();
    assertThat(device.faults()).isEmpty();
    film.take(page, "thank-you");
    teacher.follow("For the adult");
    assertThat(device.faults()).isEmpty();
    film.take(page, "for-the-adult");
  }
}
