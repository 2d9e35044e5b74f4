package keepup.app.reach;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.Choice;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The report on which schools the programme has reached: of one hub for its people, of all hubs
/// for the national team.
@Controller
class ReachController {
  static final HubRole[] READERS = {HubRole.ORGANISER, HubRole.EVALUATOR};
  private static final int PAGE = 100;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Reports reports;
  private final NationalRegister register;
  private final ReachPdf pdf;

  ReachController(Reports reports, NationalRegister register, ReachPdf pdf) {
    this.reports = reports;
    this.register = register;
    this.pdf = pdf;
  }

  @Bean
  @Order(60)
  static HubMenuEntry reachEntry() {
    return new HubMenuEntry(
        "/programme/reach",
        "Reach",
        "How many schools were reached, each counted once, by year, phase, region and disadvantage.",
        Set.of(READERS));
  }

  @GetMapping("/programme/reach")
  String report(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String route,
      Model model) {
    person.require(READERS);
    ReachReport report = reports.make(route);
    model
        .addAttribute("person", person)
        .addAttribute("report", report)
        .addAttribute("route", Route.find(route).map(Route::key).orElse(""))
        .addAttribute("routes", routes(route))
        .addAttribute("tables", report.tables())
        .addAttribute("hubs", person.national() ? report.byHub(reports.today()) : List.of())
        .addAttribute("schools", register.count())
        .addAttribute("imported", register.findLastImport().map(NationalImport::day).orElse(""));
    return "reach/ReachPage";
  }

  @GetMapping("/programme/reach/schools")
  String schools(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String route,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    person.require(READERS);
    Figure figure = Figure.of(what, year, by, group, route);
    List<ListedSchool> all = SchoolLists.of(reports.make(figure.route()), figure);
    int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
    int at = page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
    model
        .addAttribute("figure", figure)
        .addAttribute("count", all.size())
        .addAttribute("page", at)
        .addAttribute("pages", pages)
        .addAttribute("schools", all.subList((at - 1) * PAGE, Math.min(all.size(), at * PAGE)));
    return "reach/SchoolsPage";
  }

  @GetMapping("/programme/reach/reach.csv")
  ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal HubMember person, @RequestParam(defaultValue = "") String route) {
    person.require(READERS);
    return Download.csv("reach.csv", ReachCsv.report(reports.make(route)));
  }

  @GetMapping("/programme/reach/schools.csv")
  ResponseEntity<byte[]> schoolsCsv(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String route) {
    person.require(READERS);
    Figure figure = Figure.of(what, year, by, group, route);
    return Download.csv(
        "schools.csv", ReachCsv.schools(SchoolLists.of(reports.make(figure.route()), figure)));
  }

  @GetMapping("/programme/reach/reach.pdf")
  ResponseEntity<byte[]> paper(
      @AuthenticationPrincipal HubMember person, @RequestParam(defaultValue = "") String route) {
    person.require(READERS);
    String who = person.hubName() + Route.find(route).map(one -> ", " + one.words()).orElse("");
    return Download.pdf("reach.pdf", pdf.render(who, say(reports.today()), reports.make(route)));
  }

  private static List<Choice> routes(String chosen) {
    List<Choice> routes = new ArrayList<>();
    routes.add(Choice.of("", "Every way of taking part"));
    for (Route route : Route.values()) {
      routes.add(Choice.of(route.key(), route.words(), route.key().equals(chosen)));
    }
    return routes;
  }

  private static String say(LocalDate day) {
    return DAY.format(day);
  }
}
