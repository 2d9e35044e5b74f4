package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// What a school office sets up, page by page, with the pictures of its guide. It changes nothing
/// that others meet.
class OfficeWalkTest {
  private final FilmStrip film = new FilmStrip("office");

  @Test
  void a_head_finds_everything_of_the_office_from_one_page() {
    RunningProduct.demo();
    try (Person head = Person.of("head")) {
      head.follow("School office");
      film.take(head.page(), "office");
      head.page().locator("main").getByText("School year").first().click();
      assertThat(head.page().locator("main").innerText())
          .contains("Below stands a proposal", "Autumn 1", "days with children");
      film.take(head.page(), "school-year");
      head.go("/session-times");
      assertThat(head.page().locator("main").innerText()).contains("Ms Juniper", "Registration");
      film.take(head.page(), "times");
      head.follow("Ms Juniper");
      assertThat(head.page().getByRole(AriaRole.CHECKBOX).first().isChecked()).isTrue();
      film.take(head.page(), "adult");
      head.go("/office/children");
      head.page().locator("main table a").first().click();
      assertThat(head.page().locator("main").innerText())
          .contains("Make the file", "Erase for good");
      film.take(head.page(), "child");
      head.go("/classes");
      head.page().locator("main table a").first().click();
      head.go("/office/seen");
      assertThat(head.page().locator("main").innerText()).contains("class list seen");
      film.take(head.page(), "seen");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }
}
