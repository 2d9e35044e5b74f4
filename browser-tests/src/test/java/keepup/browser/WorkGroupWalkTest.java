package keepup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A specialist leads seven schools through a year and a trial, and a school says that it is ready;
/// with the pictures of the guide.
class WorkGroupWalkTest {
  private static final List<String> SEVEN =
      List.of(
          "Bramblewick",
          "Copperfold",
          "Duskmere",
          "Elderbrook",
          "Fernhollow",
          "Gorsemoor",
          "Willow");
  private static final String GROUP = "Seven schools, one question";
  private static final String IDS =
      IntStream.rangeClosed(1, 24).mapToObj("W%02d"::formatted).collect(Collectors.joining(" "));

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FilmStrip film = new FilmStrip("work-groups");
  private final LocalDate today = LocalDate.now(LONDON);

  private static Locator main(Person person) {
    return person.page().locator("main");
  }

  /// Waits for what a page says after something was done.
  private static void sees(Person person, String words) {
    assertThat(main(person)).containsText(words);
  }

  @Test
  void a_lead_runs_a_year_with_seven_schools_and_a_trial_and_sees_who_to_invite_next() {
    try (Person lead = Person.of("specialist@larkfield.example");
        Person head = Person.of("head")) {
      String group = makeGroup(lead);
      String id = group.substring(group.lastIndexOf('/') + 1);
      meet(lead, group);
      visitAndPay(lead, group);
      lead.go(group + "/space");
      lead.page().getByLabel("Tell the group").fill("Who begins with the bead string?");
      lead.press("Tell them");
      sees(lead, "The group can read it now.");
      schoolTakesPart(head, "/work-group/" + id);
      freeze(lead, group);
      draw(head, "/work-group/" + id + "/trial");
      lead.go(group + "/space");
      sees(lead, "We do, every morning.");
      agree(head, lead);
      sayReady(head);
    }
    try (Person hubLead = Person.of("lead@larkfield.example")) {
      hubLead.go("/programme/journey");
      sees(hubLead, "Willow Lane Primary School (demo): By its own audit more than half");
      sees(hubLead, "Duskmere Church School (demo): It has been in the stage “Development”");
      sees(hubLead, "Introduction in twilights");
      film.take(hubLead.page(), "journey");
      hubLead.follow("Willow Lane Primary School (demo)");
      sees(hubLead, "5 of 5 in place or secure");
      assertThat(main(hubLead).innerText()).doesNotContain("Seen in two classes");
    }
    assertThat(film.taken()).containsAll(film.shownInGuide());
  }

