package keepup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A trainer runs a cohort of ten schools from its first form to certificates. A head, a teacher
/// and a teaching assistant of the demo school take the course by hand; the nine schools on paper
/// are noted by the same forms without being looked at.
class CohortWalkTest {
  private static final String SCHOOL = "Willow Lane Primary School (demo)";
  private static final String NAME = "The walk";
  private static final String STEP = "y3.subtract.exchange-through-zero";
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private static final List<Integer> DAYS_AGO = List.of(28, 14, 0);
  private static final int MOST_LOOKS = 120;

  private final FilmStrip film = new FilmStrip("cohorts");

  @Test
  void a_cohort_of_ten_schools_goes_from_its_first_form_to_certificates() throws IOException {
    RunningProduct.demo();
    try (Person trainer = Person.of("trainer@larkfield.example", 1100, 900);
        Person head = Person.of("head", 1100, 900);
        Person teacher = Person.of("year4", 1100, 900);
        Person assistant = Person.of("ta3", 1100, 900)) {
      String cohort = makeCohort(trainer);
      String course = takePart(head);
      notePaperSchools(trainer, cohort);
      writeAlone(teacher, assistant, course);
      tellWhoCame(trainer, cohort, 1);
      interviewTwoChildren(teacher, assistant, course);
      tellWhoCame(trainer, cohort, 2);
      lookAtTheBoard(trainer, cohort);
      tryASequence(teacher, assistant, course);
      planAhead(teacher, course);
      tellWhoCame(trainer, cohort, 3);
      giveCertificates(trainer, cohort);
      takeAlong(teacher, course);
      look(trainer, List.of(cohort + "/awards", cohort + "/days/day-2/board"));
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private String makeCohort(Person trainer) {
    Page page = trainer.page();
    trainer.go("/programme");
    trainer.follow("Courses");
    trainer.follow("Make a cohort");
    page.getByLabel("Name of the cohort").fill(NAME);
    page.getByLabel("Venue").fill("Larkfield Centre (demo), Mill Lane");
    List<Locator> days = page.locator("input[name^=on-]").all();
    for (int i = 0; i < days.size(); i++) {
      days.get(i).fill(today.minusDays(DAYS_AGO.get(i)).toString());
    }
    page.getByLabel("Price for a school’s two people").fill("400");
    page.getByLabel("To be signed by").fill(today.minusDays(35).toString());
    trainer.press("Make this cohort");
    assertThat(page.locator("h1")).hasText(NAME);
    page.locator("input[name=school]").all().forEach(Locator::check);
    trainer.press("Add the ticked schools");
    assertThat(page.locator("main")).containsText("10 of 10 taken");
    return path(page);
  }

  private String takePart(Person head) {
    Page page = head.page();
    head.go("/taking-part");
    head.follow("The course");
    head.follow(NAME);
    head.press("Sign for the school");
    assertThat(page.locator("main")).containsText("Signed by Mrs Thistlewood");
    select(page, "teacher", "Mr Elmsworth");
    select(page, "ta", "Mr Ivybridge");
    head.press("Name these two");
    assertThat(page.locator("body")).containsText("are not with one class");
    select(page, "teacher", "Mr Elmsworth");
    select(page, "ta", "Ms Juniper");
    head.press("Name these two");
    assertThat(page.locator("body")).containsText("both with Year 4 Elderflowers, take the course");
    film.take(page, "school");
    return path(page);
  }

  private static void select(Page page, String name, String begins) {
    Locator box = page.locator("select[name=" + name + "]");
    String label =
        box.locator("option").allInnerTexts().stream()
            .filter(text -> text.startsWith(begins))
            .findFirst()
            .orElseThrow();
    box.selectOption(new SelectOption().setLabel(label));
  }

  private void notePaperSchools(Person trainer, String cohort) {
    trainer.go(cohort);
    Page page = trainer.page();
    List<String> places =
        page.locator("main td a[href*='/places/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(places).hasSize(10);
    int number = 0;
    for (String place : places) {
      send(trainer, place + "/paid", Map.of("paid", List.of("true")));
      trainer.go(place);
      if (page.locator("h1").innerText().equals(SCHOOL)) {
        continue;
      }
      number++;
      send(
          trainer,
          place + "/signed",
          Map.of("name", List.of("The head"), "on", List.of(today.toString())));
      Map<String, List<String>> names =
          Map.of("teacher", List.of("Ms Quill " + number), "ta", List.of("Mr Nib " + number));
      send(trainer, place + "/partners", names);
      trainer.go(place);
      List<String> all =
          page.locator("input[name=did]").all().stream()
              .map(box -> box.getAttribute("value"))
              .toList();
      send(trainer, place + "/noted", Map.of("did", all));
    }
  }

  /// Sends a form of the page that is open, as it stands but for these fields.
  private static void send(Person person, String path, Map<String, List<String>> fields) {
    Map<String, List<String>> all = new TreeMap<>(fields);
    all.put("_csrf", List.of(person.page().locator("input[name=_csrf]").first().inputValue()));
    List<String> pairs = new ArrayList<>();
    all.forEach((name, values) ->
        values.forEach(value ->
            pairs.add(
                name
                    + "="
                    + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))));
    var answer =
        person
            .page()
            .request()
            .post(
                RunningProduct.demo().address() + path,
                com.microsoft.playwright.options.RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(String.join("&", pairs)));
    assertThat(answer.status()).as(path).isEqualTo(200);
  }

  private void tellWhoCame(Person trainer, String cohort, int day) {
    trainer.go(cohort + "/days/day-" + day);
    List<Locator> boxes = trainer.page().locator("input[name=here]").all();
    assertThat(boxes).hasSize(20);
    boxes.forEach(Locator::check);
    trainer.press("Keep who is there");
    assertThat(trainer.page().locator("body")).containsText("20 people were there");
    if (day == 1) {
      film.take(trainer.page(), "day");
    }
  }

  private void writeAlone(Person teacher, Person assistant, String course) {
    String before = course + "/reflections/before-day-1";
    String child = childOf(teacher);
    for (Person one : List.of(teacher, assistant)) {
      one.go(before);
      one.page().locator("textarea").first().fill(child + " counted on.");
      one.press("Keep, and let the trainer read it");
      assertThat(one.page().locator("main")).containsText("A child’s full name is in this");
      one.page().locator("textarea").first().fill("the child counted on.");
      one.press("Keep, and let the trainer read it");
      assertThat(one.page().locator("main")).containsText("The trainer can read this");
    }
  }

  private static String childOf(Person teacher) {
    teacher.go("/classes");
    teacher.follow("Year 4 Elderflowers");
    return teacher.page().locator("main a[href^='/children/']").first().innerText();
  }

  private void interviewTwoChildren(Person teacher, Person assistant, String course) {
    teacher.go("/classes");
    teacher.follow("Year 4 Elderflowers");
    String here = path(teacher.page());
    for (int child = 0; child < 2; child++) {
      teacher.go(here + "/interviews");
      teacher.page().locator("select[name=child]").selectOption(new SelectOption().setIndex(child));
      teacher.press("Begin the interview");
      assertThat(teacher.page().locator("h1")).hasText("Interview: task 1");
      assistant.go(path(teacher.page()));
      for (Person one : List.of(teacher, assistant)) {
        one.page().getByLabel("What the child said or wrote").fill("35");
        one.press("Write it down, next task");
        assertThat(one.page().locator("h1")).hasText("Interview: task 2");
      }
    }
    teacher.go(course);
    film.take(teacher.page(), "course");
    teacher.go(course + "/tasks/joint-interview");
    film.take(teacher.page(), "task");
    sayDone(teacher, course, "joint-interview");
    shareTogether(assistant, course, "after-interview", "We saw fingers under the table.");
  }

  private static void sayDone(Person person, String course, String task) {
    person.go(course + "/tasks/" + task);
    person.press("We have done this");
    assertThat(person.page().locator("main")).containsText("You two say that it is done");
  }

  private static void shareTogether(Person person, String course, String id, String words) {
    person.go(course + "/reflections/" + id);
    person.page().locator("textarea").first().fill(words);
    person.press("Keep, and let the trainer read it");
    assertThat(person.page().locator("main")).containsText("The trainer can read this");
  }

  private void lookAtTheBoard(Person trainer, String cohort) {
    trainer.go(cohort);
    film.take(trainer.page(), "cohort");
    trainer.go(cohort + "/days/day-2/board");
    assertThat(trainer.page().locator("main"))
        .containsText("Done: 2 × an interview with one child");
    assertThat(trainer.page().locator("main")).containsText("We saw fingers under the table.");
    film.take(trainer.page(), "board");
  }

  private void tryASequence(Person teacher, Person assistant, String course) {
    String session = Office.planSession("ta3", "Year 4", 3);
    teacher.go("/curriculum/steps/" + STEP + "/sequence");
    teacher.press("Keep it");
    assertThat(teacher.page().locator("main")).containsText("Save the change");
    teacher.page().locator("form[action='/sessions/" + session + "/sequence'] button").click();
    teacher.page().waitForURL("**/sessions/" + session);
    assistant.go("/sessions/" + session + "/outcomes");
    assistant.page().waitForSelector("html[data-outcomes-ready=true]", attached());
    for (Locator child : assistant.page().locator("form[data-outcome]").all()) {
      child.locator(".pick").first().click();
      child.locator("[name=note]").fill("Says why.");
      child.locator("[name=note]").press("Tab");
      assertThat(child.locator(".outcome-state")).hasAttribute("data-state", "saved");
    }
    sayDone(teacher, course, "varied-sequence");
    waitForTheWeek(teacher, course);
    sayDone(teacher, course, "keep-up-week");
    shareTogether(teacher, course, "after-sequence", "At the fourth they said: it is the zero.");
    shareTogether(assistant, course, "after-week", "Four minutes.");
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  /// The demo writes what the two did in its past weeks behind the pages.
  private static void waitForTheWeek(Person teacher, String course) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      teacher.go(course);
      Locator row = teacher.page().locator("tr", new Page.LocatorOptions().setHasText("A week of"));
      if (row.first().innerText().contains("All there")) {
        return;
      }
      teacher.page().waitForTimeout(1000);
    }
    throw new AssertionError("The week is not there: " + teacher.page().innerText("main"));
  }

  private void planAhead(Person teacher, String course) {
    try (Person maths = Person.of("maths", 1100, 900)) {
      maths.go("/curriculum/scheme?year=4");
      maths.page().locator(".scheme-save button").click();
      assertThat(maths.page().locator("main")).containsText("As Mr Pennyfeather left it");
    }
    sayDone(teacher, course, "steps-ahead");
    shareTogether(teacher, course, "after-course", "We ask how they knew.");
    teacher.go(course + "/targets");
    teacher.page().getByLabel("One thing that you will do").fill("Ask before telling.");
    teacher.press("Add this target");
    teacher.press("Let the trainer read them");
    assertThat(teacher.page().locator("main")).containsText("as you last shared them");
  }

  private void giveCertificates(Person trainer, String cohort) {
    trainer.go(cohort + "/awards");
    trainer.press("Give it to all 20 who have everything");
    assertThat(trainer.page().locator("body")).containsText("20 people have the certificate.");
    assertThat(trainer.page().locator("[data-testid=award]")).hasCount(20);
    film.take(trainer.page(), "certificates");
  }

  private void takeAlong(Person teacher, String course) throws IOException {
    teacher.go(course);
    film.take(teacher.page(), "certificate");
    var request = teacher.page().request();
    String address = RunningProduct.demo().address();
    byte[] badge = request.get(address + course + "/badge.json").body();
    // app/src/test/badge/verify.sh has strangers' libraries check it.
    Files.write(Path.of("target", "badge-of-the-walk.json"), badge);
    assertThat(new String(badge, java.nio.charset.StandardCharsets.UTF_8))
        .contains("Mr Elmsworth", "eddsa-rdfc-2022");
    Files.write(
        Path.of("target", "certificate-of-the-walk.pdf"),
        request.get(address + course + "/certificate.pdf").body());
    teacher.go(course + "/portfolio");
    assertThat(teacher.page().locator("main")).containsText("We saw fingers under the table.");
    film.take(teacher.page(), "portfolio");
    teacher.go(course);
    String standing = teacher.page().locator("a[href^='/badges/']").getAttribute("href");
    try (var stranger = RealBrowser.window(320, 700)) {
      Page page = stranger.newPage();
      page.navigate(address + standing);
      assertThat(page.locator("h1")).hasText("This certificate stands");
      assertThat(page.locator("body")).not().containsText("Elmsworth");
    }
    look(teacher, List.of(course, course + "/portfolio", standing, "/badges"));
  }

  private static void look(Person person, List<String> paths) {
    try (var visit = new PageVisit(person)) {
      assertThat(paths.stream().flatMap(path -> visit.look(path).faults().stream())).isEmpty();
    }
  }

  private static String path(Page page) {
    return page.url().replaceFirst("^http://[^/]*", "");
  }
}
