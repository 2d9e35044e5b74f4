package keepup.app.hub;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.MemberId;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
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

/// The people who work for a hub, for its lead.
@Controller
class HubPeopleController {
  private final HubPeople people;
  private final HubAppointments appointments;

  HubPeopleController(HubPeople people, HubAppointments appointments) {
    this.people = people;
    this.appointments = appointments;
  }

  @Bean
  @Order(90)
  static HubMenuEntry peopleEntry() {
    return new HubMenuEntry(
        "/programme/people",
        "People",
        "Who works for the hub, and what they do.",
        Set.of(HubRole.LEAD));
  }

  @GetMapping("/programme/people")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.LEAD);
    model.addAttribute("people", people.list());
    return "hub/PeopleList";
  }

  @GetMapping("/programme/people/new")
  String blank(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.LEAD);
    return showNew(person, PersonForm.EMPTY, List.of(), model);
  }

  @PostMapping("/programme/people")
  String add(@AuthenticationPrincipal HubMember person, PersonForm form, Model model) {
    person.require(HubRole.LEAD);
    HubAppointments.Added added = appointments.add(person, form);
    return added.problems().isEmpty()
        ? showPassword(form.name(), form.email(), added.firstPassword(), model)
        : showNew(person, form, added.problems(), model);
  }

  @GetMapping("/programme/people/{memberId}")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID memberId, Model model) {
    HubPeople.Person one = get(person, memberId);
    return show(
        person,
        one,
        new PersonForm(one.name(), one.email(), one.roles().stream().map(HubRole::key).toList()),
        List.of(),
        model);
  }

  @PostMapping("/programme/people/{memberId}")
  String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID memberId,
      PersonForm form,
      Model model,
      RedirectAttributes next) {
    HubPeople.Person one = get(person, memberId);
    List<FieldError> problems = appointments.change(person, one, form);
    if (!problems.isEmpty()) {
      return show(person, one, form, problems, model);
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(one.name() + ": changed."));
    return "redirect:/programme/people";
  }

  @PostMapping("/programme/people/{memberId}/left")
  String leave(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID memberId,
      RedirectAttributes next) {
    HubPeople.Person one = get(person, memberId);
    appointments.leave(person, one);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(one.name() + " has left, and is signed out everywhere."));
    return "redirect:/programme/people";
  }

  @PostMapping("/programme/people/{memberId}/first-password")
  String firstPassword(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID memberId, Model model) {
    HubPeople.Person one = get(person, memberId);
    return showPassword(
        one.name(), one.email(), appointments.giveFirstPassword(person, one), model);
  }

  private HubPeople.Person get(HubMember person, UUID id) {
    person.require(HubRole.LEAD);
    return people.find(new MemberId(id)).orElseThrow(NotHereException::new);
  }

  private static String showNew(
      HubMember person, PersonForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("roles", form.choices(person.national()));
    return "hub/NewPerson";
  }

  private static String show(
      HubMember person,
      HubPeople.Person one,
      PersonForm form,
      List<FieldError> problems,
      Model model) {
    model
        .addAttribute("one", one)
        .addAttribute("own", one.id().equals(person.member()))
        .addAttribute("problems", problems)
        .addAttribute("roles", form.choices(person.national()));
    return "hub/PersonPage";
  }

  /// Shown in the answer itself and kept nowhere: reading it again is not possible.
  private static String showPassword(String name, String email, String password, Model model) {
    model
        .addAttribute("name", name)
        .addAttribute("email", email)
        .addAttribute("password", password);
    return "hub/FirstPassword";
  }
}
