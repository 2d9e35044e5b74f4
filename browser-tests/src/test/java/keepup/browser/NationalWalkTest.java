package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A national evaluator reads the picture: what helps, how sure that is, how the figure was made
/// and out of what, on a wide screen, on a phone and on paper.
class NationalWalkTest {
  private final FilmStrip film = new FilmStrip("national");

  @Test
  void a_national_evaluator_reads_the_picture_and_where_a_figure_comes_from() {
    RunningProduct.demo();
    try (Person evaluator = Person.of("evaluator@national.example")) {
      evaluator.follow("National picture");
      evaluator.page().waitForURL("**/programme/national");
      Locator main = evaluator.page().locator("main");
      assertThat(main.innerText())
          .contains("What helps", "For whom", "Reach", "What schools find hard")
          .contains("What this cannot say", "not a random sample");
      film.take(evaluator.page(), "picture");

      Locator row =
          main.getByRole(AriaRole.ROW)
              .filter(new Locator.FilterOptions().setHasText("same day by the teacher"))
              .first();
      Locator figure = row.getByRole(AriaRole.LINK).nth(3);
      assertThat(figure.innerText()).matches("−?\\d\\.\\d\\d");
      figure.focus();
      evaluator.page().keyboard().press("Enter");
      evaluator.page().waitForURL("**#made-effect-same-day-by-the-teacher");
      Locator note = evaluator.page().locator(":target");
      assertThat(note.innerText())
          .contains(
              "Kenward and Roger", "Hartung and Knapp", "Trials of “same day by the teacher”");
      film.take(evaluator.page(), "how-it-was-made");

      note.getByRole(AriaRole.LINK)
          .filter(new Locator.FilterOptions().setHasText("trials"))
          .click();
      evaluator.page().waitForURL("**#question-trials");
      assertThat(evaluator.page().locator(":target").innerText()).contains("group by model, trial");
      assertThat(evaluator.page().locator("#records").innerText())
          .contains("outcomes.parquet", "DuckDB")
          .containsPattern("[0-9a-f]{64}");

      evaluator.page().setViewportSize(320, 700);
      assertThat((Boolean) evaluator.page().evaluate("document.documentElement.scrollWidth <= 320"))
          .isTrue();
      assertThat(evaluator.page().pdf()).hasSizeGreaterThan(10_000);
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }
}
