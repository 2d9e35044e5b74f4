package keepup.app.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffId;
import keepup.app.account.StaffMember;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The times of the day for sessions, the rooms, and who can come when, for a head and a maths
/// lead.
@Controller
class TimesController {
  private final Timetable timetable;
  private final Staff staff;
  private final Curriculum curriculum;
  private final Audit audit;

  TimesController(Timetable timetable, Staff staff, Curriculum curriculum, Audit audit) {
    this.timetable = timetable;
    this.staff = staff;
    this.curriculum = curriculum;
    this.audit = audit;
  }

  /// An adult with what is entered of them, in words.
  record Line(StaffMember adult, String words) {}

  @GetMapping("/session-times")
  String page(@AuthenticationPrincipal SignedIn person, Model model) {
    person.requireWholeSchool();
    return show(TimesForm.of(timetable.listSlots(), timetable.listRooms()), List.of(), model);
  }

  @PostMapping("/session-times")
  @Transactional
  String save(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      RedirectAttributes next) {
    person.requireWholeSchool();
    TimesForm form = TimesForm.read(fields);
    TimesForm.Read read = form.read();
    if (!read.problems().isEmpty()) {
      return show(form, read.problems(), model);
    }
    timetable.replace(person.school(), read.slots(), read.rooms());
    audit.note(person, "times for sessions changed", "");
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "Saved: %d times of the day, %d rooms."
                .formatted(read.slots().size(), read.rooms().size())));
    return "redirect:/session-times";
  }

  private String show(TimesForm form, List<FieldError> problems, Model model) {
    Map<StaffId, AdultTime> known = timetable.listAdults();
    model
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute(
            "lines",
            staff.list().stream()
                .filter(adult -> !adult.left() && isAsked(adult))
                .map(adult ->
                    new Line(
                        adult,
                        AdultForm.words(
                            known.getOrDefault(adult.id(), AdultTime.USUAL),
                            timetable.listSlots())))
                .toList());
    return "timetable/TimesPage";
  }

  /// Who is asked to take sessions at all.
  private static boolean isAsked(StaffMember adult) {
    return adult.role() == Role.TA || adult.role() == Role.TEACHER;
  }

  @GetMapping("/session-times/{staffId}")
  String adult(@AuthenticationPrincipal SignedIn person, @PathVariable UUID staffId, Model model) {
    StaffMember adult = get(person, staffId);
    return showAdult(adult, AdultForm.of(timetable.getAdult(adult.id())), List.of(), model);
  }

  @PostMapping("/session-times/{staffId}")
  @Transactional
  String saveAdult(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID staffId,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      RedirectAttributes next) {
    StaffMember adult = get(person, staffId);
    AdultForm form = AdultForm.read(fields, timetable.listSlots());
    List<FieldError> problems = form.problems();
    if (!problems.isEmpty()) {
      return showAdult(adult, form, problems, model);
    }
    timetable.replace(person.school(), adult.id(), form.time(domains()));
    audit.note(person, "times of an adult changed", adult.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(adult.name() + ": saved."));
    return "redirect:/session-times";
  }

  private StaffMember get(SignedIn person, UUID id) {
    person.requireWholeSchool();
    return staff.find(new StaffId(id)).orElseThrow(NotHereException::new);
  }

  private String showAdult(
      StaffMember adult, AdultForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("adult", adult)
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("slots", timetable.listSlots())
        .addAttribute("domains", form.domainChoices(domains()));
    return "timetable/AdultPage";
  }

  private List<String> domains() {
    return curriculum.steps().listSteps().stream().map(Step::domain).distinct().toList();
  }
}
