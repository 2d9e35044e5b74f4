package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a teacher at ten past eleven has to do with her hands, counted. Nothing here asserts a
/// time; the seconds are printed, of a script as fast as the pages take it or of a [Hand] at a
/// given pace.
class TeachersMinutesTest {
  private static final String CLASS = "Year 3 Wagtails";
  private static final Register REGISTER = Register.of(CLASS, 7300);
  private static final String STEP =
      "Subtract in columns when the exchange has to pass through a zero";
  private static final List<Integer> SMALLER_FROM_LARGER = List.of(1, 4, 11, 17, 22);
  private static final List<Integer> ACROSS_ZERO = List.of(6, 13, 26);
  private static final Map<Integer, Integer> CARELESS = Map.of(9, 3, 20, 4);
  private static final int CHILDREN = 30;
  private static final int ANSWERS = 180;
  private static final HasCountOptions SLOW = new HasCountOptions().setTimeout(30_000);

  @BeforeAll
  static void a_class_of_thirty_comes() {
    try (Person lead = Person.of("maths")) {
      lead.go("/register");
      lead.page()
          .getByLabel("The register")
          .setInputFiles(new FilePayload("wagtails.csv", "text/csv", REGISTER.file()));
      lead.press("Look at it first");
      lead.page().locator("input[name^='same-'][value='other']").all().forEach(Locator::check);
      lead.press("Bring this register in");
      lead.page().waitForURL("**/classes");
    }
    Office.putWithClass("year3", CLASS);
  }

  @Test
  void typed_answers_of_thirty_become_a_printed_plan_in_three_clicks() throws IOException {
    try (Person teacher = Person.of("year3")) {
      Page page = teacher.page();
      newCheck(teacher);
      teacher.follow("Type in the answers");
      var grid = new AnswersGrid(page);
      MadeUpAnswers made = MadeUpAnswers.to(grid.questions());
      List<String> right = made.right();
      String check = grid.check();
      grid.tabToFirstBox();

      Hand hand = new Hand(page);
      for (String child : grid.children()) {
        type(hand, answers(made, REGISTER.names().indexOf(child)), right);
      }
      System.out.println("30 children's answers typed: " + hand.tells());
      System.out.println("(every answer in full with Enter: " + inFull(grid.values()) + " keys)");
      grid.expectAtSchool(ANSWERS);
      hand.click(link(page, "Today’s groups"));
      PlaywrightAssertions.assertThat(button(page, "Use these groups")).isVisible();
      System.out.println("… today's groups planned: " + hand.tells());
      hand.click(button(page, "Use these groups"));
      Locator print = link(page, "Print the plan and its sheets");
      PlaywrightAssertions.assertThat(print).isVisible();
      System.out.println("… in use: " + hand.tells());
      int groups = page.locator("article.card--accent").count();
      byte[] plan = pdf(teacher, print.getAttribute("href"));
      System.out.println("… and the plan ready to print, but for the click on it: " + hand.tells());

      assertThat(hand.clicks()).isLessThanOrEqualTo(2);
      assertThat(Office.countAnswered(check)).isEqualTo(ANSWERS);
      assertThat(groups).isPositive();
      try (var document = Loader.loadPDF(plan)) {
        assertThat(document.getNumberOfPages()).isGreaterThan(groups);
      }
      planAgainRoundEachChoice(page);
    }
  }

