package keepup.app.reach;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.reach.AcademicYear;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The specialists of a hub: the cohort in which they trained, and the groups they led since.
@Controller
class SpecialistController {
  private static final String HERE = "/programme/specialists";

  private final Specialists specialists;
  private final RecordedParts parts;
  private final Recording recording;
  private final Reports reports;

  SpecialistController(
      Specialists specialists, RecordedParts parts, Recording recording, Reports reports) {
    this.specialists = specialists;
    this.parts = parts;
    this.recording = recording;
    this.reports = reports;
  }

  @Bean
  @Order(62)
  static HubMenuEntry specialistsEntry() {
    return new HubMenuEntry(
        HERE,
        "Specialists",
        "Who trained in which year, and the groups of schools they led since.",
        Set.of(HubRole.ORGANISER));
  }

  @GetMapping(HERE)
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.ORGANISER);
    return show(SpecialistForm.EMPTY, List.of(), model);
  }

  @PostMapping(HERE)
  String add(
      @AuthenticationPrincipal HubMember person,
      SpecialistForm form,
      Model model,
      RedirectAttributes next) {
    person.require(HubRole.ORGANISER);
    Recording.Added added = recording.addSpecialist(person, form, now());
    if (added.id().isEmpty()) {
      return show(form, added.problems(), model);
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(form.name() + " is in the list."));
    return "redirect:" + HERE + "/" + added.id().get();
  }

  @GetMapping(HERE + "/{specialistId}")
  String page(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID specialistId, Model model) {
    return showOne(get(person, specialistId), GroupForm.EMPTY, List.of(), model);
  }

  @PostMapping(HERE + "/{specialistId}/groups")
  String addGroup(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID specialistId,
      GroupForm form,
      Model model,
      RedirectAttributes next) {
    Specialist one = get(person, specialistId);
    List<FieldError> problems = form.problems(now());
    if (!problems.isEmpty()) {
      return showOne(one, form, problems, model);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(recording.addGroup(person, one, form, now())));
    return "redirect:" + HERE + "/" + one.id();
  }

  @PostMapping(HERE + "/{specialistId}/training")
  String train(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID specialistId,
      @RequestParam(defaultValue = "") String trained,
      RedirectAttributes next) {
    Specialist one = get(person, specialistId);
    AcademicYear.find(trained)
        .filter(year -> YearChoices.has(now(), year))
        .ifPresentOrElse(
            year -> {
              recording.train(person, one, year);
              next.addFlashAttribute(
                  ShellAdvice.FLASH, Flash.done("%s trained in %s.".formatted(one.name(), year)));
            },
            () ->
                next.addFlashAttribute(
                    ShellAdvice.FLASH,
                    Flash.problem("This is no year of the list. Maybe choose one.")));
    return "redirect:" + HERE + "/" + one.id();
  }

  private Specialist get(HubMember person, UUID id) {
    person.require(HubRole.ORGANISER);
    return specialists.find(id).orElseThrow(NotHereException::new);
  }

  private AcademicYear now() {
    return AcademicYear.of(reports.today());
  }

  private String show(SpecialistForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("specialists", specialists.listOwn())
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("years", YearChoices.of(now(), form.year()));
    return "reach/SpecialistList";
  }

  private String showOne(Specialist one, GroupForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("one", one)
        .addAttribute(
            "groups",
            specialists.listGroups(one.id()).stream()
                .map(group ->
                    new Group(
                        group.id(), group.year(), group.name(), parts.listOfGroup(group.id())))
                .toList())
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("years", YearChoices.of(now(), form.year()));
    return "reach/SpecialistPage";
  }
}
