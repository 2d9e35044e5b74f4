package keepup.app.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.cohort.CohortDesk.Whole;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import keepup.course.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A trainer's cohorts: made, changed, filled with schools.
@Controller
class CohortController {
  private final CohortDesk desk;
  private final Cohorts cohorts;
  private final Places places;
  private final Courses courses;
  private final HubPeople people;
  private final HubSchools schools;
  private final HubAudit audit;

  CohortController(
      CohortDesk desk,
      Cohorts cohorts,
      Places places,
      Courses courses,
      HubPeople people,
      HubSchools schools,
      HubAudit audit) {
    this.desk = desk;
    this.cohorts = cohorts;
    this.places = places;
    this.courses = courses;
    this.people = people;
    this.schools = schools;
    this.audit = audit;
  }

  @Bean
  @Order(30)
  static HubMenuEntry cohortsEntry() {
    return new HubMenuEntry(
        "/programme/cohorts",
        "Courses",
        "Cohorts that take a course: dates, schools, who came, what pairs share, certificates.",
        Set.of(HubRole.TRAINER));
  }

  @GetMapping("/programme/cohorts")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.TRAINER);
    model.addAttribute("cohorts", cohorts.list()).addAttribute("courses", courses.list());
    return "cohort/CohortList";
  }

  @GetMapping("/programme/cohorts/new")
  String ask(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String course,
      Model model) {
    person.require(HubRole.TRAINER);
    return show(CohortForm.fresh(course(course), person.member()), "", List.of(), model);
  }

  @PostMapping("/programme/cohorts")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      @RequestParam Map<String, String> typed,
      Model model,
      RedirectAttributes next) {
    person.require(HubRole.TRAINER);
    var form = new CohortForm(course(typed.getOrDefault("course", "")), typed);
    List<FieldError> problems = form.problems(people.list());
    if (!problems.isEmpty()) {
      return show(form, "", problems, model);
    }
    CohortId id = cohorts.add(person.hub(), form.plan(people.list()));
    audit.note(person, "cohort made", id.toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("“" + form.get("name") + "” is there. Now add its schools."));
    return "redirect:/programme/cohorts/" + id;
  }

  @GetMapping("/programme/cohorts/{cohortId}")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID cohortId, Model model) {
    Whole whole = desk.get(person, cohortId);
    Set<HubSchoolId> there =
        whole.places().stream().map(one -> one.place().school()).collect(Collectors.toSet());
    model
        .addAttribute("whole", whole)
        .addAttribute(
            "choices",
            schools.list().stream()
                .filter(school -> !there.contains(school.id()))
                .map(school -> Choice.of(school.id().toString(), school.name()))
                .toList());
    return "cohort/CohortPage";
  }

  @GetMapping("/programme/cohorts/{cohortId}/change")
  String change(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID cohortId, Model model) {
    Whole whole = desk.get(person, cohortId);
    return show(
        CohortForm.of(whole.course(), whole.cohort()), cohortId.toString(), List.of(), model);
  }

  @PostMapping("/programme/cohorts/{cohortId}/change")
  @Transactional
  public String keep(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @RequestParam Map<String, String> typed,
      Model model,
      RedirectAttributes next) {
    Whole whole = desk.get(person, cohortId);
    var form = new CohortForm(whole.course(), typed);
    List<FieldError> problems = form.problems(people.list());
    if (!problems.isEmpty()) {
      return show(form, cohortId.toString(), problems, model);
    }
    cohorts.change(whole.cohort(), form.plan(people.list()));
    audit.note(person, "cohort changed", cohortId.toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept."));
    return "redirect:/programme/cohorts/" + cohortId;
  }

  @PostMapping("/programme/cohorts/{cohortId}/schools")
  @Transactional
  public String addSchools(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @RequestParam(required = false) @Nullable List<UUID> school,
      RedirectAttributes next) {
    Whole whole = desk.get(person, cohortId);
    List<HubSchool> chosen =
        (school == null ? List.<UUID>of() : school)
            .stream()
                .map(id -> schools.find(new HubSchoolId(id)).orElseThrow(NotHereException::new))
                .toList();
    int free = whole.cohort().places() - whole.places().size();
    if (chosen.isEmpty()) {
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.problem("Tick at least one school."));
    } else if (chosen.size() > free) {
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "%s, but %d of %d places are free. Maybe change the cohort, so that it has more."
                  .formatted(
                      InWords.count(chosen.size(), "school is ticked", "schools are ticked"),
                      free,
                      whole.cohort().places())));
    } else {
      for (HubSchool one : chosen) {
        PlaceId id = places.add(person.hub(), whole.cohort().id(), one.id());
        audit.note(person, "school added to cohort", id.toString());
      }
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.done(InWords.count(chosen.size(), "school has", "schools have") + " a place now."));
    }
    return "redirect:/programme/cohorts/" + cohortId;
  }

  /// The course of this id; the first where none is named.
  private Course course(String id) {
    return id.isEmpty() ? courses.list().getFirst() : courses.get(id);
  }

  private String show(CohortForm form, String id, List<FieldError> problems, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("id", id)
        .addAttribute("trainers", form.trainers(people.list()))
        .addAttribute("problems", problems);
    return "cohort/CohortForm";
  }
}
