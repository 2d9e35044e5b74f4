package keepup.app.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Classes;
import keepup.app.school.Placed;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.Pupils;
import keepup.app.shell.NotHereException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What helps a child: read by every adult of the class, written by teachers and those who see the
/// whole school, the SENDCo among them.
@Controller
@RequestMapping("/children/{pupilId}/supports")
class SupportController {
  private final Pupils pupils;
  private final Classes classes;
  private final Supports supports;
  private final SchoolDay day;
  private final Audit audit;

  SupportController(Pupils pupils, Classes classes, Supports supports, SchoolDay day, Audit audit) {
    this.pupils = pupils;
    this.classes = classes;
    this.supports = supports;
    this.day = day;
    this.audit = audit;
  }

  /// What was typed and not taken: it stands in its boxes again, to be put right.
  record Typed(SupportKind kind, String says, String fading, String lookAgain)
      implements Serializable {}

  @GetMapping
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID pupilId, Model model) {
    Placed child = find(person, pupilId);
    audit.note(person, "supports seen", pupilId.toString());
    PupilId id = child.pupil().id();
    Map<SupportKind, Support> now = new HashMap<>();
    List<Support> history = supports.history(List.of(id));
    history.stream().filter(Support::stands).forEach(each -> now.put(each.kind(), each));
    LocalDate today = day.today();
    model
        .addAttribute("child", child.pupil())
        .addAttribute("schoolClass", classes.find(person, child.classId()).orElseThrow())
        .addAttribute("now", now)
        .addAttribute("history", history.reversed())
        .addAttribute("today", today)
        .addAttribute("mayWrite", mayWrite(person));
    return "support/SupportPage";
  }

  /// Writes down what helps, or that it helps no longer.
  @PostMapping
  @Transactional
  public String write(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID pupilId,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String says,
      @RequestParam(defaultValue = "") String fading,
      @RequestParam(defaultValue = "") String lookAgain,
      RedirectAttributes redirect) {
    Pupil child = find(person, pupilId).pupil();
    if (!mayWrite(person)) {
      throw new AccessDeniedException("for teachers");
    }
    SupportKind about = SupportKind.find(kind).orElseThrow(NotHereException::new);
    SupportForm.Read read = SupportForm.read(says, fading, lookAgain, day.today());
    read.form()
        .ifPresent(form -> {
          supports.add(person, child.id(), about, form.says(), form.fading(), form.lookAgain());
          audit.note(person, "support written", pupilId.toString());
        });
    if (read.form().isEmpty()) {
      redirect.addFlashAttribute("typed", new Typed(about, says, fading, lookAgain));
    }
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        read.form().isPresent()
            ? Flash.done("Written down, with your name and today’s date.")
            : Flash.problem(read.problem() + " Nothing was written down."));
    return "redirect:/children/" + pupilId + "/supports#" + about.key();
  }

  private static boolean mayWrite(SignedIn person) {
    return person.role() != Role.TA;
  }

  private Placed find(SignedIn person, UUID id) {
    return pupils
        .find(new PupilId(id))
        .filter(child -> classes.find(person, child.classId()).isPresent())
        .orElseThrow(NotHereException::new);
  }
}