  @Test
  void thirty_are_tapped_with_a_tap_for_each_who_did_not_get_it() {
    try (Person teacher = Person.of("year3", RealBrowser.tablet(768, 1024))) {
      Page page = teacher.page();
      newCheck(teacher);
      teacher.follow("One tap a child");
      page.waitForSelector(
          "html[data-taps-ready=true]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
      List<Locator> children = page.locator(".tap-child").all();
      assertThat(children).hasSize(CHILDREN);
      Hand hand = new Hand(page);
      for (int i = 0; i < CHILDREN; i += 4) {
        hand.tap(children.get(i).locator("label.pick").nth(1 + i % 8 / 4));
      }
      hand.tap(button(page, "Everybody else got it"));
      PlaywrightAssertions.assertThat(page.locator(".tap-child[data-state=school]"))
          .hasCount(CHILDREN, SLOW);
      System.out.println("30 children tapped: " + hand.tells());
      assertThat(page.locator("[data-sum='got-it']").innerText()).isEqualTo("22");
      assertThat(page.locator("[data-left]").innerText()).isEqualTo("0");
      String check = page.url().replaceFirst(".*/checks/([^/]+)/.*", "$1");
      assertThat(Office.countMarks(List.of(check))).isEqualTo(CHILDREN);
    }
  }

  @Test
  void todays_groups_are_two_clicks_from_the_sign_in_page() {
    try (Person teacher = Person.of("year4")) {
      Page page = teacher.page();
      teacher.press("Sign out");
      page.waitForURL("**/sign-in?out");
      page.getByLabel("Your school e-mail").fill("year4@willowlane.example");
      page.getByLabel("Password").fill("acorns in willow lane");
      Hand hand = new Hand(page);
      hand.click(button(page, "Sign in"));
      hand.click(link(page, "Today’s groups"));
      page.waitForURL("**/groups");
      System.out.println("From the sign-in page to today's groups: " + hand.tells());
      assertThat(teacher.heading()).isEqualTo("Today’s groups");
      assertThat(hand.clicks()).isLessThanOrEqualTo(2);
    }
  }

  /// By mouse and by keyboard, from the press to the page that answers it.
  private static void planAgainRoundEachChoice(Page page) {
    button(page, "Change the groups").click();
    Locator child = page.locator("select[name^='place.']").first();
    String name = child.getAttribute("name");
    child.selectOption("out");
    planAgain(page, "a child is left out", false);
    Locator left = page.locator("select[name='" + name + "']");
    PlaywrightAssertions.assertThat(left).hasValue("out");
    left.selectOption("any");
    planAgain(page, "the child is given back", true);
    Locator time = page.locator("select[name^='slot.']").first();
    int other = 1 - (Integer) time.evaluate("choice => Math.min(choice.selectedIndex, 1)");
    time.selectOption(new SelectOption().setIndex(other));
    planAgain(page, "another time is chosen", true);
    PlaywrightAssertions.assertThat(button(page, "Use these groups")).isVisible();
  }

  private static void planAgain(Page page, String after, boolean byKeyboard) {
    Locator press = button(page, "Plan again");
    press.evaluate("button => { window.before = true; button.focus(); }");
    long from = System.nanoTime();
    if (byKeyboard) {
      page.keyboard().press("Enter");
    } else {
      press.click();
    }
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    System.out.printf(
        "Planned again after %s: %.2f s%s%n",
        after, (System.nanoTime() - from) / 1e9, byKeyboard ? ", by keyboard" : "");
  }

  private static void newCheck(Person teacher) {
    teacher.go("/classes");
    teacher.follow(CLASS);
    teacher.page().navigate(teacher.page().url() + "/lesson");
    teacher.page().getByLabel("Look for a step").fill("columns pass zero");
    teacher.press(STEP);
    teacher.page().waitForURL("**/checks/*");
  }

  /// What a child wrote, with as few keys as the page allows: `*` where all that is left is right,
  /// `+` for one that is right.
  private static void type(Hand hand, List<String> answers, List<String> right) {
    for (int i = 0; i < answers.size(); i++) {
      if (answers.subList(i, answers.size()).equals(right.subList(i, right.size()))) {
        hand.press("*");
        return;
      }
      if (answers.get(i).equals(right.get(i))) {
        hand.press("+");
      } else {
        hand.type(answers.get(i));
        hand.press("Enter");
      }
    }
  }

  private static int inFull(List<String> values) {
    return values.stream().mapToInt(value -> value.length() + 1).sum();
  }

  private static List<String> answers(MadeUpAnswers made, int child) {
    return SMALLER_FROM_LARGER.contains(child)
        ? made.thinking("subtract.smaller-from-larger")
        : ACROSS_ZERO.contains(child)
            ? made.thinking("subtract.borrow-across-zero")
            : CARELESS.containsKey(child) ? made.careless(CARELESS.get(child)) : made.right();
  }

  private static byte[] pdf(Person person, String path) {
    return person.window().request().get(RunningProduct.demo().address() + path).body();
  }

  private static Locator link(Page page, String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
  }

  private static Locator button(Page page, String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }
}
