package keepup.app.hub;

import java.util.List;
import java.util.Optional;
import keepup.app.account.Audit;
import keepup.app.account.MenuEntry;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a school takes part in, for its staff.
@Controller
class TakingPartController {
  private final HubSchools schools;
  private final Audit audit;
  private final List<HubAtSchool> features;

  TakingPartController(HubSchools schools, Audit audit, ObjectProvider<HubAtSchool> features) {
    this.schools = schools;
    this.audit = audit;
    this.features = features.orderedStream().toList();
  }

  @Bean
  @Order(50)
  static MenuEntry takingPartEntry() {
    return new MenuEntry("/taking-part", "Programme", false);
  }

  @GetMapping("/taking-part")
  String page(@AuthenticationPrincipal SignedIn person, Model model) {
    model
        .addAttribute("person", person)
        .addAttribute("hubs", schools.list())
        .addAttribute("links", features.stream().map(one -> one.link(person)).toList());
    return "hub/TakingPart";
  }

  @PostMapping("/taking-part")
  @Transactional
  public String join(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(defaultValue = "") String code,
      RedirectAttributes next) {
    person.requireWholeSchool();
    Optional<String> hub = schools.join(person, code);
    hub.ifPresent(name -> audit.note(person, "joined a hub", name));
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        hub.map(name -> Flash.done("The school takes part with " + name + " now."))
            .orElse(
                Flash.problem(
                    "This code opens nothing. Maybe a letter is wrong, it is older than 60 days, or the school takes part already.")));
    return "redirect:/taking-part";
  }
}