  private String makeGroup(Person lead) {
    lead.go("/programme/groups/new");
    lead.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(GROUP);
    lead.page().getByLabel("Intervention", new Page.GetByLabelOptions().setExact(true)).check();
    lead.press("Make it");
    sees(lead, "is made. Now its schools.");
    String group = lead.page().url().replaceFirst("^https?://[^/]*", "").replace("/schools", "");
    for (String school : SEVEN) {
      lead.page()
          .getByRole(
              AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + school)))
          .check();
    }
    lead.press("Put these in");
    sees(lead, "Has left the group");
    for (int i = 0; i < SEVEN.size() - 1; i++) {
      Locator card =
          main(lead)
              .locator("section.card")
              .filter(new Locator.FilterOptions().setHasText(SEVEN.get(i)));
      card.getByLabel("First teacher").fill("Ms First-" + SEVEN.get(i));
      card.getByLabel("Second teacher").fill("Mr Second-" + SEVEN.get(i));
      card.getByText("Keep names").click();
      assertThat(main(lead)).containsText(Pattern.compile(SEVEN.get(i) + "[^:]*: kept\\."));
    }
    return group;
  }

  private void meet(Person lead, String group) {
    int begins = today.getMonthValue() >= 8 ? today.getYear() : today.getYear() - 1;
    for (String day : List.of("09-24", "11-12", "01-21", "03-11", "05-06", "06-24")) {
      lead.go(group + "/meetings");
      int year = day.compareTo("08") > 0 ? begins : begins + 1;
      lead.page()
          .getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
          .fill(year + "-" + day);
      lead.page().getByLabel("Room or place").fill("The hall");
      lead.press("Plan this meeting");
      sees(lead, "The meeting is planned.");
    }
    assertThat(main(lead).getByText("Without a meeting so far")).hasCount(0);
    main(lead).locator("table a").first().click();
    sees(lead, "What each school tries");
    for (Locator box : main(lead).locator("input[type=checkbox]").all()) {
      box.check();
    }
    lead.press("Keep who came");
    sees(lead, "Who came is kept.");
    lead.page().getByLabel("Small step").fill("y3.add.tens");
    lead.page().getByLabel("What was seen").fill("Tens jumped, ones forgotten.");
    lead.page().getByLabel("What was tried").fill("One thing changed at a time.");
    film.take(lead.page(), "meeting");
    lead.press("Keep the lesson");
    sees(lead, "The lesson is written up.");
    main(lead).getByLabel("What they try next").first().fill("The line stays on the table.");
    lead.press("Keep what they try");
    sees(lead, "What the schools try is kept.");
  }

  private void visitAndPay(Person lead, String group) {
    lead.go(group + "/visits");
    List<String> schools =
        main(lead).locator("table a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(schools).hasSize(7);
    for (String school : schools) {
      for (int term = 0; term < 3; term++) {
        lead.go(school);
        Locator card = main(lead).locator("section.card").nth(term);
        card.getByLabel("Done on").fill(today.toString());
        card.getByLabel("What we looked at").fill("A session, from the plan to the handover.");
        card.getByText("Keep this visit").click();
        sees(lead, "term is kept.");
      }
    }
    lead.go(group + "/visits");
    sees(lead, "Every school has had its visit");
    pay(lead, group, "agreed", "1,200");
    pay(lead, group, "claimed", "200");
    sees(lead, "£8,400.00");
    sees(lead, "£1,400.00");
    lead.go(group);
    sees(lead, "£1,400.00 is claimed and not paid.");
    film.take(lead.page(), "group");
  }

  private static void pay(Person lead, String group, String what, String pounds) {
    lead.go(group + "/release");
    lead.page().getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption(what);
    lead.page().getByLabel("Pounds").fill(pounds);
    lead.press("Write it down");
    sees(lead, "Written down.");
  }

  private static void schoolTakesPart(Person head, String ours) {
    head.go("/work-group");
    head.follow(GROUP);
    sees(head, "Ms First-Bramblewick");
    head.page().getByText("What other schools try").click();
    sees(head, "The line stays on the table.");
    head.page()
        .getByLabel("First teacher")
        .selectOption(new SelectOption().setLabel("Mr Elmsworth, Class teacher"));
    head.press("These two");
    sees(head, "The group sees who comes from us.");
    head.go(ours + "/space");
    sees(head, "Who begins with the bead string?");
    head.page().getByText("Comment", new Page.GetByTextOptions().setExact(true)).first().click();
    head.page().getByLabel("Your comment").first().fill("We do, every morning.");
    head.press("Add the comment");
    sees(head, "The group can read it now.");
  }

  private void freeze(Person lead, String group) {
    lead.go(group + "/trial");
    for (Locator choice : main(lead).locator("select[name^=model-]").all()) {
      choice.selectOption("same-day-ta");
    }
    lead.press("Keep the choices");
    sees(lead, "Which school tries which is kept.");
    lead.go(group + "/trial/protocol");
    lead.page().getByLabel("The question").fill("Does help on the same day help?");
    lead.page().getByLabel("Day of the first outcome").fill(today.plusDays(60).toString());
    lead.press("Freeze the protocol");
    sees(lead, "Its hash:");
  }

  private static void draw(Person head, String trial) {
    head.go(trial);
    head.page().getByLabel("Made-up ids of the children").fill(IDS);
    head.press("Draw");
    sees(head, "Wave 1, begins first:");
    String marks =
        IntStream.rangeClosed(1, 24)
            .mapToObj(i -> "W%02d,%d,".formatted(i, i % 7))
            .collect(Collectors.joining("\n", "pupil,before,after\n", "\n"));
    head.page()
        .getByLabel("Our file of marks")
        .setInputFiles(
            new FilePayload("marks.csv", "text/csv", marks.getBytes(StandardCharsets.UTF_8)));
    head.press("Keep these marks");
    sees(head, "24 rows are kept in the school.");
    sees(head, "0 of 24 have an outcome.");
  }

  /// The demo group's trial is due: the head agrees, and the lead sees five schools together.
  private void agree(Person head, Person lead) {
    head.go("/work-group");
    head.follow("Keeping up, six ways (demo)");
    String ours = head.page().url().replaceFirst("^https?://[^/]*", "");
    String theirs = ours.replace("/work-group/", "/programme/groups/") + "/trial";
    lead.go(theirs);
    sees(lead, "over 4 schools");
    head.go(ours + "/trial");
    sees(head, "13 children with it and 13 without");
    film.take(head.page(), "agree");
    head.press("We agree: share this with the group");
    sees(head, "Nothing else left the school.");
    lead.go(theirs);
    sees(lead, "over 5 schools");
    sees(lead, "13 and 13");
    assertThat(main(lead).innerText()).doesNotContain("P01");
    main(lead).locator("figure").evaluate("figure => figure.scrollIntoView()");
    film.take(lead.page(), "compare");
  }

  private void sayReady(Person head) {
    head.go("/journey");
    head.press("Begin another audit");
    String audit = head.page().url().replaceFirst("^https?://[^/]*", "");
    List<String> areas =
        main(head).locator("table a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(areas).hasSize(5);
    for (String area : areas) {
      head.go(area);
      for (Locator level : head.page().getByLabel("In place").all()) {
        level.check();
      }
      if (area.equals(areas.getFirst())) {
        film.take(head.page(), "audit");
      }
      head.press("Keep these answers");
      sees(head, ": kept.");
    }
    head.go(audit);
    sees(head, "2 further on than last time, 0 further back");
    head.press("Share this audit");
    sees(head, "sees this audit now, without the lines of evidence.");
  }
}
