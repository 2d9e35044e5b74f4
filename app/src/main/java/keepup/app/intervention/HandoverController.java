package keepup.app.intervention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.intervention.SeenBy.What;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes down who has seen what was handed over.
@Controller
class HandoverController {
  private final Classes classes;
  private final KeepUpSessions sessions;
  private final HandedOver handed;
  private final SchoolTime time;

  HandoverController(Classes classes, KeepUpSessions sessions, HandedOver handed, SchoolTime time) {
    this.classes = classes;
    this.sessions = sessions;
    this.handed = handed;
    this.time = time;
  }

  /// Whoever takes sessions has seen today's plan as it is.
  @PostMapping("/sessions/seen")
  @Transactional
  public String seenPlan(@AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
    sessions.listEver(person.staff(), time.today()).stream()
        .map(KeepUpSession::classId)
        .distinct()
        .forEach(classId -> handed.note(person, classId, time.today(), What.PLAN, ""));
    redirect.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("Noted. The class teacher sees that you have seen it."));
    return "redirect:/sessions";
  }

  /// Somebody of a class has seen its sessions of a day, on the screen or on paper.
  ///
  /// @param who an adult who has it on paper, or `""` for whoever is signed in
  @PostMapping("/classes/{classId}/seen")
  @Transactional
  public String seen(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "results") String what,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String who,
      RedirectAttributes redirect) {
    ClassId found =
        classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new).id();
    What handedOver = What.find(what).orElseThrow(NotHereException::new);
    if (!handed.note(person, found, read(about), handedOver, who)) {
      throw new NotHereException();
    }
    redirect.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Noted, with the time."));
    return "redirect:/classes/%s/%s"
        .formatted(found, handedOver == What.PLAN ? "groups" : "since-yesterday");
  }

  private static LocalDate read(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException _) {
      throw new NotHereException();
    }
  }
}
