package keepup.app.sitting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.HandOver;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.steps.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an adult opens questions on the screen for named children and hands the device over.
@Controller
class ScreenController {
  private final Chosen chosen;
  private final Course course;
  private final HandOver device;
  private final Audit audit;

  ScreenController(Chosen chosen, Course course, HandOver device, Audit audit) {
    this.chosen = chosen;
    this.course = course;
    this.device = device;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/screen")
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "") String step,
      Model model) {
    chosen.offer(chosen.getClass(person, classId), child, step, model);
    return "sitting/StartScreen";
  }

  @PostMapping("/classes/{classId}/screen")
  @Transactional
  public String start(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam String step,
      @RequestParam(defaultValue = "") List<String> child,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = chosen.getClass(person, classId);
    Step about = chosen.getStep(step);
    List<Pupil> children = chosen.getChildren(schoolClass, child);
    if (children.isEmpty()) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("No child was chosen. Maybe tick one below."));
      return "redirect:/classes/" + classId + "/screen?step=" + step;
    }
    List<SittingId> sittings =
        children.stream()
            .map(pupil -> course.begin(person, schoolClass.id(), pupil.id(), about, Way.SCREEN))
            .toList();
    audit.note(person, "device handed over", classId.toString());
    HandedOver.keep(request.getSession(), sittings);
    device.give(person, request, response);
    return "redirect:/pupil";
  }
}
