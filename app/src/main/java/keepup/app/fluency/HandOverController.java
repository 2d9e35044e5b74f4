package keepup.app.fluency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.HandOver;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an adult chooses who practises which facts and hands the device over.
@Controller
class HandOverController {
  private final TheClass theClass;
  private final HandOver device;
  private final Audit audit;

  HandOverController(TheClass theClass, HandOver device, Audit audit) {
    this.theClass = theClass;
    this.device = device;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/facts/practise")
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String set,
      Model model) {
    SchoolClass schoolClass = theClass.get(person, classId);
    List<Pupil> children = theClass.children(schoolClass);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("person", person)
        .addAttribute("sets", PractisedSets.list(set, TheClass.year(children)))
        .addAttribute(
            "children",
            children.stream()
                .map(one -> Choice.of(one.id().toString(), one.name(), false))
                .toList());
    return "fluency/HandDeviceOver";
  }

  @PostMapping("/classes/{classId}/facts/practise")
  @Transactional
  public String start(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String set,
      @RequestParam(defaultValue = "") List<String> child,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = theClass.get(person, classId);
    List<PupilId> chosen =
        theClass.children(schoolClass).stream()
            .map(Pupil::id)
            .filter(id -> child.contains(id.toString()))
            .toList();
    if (chosen.size() != child.stream().filter(id -> !id.isEmpty()).distinct().count()) {
      throw new NotHereException();
    }
    if (chosen.isEmpty()) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("No child was chosen. Maybe tick one below."));
      return "redirect:/classes/" + classId + "/facts/practise";
    }
    audit.note(person, "device handed over", classId.toString());
    OnThisDevice.keep(request.getSession(), chosen, set);
    device.give(person, "/pupil/facts", request, response);
    return "redirect:/pupil/facts";
  }
}
