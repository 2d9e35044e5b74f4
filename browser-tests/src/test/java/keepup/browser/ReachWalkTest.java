package keepup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A hub lead's year: who trained, whom they led, and the report that goes to the board; then the
/// national team's side of it.
class ReachWalkTest {
  private static final Pattern ROW_OF_2025 =
      Pattern.compile("all,,2025/26,schools ever reached,(\\d+)");

  private final FilmStrip film = new FilmStrip("reach");

  @Test
  void a_hub_lead_sees_prints_and_hands_on_whom_the_hub_reached() throws IOException {
    try (Person lead = Person.of("lead@larkfield.example")) {
      Page page = lead.page();
      open(lead, "Reach", "Reach");
      int before = ever(page);
      chartAndTableSayTheSame(page);
      film.take(page, "report");

      page.locator("a[href*='what=today'][href*='2025']").first().click();
      heading(page, "Today’s schools reached by the end of 2025/26");
      assertThat(page.locator("tbody")).containsText("as Elderbrook Primary School");
      page.getByRole(AriaRole.LINK, named("Elderbrook Academy (demo)")).click();
      heading(page, "Elderbrook Academy (demo)");
      assertThat(page.locator("main"))
          .containsText("Carries on from, 1 September 2024, Elderbrook Primary School");
      film.take(page, "school");

      recordSpecialist(lead);
      open(lead, "Reach", "Reach");
      assertThat(ever(page)).isEqualTo(before + 3);
      onPaper(page, before + 3);
    }
    try (Person evaluator = Person.of("evaluator@national.example")) {
      nationalRegister(evaluator);
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private static void open(Person person, String link, String heading) {
    person.follow(link);
    heading(person.page(), heading);
  }

  private static void heading(Page page, String words) {
    assertThat(page.locator("h1")).hasText(words);
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(words).setExact(true);
  }

  /// What the CSV says that was ever reached by the end of 2025/26.
  private static int ever(Page page) {
    String csv = page.request().get(address(page, "a[href*='reach.csv']")).text();
    assertThat(csv).startsWith("\uFEFFby,group,year,figure,value");
    var found = ROW_OF_2025.matcher(csv);
    assertThat(found.find()).as(csv).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static String address(Page page, String link) {
    return RunningProduct.demo().address() + page.locator(link).first().getAttribute("href");
  }

  private static void chartAndTableSayTheSame(Page page) {
    var chart = page.locator("figure svg[role=img]").first();
    assertThat(chart).isVisible();
    assertThat(chart.getAttribute("aria-label")).contains("The table below has the same figures");
    List<String> drawn = chart.locator("text").allTextContents();
    List<String> rows =
        page.locator("section").first().locator("tbody tr").all().stream()
            .map(row ->
                row.locator("td[data-label='Schools ever reached']").innerText().split("\\s", 2)[0]
                    + " "
                    + row.locator("th").innerText())
            .toList();
    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(String.join(" ", drawn)).isEqualTo(String.join(" ", rows));
  }

  private void recordSpecialist(Person lead) {
    Page page = lead.page();
    open(lead, "Specialists", "Specialists");
    page.getByLabel("Name").fill("Mr Percy Teal");
    page.getByLabel("Year of training").selectOption("2024/25");
    page.getByLabel("Number of their own school").fill("990053");
    lead.press("Add this specialist");
    heading(page, "Mr Percy Teal");
    page.getByLabel("School year").selectOption("2025/26");
    page.getByLabel("Name of the group").fill("Lakeside");
    page.getByLabel("Numbers of its schools").fill("990051\n990052 990010");
    lead.press("Add these schools");
    assertThat(page.locator("main")).containsText("Lakeside: 3 schools written down.");
    assertThat(page.locator("main")).containsText("Willow Lane Primary School (demo)");
    film.take(page, "specialist");
  }

  private static void onPaper(Page page, int schools) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("figure svg").first()).isVisible();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Show"))).not().isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    byte[] pdf = page.request().get(address(page, "a[href*='reach.pdf']")).body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Larkfield Maths Hub (demo)", "Schools ever reached", "By region")
          .containsPattern("2025/26 \\d+ " + schools);
    }
  }

  private void nationalRegister(Person evaluator) {
    Page page = evaluator.page();
    open(evaluator, "Reach", "Reach");
    assertThat(page.locator("section[aria-labelledby=by-hub]"))
        .containsText("Larkfield Maths Hub (demo)");
    open(evaluator, "National register", "National register");
    page.getByLabel("Find a school").fill("marshgate");
    evaluator.press("Find");
    assertThat(page.locator("table caption").first()).hasText("3 schools");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Bring this register in"))).isVisible();
    film.take(page, "register");
  }
}
