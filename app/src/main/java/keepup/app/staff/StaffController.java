package keepup.app.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.MenuEntry;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffId;
import keepup.app.account.StaffMember;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The staff pages, for a head and a maths lead.
@Controller
class StaffController {
  private final Staff staff;
  private final Classes classes;
  private final Appointments appointments;

  StaffController(Staff staff, Classes classes, Appointments appointments) {
    this.staff = staff;
    this.classes = classes;
    this.appointments = appointments;
  }

  @Bean
  @Order(90)
  static MenuEntry staffEntry() {
    return new MenuEntry("/staff", "Staff", true);
  }

  /// One adult and the names of their classes.
  record Line(StaffMember adult, String classes) {}

  @GetMapping("/staff")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    person.requireWholeSchool();
    List<SchoolClass> all = classes.list(person);
    model.addAttribute(
        "lines",
        staff.list().stream()
            .map(one -> new Line(one, names(all, classes.listOf(one.id()))))
            .toList());
    return "staff/StaffList";
  }

  private static String names(List<SchoolClass> all, Set<ClassId> with) {
    return String.join(
        ", ", all.stream().filter(one -> with.contains(one.id())).map(SchoolClass::name).toList());
  }

  @GetMapping("/staff/new")
  String blank(@AuthenticationPrincipal SignedIn person, Model model) {
    person.requireWholeSchool();
    return showNew(person, StaffForm.EMPTY, List.of(), model);
  }

  @PostMapping("/staff")
  String add(@AuthenticationPrincipal SignedIn person, StaffForm form, Model model) {
    person.requireWholeSchool();
    Appointments.Added added = appointments.add(person, form);
    return added.problems().isEmpty()
        ? showPassword(form.name(), form.email(), added.firstPassword(), model)
        : showNew(person, form, added.problems(), model);
  }

  @GetMapping("/staff/{staffId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID staffId, Model model) {
    StaffMember adult = get(person, staffId);
    List<UUID> with = classes.listOf(adult.id()).stream().map(ClassId::value).toList();
    var form = new StaffForm(adult.name(), adult.email(), adult.role().key(), with);
    model
        .addAttribute("adult", adult)
        .addAttribute("own", adult.id().equals(person.staff()))
        .addAttribute("may", person.role() == Role.HEAD || adult.role() != Role.HEAD);
    choices(person, form, model);
    return "staff/StaffPage";
  }

  @PostMapping("/staff/{staffId}")
  String change(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID staffId,
      StaffForm form,
      RedirectAttributes next) {
    StaffMember adult = get(person, staffId);
    appointments.change(person, adult, form);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(adult.name() + ": changed."));
    return "redirect:/staff";
  }

  @PostMapping("/staff/{staffId}/left")
  String leave(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID staffId,
      RedirectAttributes next) {
    StaffMember adult = get(person, staffId);
    appointments.leave(person, adult.id());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            adult.name() + " has left, and is signed out everywhere. What they recorded stays."));
    return "redirect:/staff";
  }

  @PostMapping("/staff/{staffId}/first-password")
  String firstPassword(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID staffId, Model model) {
    StaffMember adult = get(person, staffId);
    String first = appointments.giveFirstPassword(person, adult.id());
    return showPassword(adult.name(), adult.email(), first, model);
  }

  private StaffMember get(SignedIn person, UUID id) {
    person.requireWholeSchool();
    return staff.find(new StaffId(id)).orElseThrow(NotHereException::new);
  }

  private String showNew(SignedIn person, StaffForm form, List<FieldError> problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    choices(person, form, model);
    return "staff/NewStaff";
  }

  private void choices(SignedIn person, StaffForm form, Model model) {
    model
        .addAttribute("roles", form.roleChoices(person.role() == Role.HEAD))
        .addAttribute("classes", form.classChoices(classes.list(person)));
  }

  /// Shown in the answer itself and kept nowhere: reading it again is not possible.
  private static String showPassword(String name, String email, String password, Model model) {
    model
        .addAttribute("name", name)
        .addAttribute("email", email)
        .addAttribute("password", password);
    return "staff/FirstPassword";
  }
}
