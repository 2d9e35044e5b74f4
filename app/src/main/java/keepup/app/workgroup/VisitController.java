package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The visits of a group's lead: one to each school each term, made for that school.
@Controller
class VisitController {
  private static final int LONG = 4000;
  private static final int STEP = 1000;

  private final GroupDoor door;
  private final SchoolVisits visits;
  private final GroupAtAGlance glance;
  private final HubAudit audit;

  VisitController(GroupDoor door, SchoolVisits visits, GroupAtAGlance glance, HubAudit audit) {
    this.door = door;
    this.visits = visits;
    this.glance = glance;
    this.audit = audit;
  }

  /// A school's three terms; null where nothing is planned.
  record Row(GroupSchool school, List<SchoolVisits.@Nullable Visit> terms) {
    /// `Done 4 November 2026`, `Planned …` or `Not planned`.
    String words(int term) {
      SchoolVisits.Visit visit = terms.get(term - 1);
      return visit == null || (visit.plannedOn() == null && visit.doneOn() == null)
          ? "Not planned"
          : visit.doneOn() == null
              ? "Planned for " + Days.words(visit.plannedOn())
              : "Done " + Days.words(visit.doneOn());
    }
  }

  @GetMapping("/programme/groups/{groupId}/visits")
  String list(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    WorkGroup group = door.get(person, groupId);
    List<SchoolVisits.Visit> all = visits.list(group.id());
    int term = glance.termNow(group.year());
    model
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.pages(group, "/visits"))
        .addAttribute("rows", group.schools().stream().map(school -> row(school, all)).toList())
        .addAttribute("term", term)
        .addAttribute("missing", GroupAtAGlance.withoutVisit(group, all, term));
    return "workgroup/VisitList";
  }

  @GetMapping("/programme/groups/{groupId}/visits/{hubSchoolId}")
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID hubSchoolId,
      Model model) {
    WorkGroup group = door.get(person, groupId);
    GroupSchool school = GroupSchoolsController.school(group, hubSchoolId);
    return show(group, school, 0, new Typed(Map.of()), model);
  }

  @PostMapping("/programme/groups/{groupId}/visits/{hubSchoolId}")
  @Transactional
  public String write(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID hubSchoolId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    GroupSchool school = GroupSchoolsController.school(group, hubSchoolId);
    var form = new Typed(fields);
    int term = form.whole("term", 1, 3);
    LocalDate planned = form.day("plannedOn");
    LocalDate done = form.day("doneOn");
    String notes = form.text("notes", LONG);
    String step = form.text("nextStep", STEP);
    for (LocalDate day : new LocalDate[] {planned, done}) {
      if (day != null && !group.year().holds(day)) {
        form.problem(
            day.equals(done) ? "doneOn" : "plannedOn",
            "%s is not in %s. Maybe another year was meant."
                .formatted(Days.words(day), group.year().inWords()));
      }
    }
    if (!form.isFine()) {
      return show(group, school, term, form, model);
    }
    visits.put(group, school.id(), term, planned, done, notes, step);
    audit.note(person, "visit written", school.id().toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("The visit of the %s term is kept.".formatted(term(term))));
    return "redirect:/programme/groups/" + group.id() + "/visits/" + school.id();
  }

  private static String term(int number) {
    return HalfTerms.term(number).toLowerCase(java.util.Locale.UK);
  }

  private static Row row(GroupSchool school, List<SchoolVisits.Visit> all) {
    List<SchoolVisits.@Nullable Visit> terms = new ArrayList<>();
    for (int term = 1; term <= 3; term++) {
      SchoolVisits.Visit found = null;
      for (SchoolVisits.Visit visit : all) {
        found = visit.term() == term && visit.school().equals(school.id().value()) ? visit : found;
      }
      terms.add(found);
    }
    return new Row(school, terms);
  }

  /// @param wrong the term of the form that has something to put right; 0 for none
  private String show(WorkGroup group, GroupSchool school, int wrong, Typed form, Model model) {
    Row row = row(school, visits.list(group.id()));
    List<Typed> forms = new ArrayList<>();
    for (int term = 1; term <= 3; term++) {
      SchoolVisits.Visit visit = row.terms().get(term - 1);
      forms.add(
          term == wrong
              ? form
              : visit == null
                  ? new Typed(Map.of())
                  : new Typed(
                      Map.of(
                          "plannedOn", Days.field(visit.plannedOn()),
                          "doneOn", Days.field(visit.doneOn()),
                          "notes", visit.notes(),
                          "nextStep", visit.nextStep())));
    }
    List<FieldError> problems =
        form.problems().stream()
            .map(one -> new FieldError(one.field() + "-" + wrong, one.text()))
            .toList();
    model
        .addAttribute("group", group)
        .addAttribute("school", school)
        .addAttribute("row", row)
        .addAttribute("forms", forms)
        .addAttribute("problems", problems);
    return "workgroup/VisitPage";
  }
}
