package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// A class's first day: from the register to what the teacher reads the next morning.
class TheClassWalkTest {
  private static final String CLASS = "Year 3 Herons";
  private static final Register REGISTER = Register.of(CLASS);
  private static final String STEP =
      "Subtract in columns when the exchange has to pass through a zero";
  private static final List<Integer> SMALLER_FROM_LARGER = List.of(1, 4, 11, 17, 22);
  private static final List<Integer> ACROSS_ZERO = List.of(6, 13, 26);
  private static final Map<Integer, Integer> CARELESS = Map.of(9, 3, 20, 4);

  private final FilmStrip film = new FilmStrip("first-day");

  @Test
  void a_class_is_helped_on_its_first_day() throws IOException {
    RunningProduct.demo();
    long start = System.nanoTime();
    try (Person lead = Person.of("maths")) {
      bringInTheRegister(lead);
    }
    Office.putWithClass("year3", CLASS);
    Office.putWithClass("ta2", CLASS);
    try (Person teacher = Person.of("year3");
        Person assistant = Person.of("ta2")) {
      makeTheCheck(teacher);
      typeTheAnswers(teacher);
      seeTheClass(teacher);
      List<String> sheets = useTheGroups(teacher);
      readTheSheet(assistant, sheets);
      recordOutcomes(assistant, sheets);
      readSinceYesterday(teacher);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("The class walk took %.1f s.%n", took.toMillis() / 1000.0);
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private void bringInTheRegister(Person lead) {
    film.take(lead.page(), "today");
    upload(lead, REGISTER.faultyFile());
    assertThat(lead.page().locator("main").innerText())
        .contains("3 problems", "Nothing has been changed", "is not a UPN", "Maybe");
    film.take(lead.page(), "register-faults");
    lead.go("/classes");
    assertThat(lead.page().locator("main").innerText()).doesNotContain(CLASS);

    upload(lead, REGISTER.file());
    assertThat(lead.page().locator("main").innerText()).contains("30 children new", "0 problems");
    film.take(lead.page(), "register-preview");
    lead.press("Bring this register in");
    lead.page().waitForURL("**/classes");
    assertThat(lead.page().locator("main").innerText()).contains("30 children new");
    lead.go("/classes");
    lead.follow(CLASS);
    assertThat(lead.page().locator("main").innerText()).contains("30 children");
    film.take(lead.page(), "class");
  }

  private static void upload(Person lead, byte[] file) {
    lead.go("/register");
    lead.page()
        .getByLabel("The register")
        .setInputFiles(new FilePayload("herons.csv", "text/csv", file));
    lead.press("Look at it first");
  }

  private void makeTheCheck(Person teacher) {
    teacher.go("/");
    teacher.follow(CLASS);
    teacher.follow("Choose today’s step");
    teacher.page().getByLabel("Look for a step").pressSequentially("columns pass zero");
    film.take(teacher.page(), "choose-step");
    teacher.press(STEP);
    assertThat(teacher.heading()).isEqualTo("Exit check");
    film.take(teacher.page(), "exit-check");
    teacher.follow("Print it");
    assertThat(teacher.page().locator(".paper-questions li").count()).isEqualTo(12);
    film.take(teacher.page(), "on-paper");
    teacher.page().goBack();
  }

  private void typeTheAnswers(Person teacher) {
    teacher.follow("Type in the answers");
    var grid = new AnswersGrid(teacher.page());
    assertThat(grid.children()).containsExactlyInAnyOrderElementsOf(REGISTER.names());
    MadeUpAnswers made = MadeUpAnswers.to(grid.questions());
    grid.tabToFirstBox();
    for (String child : grid.children()) {
      int number = REGISTER.names().indexOf(child);
      grid.typeRow(
          SMALLER_FROM_LARGER.contains(number)
              ? made.thinking("subtract.smaller-from-larger")
              : ACROSS_ZERO.contains(number)
                  ? made.thinking("subtract.borrow-across-zero")
                  : CARELESS.containsKey(number)
                      ? made.careless(CARELESS.get(number))
                      : made.right());
    }
    grid.expectAtSchool(180);
    film.take(teacher.page(), "answers");
    assertThat(Office.countAnswered(grid.check())).isEqualTo(180);
  }

  private void seeTheClass(Person teacher) {
    teacher.follow("Class at a glance");
    List<String> needs = teacher.page().locator(".needs > li").allInnerTexts();
    assertThat(needs)
        .anySatisfy(line -> assertThat(line).contains(names(SMALLER_FROM_LARGER)))
        .anySatisfy(line -> assertThat(line).contains(names(ACROSS_ZERO)));
    film.take(teacher.page(), "glance");
  }

  /// Returns the addresses of the sheets of the groups.
  private List<String> useTheGroups(Person teacher) {
    teacher.go("/");
    teacher.follow(CLASS);
    teacher.follow("Today’s groups");
    Page page = teacher.page();
    assertThat(groups(page))
        .allSatisfy(group -> assertThat(group).isNotEmpty())
        .anySatisfy(group -> assertThat(group).containsExactlyInAnyOrder(names(ACROSS_ZERO)))
        .noneSatisfy(
            group -> assertThat(group).contains(names(List.of(6))).contains(names(List.of(1))));
    for (Locator why : page.locator("section.group .why").all()) {
      assertThat(why.innerText()).isNotBlank();
    }
    film.take(page, "groups");
    putTogether(page, SMALLER_FROM_LARGER);
    teacher.press("Plan again");
    assertThat(groups(page))
        .hasSize(2)
        .anySatisfy(
            group -> assertThat(group).containsExactlyInAnyOrder(names(SMALLER_FROM_LARGER)))
        .anySatisfy(group -> assertThat(group).containsExactlyInAnyOrder(names(ACROSS_ZERO)));
    giveToTheAssistant(page);
    teacher.press("Use these groups");
    assertThat(page.locator("main").innerText()).contains("These groups are in use today.");
    film.take(page, "groups-in-use");
    return page.locator("main a[href^='/sessions/']").all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(href -> !href.endsWith("/outcomes"))
        .toList();
  }

  /// The children of each group.
  private static List<List<String>> groups(Page page) {
    return page.locator("section.group").all().stream()
        .map(group -> group.locator(".seat strong").allInnerTexts())
        .toList();
  }

  /// Moves children whom the plan has in several groups into the group of the first of them: the
  /// planner likes groups of four, and the teacher may know better.
  private static void putTogether(Page page, List<Integer> children) {
    Locator first = page.getByLabel("Where " + names(children)[0] + " goes");
    String group = first.inputValue();
    for (String name : names(children)) {
      Locator place = page.getByLabel("Where " + name + " goes");
      if (!place.inputValue().equals(group)) {
        place.selectOption(group);
      }
    }
  }

  /// Every group to the assistant, one after the other.
  private static void giveToTheAssistant(Page page) {
    List<String> times = List.of("assembly", "after-break", "registration", "end-of-day");
    int next = 0;
    for (Locator group : page.locator("section.group").all()) {
      group.locator("select[name^='adult.']").selectOption(option("Mr Ivybridge"));
      group.locator("select[name^='slot.']").selectOption(times.get(next++));
    }
  }

  private static com.microsoft.playwright.options.SelectOption option(String words) {
    return new com.microsoft.playwright.options.SelectOption().setLabel(words);
  }

  private void readTheSheet(Person assistant, List<String> sheets) throws IOException {
    assistant.go("/sessions");
    film.take(assistant.page(), "my-sessions");
    for (String sheet : sheets) {
      byte[] pdf =
          assistant
              .window()
              .request()
              .get(RunningProduct.demo().address() + sheet + "/sheet.pdf")
              .body();
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isBetween(1, 2); // one sheet of paper
      }
    }
    assistant.page().locator("main a[href='" + sheets.getFirst() + "']").click();
    assertThat(assistant.page().locator("article.ks").innerText()).contains(CLASS, "If they say");
    film.take(assistant.page(), "sheet");
  }

  private void recordOutcomes(Person assistant, List<String> sheets) {
    int recorded = 0;
    for (String sheet : sheets) {
      assistant.go(sheet + "/outcomes");
      List<Locator> children = assistant.page().locator("form[data-outcome]").all();
      for (Locator child : children) {
        String result = recorded++ % 4 == 3 ? "Not yet" : "Secure";
        child.locator(".pick", new Locator.LocatorOptions().setHasText(result)).first().click();
        PlaywrightAssertions.assertThat(child.locator(".outcome-state"))
            .hasAttribute("data-state", "saved");
      }
      if (sheet.equals(sheets.getFirst())) {
        children.getFirst().locator("[name=note]").fill("Draws the exchange, then says it.");
        children.getFirst().locator("[name=note]").press("Tab");
        assistant.page().evaluate("scrollTo(0, 0)");
        film.take(assistant.page(), "outcomes");
      }
    }
    assertThat(recorded).isEqualTo(8);
  }

  private void readSinceYesterday(Person teacher) {
    teacher.go("/");
    teacher.follow(CLASS);
    teacher.follow("Since yesterday");
    assertThat(teacher.page().locator(".line-who strong").allInnerTexts())
        .containsExactlyInAnyOrder(shortNames(SMALLER_FROM_LARGER, ACROSS_ZERO));
    assertThat(teacher.page().locator("main").innerText())
        .contains("Secure", "Not yet", "Draws the exchange");
    film.take(teacher.page(), "since-yesterday");
  }

  /// As a sheet names them, which may lie about in a corridor: `Bea A`.
  private static String[] shortNames(List<Integer> some, List<Integer> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(REGISTER.names()::get)
        .map(name -> name.replaceAll("(?<= \\p{L}).*", ""))
        .toArray(String[]::new);
  }

  private static String[] names(List<Integer> numbers) {
    return numbers.stream().map(REGISTER.names()::get).toArray(String[]::new);
  }
}
