package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A teacher looks a step up, sees what needs it, and plans for a mixed-age class.
class CurriculumWalkTest {
  private static final String STEP = "/curriculum/steps/y3.subtract.one-exchange";

  private final FilmStrip film = new FilmStrip("curriculum");

  @Test
  void a_teacher_finds_a_step_and_what_it_needs() {
    try (Person teacher = Person.of("year3", 1280, 800)) {
      Page page = teacher.page();
      teacher.go("/curriculum");
      page.getByLabel("Look for a step").fill("exchagne");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("find="));
      assertThat(page.locator("main").innerText())
          .contains("Subtract in columns with one exchange");
      film.take(page, "search");
      teacher.go(STEP);
      film.take(page, "step");
      teacher.follow("On the map");
      assertThat(page.locator("svg.map a").count()).isGreaterThan(3);
      page.setViewportSize(768, 1024);
      page.locator("svg.map").scrollIntoViewIfNeeded();
      film.take(page, "map");
      page.setViewportSize(1280, 800);
      teacher.go("/curriculum/mixed?years=3,4&domain=fractions");
      film.take(page, "mixed-age");
      page.setViewportSize(320, 700);
      teacher.go(STEP);
      film.take(page, "step-on-a-phone");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }
}
