package keepup.app.tablescheck;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an adult opens the practice for named children and hands the device over.
@Controller
class BeginController {
  private final Roster roster;
  private final Begin begin;
  private final Helps helps;
  private final Evidence evidence;
  private final HandOver device;
  private final Audit audit;

  BeginController(
      Roster roster, Begin begin, Helps helps, Evidence evidence, HandOver device, Audit audit) {
    this.roster = roster;
    this.begin = begin;
    this.helps = helps;
    this.evidence = evidence;
    this.device = device;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/tables-check/begin")
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") List<String> child,
      @RequestParam(defaultValue = "") String timed,
      Model model) {
    SchoolClass schoolClass = roster.getClass(person, classId);
    List<Pupil> children = roster.list(schoolClass);
    List<PupilId> ids = children.stream().map(Pupil::id).toList();
    Map<PupilId, Accuracy> accuracy = evidence.list(ids);
    Map<PupilId, Set<Help>> chosen = helps.list(ids);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("timed", timed.equals("yes"))
        .addAttribute(
            "children",
            children.stream()
                .map(one ->
                    Choice.of(one.id().toString(), one.name(), child.contains(one.id().toString()))
                        .hinting(hint(accuracy.get(one.id()), chosen.get(one.id()))))
                .toList());
    return "tablescheck/Begin";
  }

  private static String hint(
      @org.jspecify.annotations.Nullable Accuracy accuracy,
      @org.jspecify.annotations.Nullable Set<Help> helps) {
    String says = accuracy == null ? "" : accuracy.words();
    return helps == null || helps.isEmpty() ? says : says + " Helps: " + Help.inWords(helps) + ".";
  }

  @PostMapping("/classes/{classId}/tables-check/begin")
  @Transactional
  public String begin(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") List<String> child,
      @RequestParam(defaultValue = "no") String timed,
      @RequestParam(defaultValue = "") String decided,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = roster.getClass(person, classId);
    List<Pupil> children = roster.getChildren(schoolClass, child);
    boolean withLimit = timed.equals("yes");
    String problem =
        children.isEmpty()
            ? "No child was chosen. Maybe tick one below."
            : withLimit ? begin.refusal(children, !decided.isEmpty()) : "";
    if (!problem.isEmpty()) {
      redirect.addFlashAttribute(ShellAdvice.FLASH, Flash.problem(problem));
      redirect.addAttribute("timed", timed);
      redirect.addAttribute("child", String.join(",", child));
      return "redirect:/classes/" + classId + "/tables-check/begin";
    }
    List<PracticeId> practices = begin.begin(person, children, withLimit);
    audit.note(person, "device handed over", classId.toString());
    OnThisDevice.keep(request.getSession(), practices);
    device.give(person, "/pupil/tables", request, response);
    return "redirect:/pupil/tables";
  }
}
