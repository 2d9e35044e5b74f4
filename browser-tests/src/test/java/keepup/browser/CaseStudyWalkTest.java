package keepup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/// A teacher writes up what she tried, the hub reviews and publishes it, and somebody who has no
/// sign-in finds it; with the pictures of the guide.
class CaseStudyWalkTest {
  private static final String TITLE = "Counting stick at the door";

  private final FilmStrip film = new FilmStrip("case-studies");

  @Test
  void a_teacher_writes_the_hub_publishes_and_a_stranger_finds_reads_and_prints() {
    try (Person teacher = Person.of("year4");
        Person reviewer = Person.of("specialist@larkfield.example")) {
      write(teacher);
      publish(reviewer);
    }
    try (BrowserContext window = RealBrowser.window(1100, 900)) {
      Page page = window.newPage();
      page.navigate(RunningProduct.demo().address() + "/sign-in");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Case studies and tips"))
          .click();
      page.getByLabel("Words").fill("counting at doors");
      page.getByLabel("Small step")
          .selectOption(
              new com.microsoft.playwright.options.SelectOption().setValue("y3.add.tens"));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
      Locator main = page.locator("main");
      assertThat(main).containsText(TITLE);
      assertThat(main).not().containsText("Ten minutes before the afternoon");
      film.take(page, "search");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).click();
      assertThat(main).containsText("Mr Elmsworth, Willow Lane Primary School (demo)");
      assertThat(main).containsText("By Friday nobody waited for a turn.");
      film.take(page, "story");
      Locator buttons = page.locator("button:visible, form:visible, a.button:visible");
      assertThat(buttons).not().hasCount(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(buttons).hasCount(0);
      assertThat(main).containsText("By Friday nobody waited for a turn.");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private void write(Person teacher) {
    teacher.go("/taking-part");
    teacher.follow("Case studies and tips");
    sees(teacher, "A bead string on every table (demo)");
    teacher.follow("Write a case study");
    Page page = teacher.page();
    fill(page, "Title", TITLE);
    fill(page, "Context", "Year 4, 28 children.");
    fill(page, "Question", "Can the way to lunch be practice?");
    film.take(page, "form");
    teacher.press("Offer it to the hub");
    sees(teacher, "What was done is needed.");
    fill(
        page,
        "What was done",
        "Two children hold the stick at the door, each child says the next ten.");
    fill(page, "What happened", "By Friday nobody waited for a turn.");
    fill(page, "Small steps it is about", "y3.add.tens");
    teacher.press("Offer it to the hub");
    sees(teacher, "Offered. The hub and its schools can read it now.");
  }

  private void publish(Person reviewer) {
    reviewer.follow("Case studies");
    reviewer.follow(TITLE);
    Page page = reviewer.page();
    fill(page, "Your comment", "Which way did you count back?");
    reviewer.press("Add the comment");
    sees(reviewer, "Which way did you count back?");
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Review"))
        .scrollIntoViewIfNeeded();
    film.take(page, "review");
    reviewer.press("Publish it for everybody");
    sees(reviewer, "Maybe read it once more, then tick this.");
    page.getByLabel("No child can be recognised in it").check();
    reviewer.press("Publish it for everybody");
    sees(reviewer, "Published. Everybody can read it.");
  }

  private static void fill(Page page, String label, String words) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
  }

  /// Waits for what a page says after something was done.
  private static void sees(Person person, String words) {
    assertThat(person.page().locator("main")).containsText(words);
  }
}
