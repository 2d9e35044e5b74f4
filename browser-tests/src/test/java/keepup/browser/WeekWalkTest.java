package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/// What goes before a lesson and what comes after a session, by those who do it, with the pictures
/// of the guide. The demo's own weeks are read; only one check for some children is made.
class WeekWalkTest {
  private static final String CLASS = "Year 4 Elderflowers";
  private static final int MOST_LOOKS = 120;

  private final FilmStrip film = new FilmStrip("week");

  @Test
  void a_teacher_a_ta_a_sendco_and_a_head_each_find_their_page() {
    RunningProduct.demo();
    try (Person teacher = Person.of("year4", 1100, 900)) {
      String here = classOf(teacher);
      Page page = teacher.page();
      waitFor(page, here + "/before", "In use");
      film.take(page, "before");
      waitFor(page, here + "/since-yesterday", "To ask again today");
      teacher.follow("Two questions for them");
      film.take(page, "ask-again");
      int steps = page.locator(".asks-again > li").count();
      teacher.press("Make the two questions");
      page.waitForURL("**/checks/*");
      assertThat(teacher.heading()).isEqualTo("Asking again");
      PlaywrightAssertions.assertThat(page.locator(".check-list > li")).hasCount(2);
      film.take(page, "two-questions");
      teacher.follow("Type in the answers");
      assertThat(page.locator("tr[data-pupil]").count()).isBetween(1, 10);
      teacher.go(here + "/again");
      assertThat(page.locator(".asks-again > li").count()).isEqualTo(steps);
      teacher.go(here + "/week");
      film.take(page, "week");
    }
    try (Person assistant = Person.of("ta3", 1100, 900)) {
      assistant.go("/sessions");
      PlaywrightAssertions.assertThat(assistant.page().locator("main"))
          .containsText("Since you last looked");
      film.take(assistant.page(), "handed-over");
    }
    try (Person sendco = Person.of("sendco", 1100, 900)) {
      sendco.go(childWithSupport(sendco));
      sendco.follow("Change what helps, or look again");
      film.take(sendco.page(), "what-helps");
      sendco.page().goBack();
      sendco.follow("For a review");
      assertThat(sendco.heading()).startsWith("For a review: ");
      film.take(sendco.page(), "review");
    }
    try (Person head = Person.of("head", 1100, 900)) {
      head.follow("The term");
      film.take(head.page(), "term");
      head.follow("Who got how much of whose time");
      film.take(head.page(), "ledger");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private static String classOf(Person person) {
    person.go("/classes");
    person.follow(CLASS);
    return person.page().url().replaceFirst("^http://[^/]*", "");
  }

  /// The first child of the class of whom it is written down what helps.
  private static String childWithSupport(Person person) {
    person.go(classOf(person) + "/week");
    var children = person.page().locator("main td a[href^='/children/']").all();
    for (String href : children.stream().map(child -> child.getAttribute("href")).toList()) {
      person.go(href);
      if (person.page().locator("main").innerText().contains("Change what helps")) {
        return href;
      }
    }
    throw new AssertionError("Of no child is it written down what helps.");
  }

  /// The demo writes its weeks behind the pages; a page is looked at again until it is there.
  private static void waitFor(Page page, String path, String words) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      page.navigate(RunningProduct.demo().address() + path);
      if (page.locator("main").innerText().contains(words)) {
        return;
      }
      page.waitForTimeout(1000);
    }
    throw new AssertionError("No “%s” on %s after %d looks.".formatted(words, path, MOST_LOOKS));
  }
}
