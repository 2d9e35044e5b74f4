package keepup.app.hub;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The schools that a hub works with.
@Controller
class HubSchoolController {
  private static final HubRole[] WORK = {HubRole.TRAINER, HubRole.SPECIALIST, HubRole.ORGANISER};

  private final HubSchools schools;
  private final HubAudit audit;
  private final List<LinksForHubSchool> links;

  HubSchoolController(HubSchools schools, HubAudit audit, ObjectProvider<LinksForHubSchool> links) {
    this.schools = schools;
    this.audit = audit;
    this.links = links.orderedStream().toList();
  }

  @Bean
  @Order(20)
  static HubMenuEntry schoolsEntry() {
    return new HubMenuEntry(
        "/programme/schools",
        "Schools",
        "The schools that the hub works with, and invitations to take part.",
        Set.of(WORK));
  }

  @GetMapping("/programme/schools")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(WORK);
    return show(SchoolForm.EMPTY, List.of(), model);
  }

  @PostMapping("/programme/schools")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      SchoolForm form,
      Model model,
      RedirectAttributes next) {
    person.require(WORK);
    List<FieldError> problems = form.problems();
    if (problems.isEmpty()) {
      Integer urn = form.number();
      if (urn != null && schools.findByUrn(urn).isPresent()) {
        problems =
            List.of(new FieldError("urn", "A school with this number is in the list already."));
      }
    }
    if (!problems.isEmpty()) {
      return show(form, problems, model);
    }
    HubSchoolId id = schools.add(person.hub(), form.name(), form.number());
    audit.note(person, "school added", id.toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(form.name() + " is in the list."));
    return "redirect:/programme/schools/" + id;
  }

  @GetMapping("/programme/schools/{hubSchoolId}")
  String page(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID hubSchoolId, Model model) {
    HubSchool school = get(person, hubSchoolId);
    model
        .addAttribute("school", school)
        .addAttribute(
            "links", links.stream().flatMap(one -> one.list(person, school).stream()).toList());
    return "hub/HubSchoolPage";
  }

  @PostMapping("/programme/schools/{hubSchoolId}/invite")
  @Transactional
  public String invite(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID hubSchoolId,
      RedirectAttributes next) {
    HubSchool school = get(person, hubSchoolId);
    if (school.joined()) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem(school.name() + " takes part already."));
    } else {
      schools.invite(school.id());
      audit.note(person, "school invited", school.id().toString());
    }
    return "redirect:/programme/schools/" + school.id();
  }

  private HubSchool get(HubMember person, UUID id) {
    person.require(WORK);
    return schools.find(new HubSchoolId(id)).orElseThrow(NotHereException::new);
  }

  private String show(SchoolForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("schools", schools.list())
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "hub/HubSchoolList";
  }
}
