package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What an organiser does about an open day, from making it to the list for the finance office,
/// with the pictures of its guide.
class EventWalkTest {
  private static final String TITLE = "Open day: bar models in Year 5";
  private static final String OVER = "Open day: number talks in two classes";

  private final FilmStrip film = new FilmStrip("events");

  @Test
  void an_organiser_runs_an_open_day_from_the_first_booking_to_the_last_charge()
      throws IOException {
    RunningProduct.demo();
    try (Person organiser = Person.of("organiser@larkfield.example", 1100, 900);
        Person maths = Person.of("maths", 1100, 900);
        Person ta = Person.of("ta3", 1100, 900)) {
      make(organiser);
      String address = bookThree(maths);
      oneMovesUp(maths, ta, address);
      see(row(organiser, "Mr Pennyfeather")).containsText("Has a place");
      see(row(organiser, "Ms Juniper")).containsText("Has a place, funded");
      film.take(organiser.page(), "open-day");
      whoCame(organiser);
      charges(organiser);
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private void make(Person organiser) {
    organiser.follow("Events");
    organiser.follow("Make an event");
    Page page = organiser.page();
    page.getByLabel("Open day").check();
    page.getByLabel("Title").fill(TITLE);
    page.getByLabel("Where").fill("Larkfield Centre (demo)");
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
        .fill(LocalDate.now(ZoneId.of("Europe/London")).plusDays(30).toString());
    page.getByLabel("Places", new Page.GetByLabelOptions().setExact(true)).fill("2");
    page.getByLabel("Funded places").fill("1");
    page.getByLabel("Price of a place").fill("80");
    organiser.press("Keep this event");
    see(main(organiser)).containsText("Schools do not see this event yet");
    organiser.press("Open for booking");
    see(main(organiser)).containsText("0 of 2 places taken, 1 of them funded");
  }

  /// @return the address of the event in the school
  private String bookThree(Person maths) {
    maths.go("/events");
    maths.follow(TITLE);
    Page page = maths.page();
    see(main(maths)).containsText("£80.00 + VAT £16.00, together £96.00");
    bookFor(page, "Mr Elmsworth");
    maths.press("Book");
    see(main(maths)).containsText("Has a place. The place is funded.");
    bookFor(page, "Ms Juniper");
    maths.press("Book");
    see(page.getByRole(AriaRole.BUTTON, named("Wait for a place"))).isVisible();
    bookFor(page, "Mr Pennyfeather");
    maths.press("Wait for a place");
    see(main(maths)).containsText("On the waiting list, number 1");
    film.take(page, "school");
    return page.url();
  }

  private void oneMovesUp(Person maths, Person ta, String address) {
    ta.page().navigate(address);
    see(main(ta)).containsText("Has a place");
    see(main(ta)).not().containsText("Mr Elmsworth");
    maths.page().getByRole(AriaRole.BUTTON, named("Cancel for Mr Elmsworth")).click();
    maths.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().click();
    see(main(maths)).containsText("Mr Elmsworth is not booked any more.");
    see(main(maths)).not().containsText("waiting list, number");
    ta.page().reload();
    see(main(ta)).containsText("Has a place. The place is funded.");
  }

  private void whoCame(Person organiser) {
    organiser.go("/programme/events");
    organiser.follow(OVER);
    organiser.follow("Who came");
    Page page = organiser.page();
    choose(page, "Ms Freya Wren", "Did not come");
    choose(page, "Mr Jonas Teal", "Came");
    choose(page, "Mrs Ada Linnet", "Did not come");
    person(page, "Mrs Ada Linnet")
        .getByLabel("Reason, if they did not come")
        .selectOption("Inspection of the school");
    film.take(page, "who-came");
    organiser.press("Keep who came");
    see(main(organiser)).containsText("Kept who came.");
  }

  /// The first had a funded place and stayed away, the second came and pays, the third was
  /// inspected, the fourth cancelled the evening before.
  private void charges(Person organiser) throws IOException {
    organiser.go("/programme/events");
    organiser.follow(OVER);
    organiser.follow("Charges");
    see(main(organiser)).containsText("All schools: £210.00 net, £32.00 VAT, £242.00 in all");
    see(main(organiser)).not().containsText("Mrs Ada Linnet");
    film.take(organiser.page(), "charges");
    String link = organiser.page().getByRole(AriaRole.LINK, named("As PDF")).getAttribute("href");
    byte[] pdf = organiser.window().request().get(RunningProduct.demo().address() + link).body();
    Files.write(Path.of("target", "charges.pdf"), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(OVER, "Ms Freya Wren", "Mr Jonas Teal", "Mr Sol Dunnock", "£242.00 in all")
          .doesNotContain("Mrs Ada Linnet");
    }
  }

  private static Locator row(Person organiser, String name) {
    organiser.go("/programme/events");
    organiser.follow(TITLE);
    return organiser.page().locator("tr", new Page.LocatorOptions().setHasText(name)).first();
  }

  private static Locator person(Page page, String name) {
    return page.locator("section.card", new Page.LocatorOptions().setHasText(name));
  }

  private static void choose(Page page, String name, String came) {
    person(page, name).getByLabel(came, new Locator.GetByLabelOptions().setExact(true)).check();
  }

  private static void bookFor(Page page, String adult) {
    page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).selectOption(adult);
  }

  private static LocatorAssertions see(Locator what) {
    return PlaywrightAssertions.assertThat(what);
  }

  private static Locator main(Person person) {
    return person.page().locator("main");
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(words);
  }
}
