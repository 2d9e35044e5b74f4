package keepup.app.intervention;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.planning.Planner;
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

/// Today's groups of a class: proposed, changed by the teacher, used.
@Controller
@RequestMapping("/classes/{classId}/groups")
class GroupsController {
  private final Classes classes;
  private final Groups groups;
  private final Planner planner;
  private final HandedOver handed;
  private final SchoolTime time;
  private final Audit audit;

  GroupsController(
      Classes classes,
      Groups groups,
      Planner planner,
      HandedOver handed,
      SchoolTime time,
      Audit audit) {
    this.handed = handed;
    this.time = time;
    this.classes = classes;
    this.groups = groups;
    this.planner = planner;
    this.audit = audit;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      HttpSession session,
      Model model) {
    SchoolClass found = find(person, classId);
    model.addAttribute("schoolClass", found);
    var situation = groups.findSituation(found.id());
    if (situation.isEmpty()) {
      List<GroupInUse> today = groups.listInUse(found.id());
      return today.isEmpty() ? "intervention/NoGroups" : used(found, today, model);
    }
    Draft draft = draft(session, found.id());
    String check = situation.get().findings().check().toString();
    boolean changing = draft.check().equals(check);
    if (!changing
        && groups.findPlanned(found.id()).filter(c -> c.toString().equals(check)).isPresent()) {
      return used(found, groups.listInUse(found.id()), model);
    }
    model
        .addAttribute("situation", situation.get())
        .addAttribute("anyway", changing && draft.anyway())
        .addAttribute(
            "proposal", Grouping.plan(situation.get(), changing ? draft : Draft.none(), planner));
    return "intervention/Groups";
  }

  private String used(SchoolClass schoolClass, List<GroupInUse> today, Model model) {
    LocalDate day = time.today();
    model
        .addAttribute("groups", today)
        .addAttribute("about", day.toString())
        .addAttribute("receipts", handed.listPlanReceipts(schoolClass.id(), day));
    return "intervention/UsedGroups";
  }

  /// Plans again round what the teacher chose.
  @PostMapping("/plan-again")
  String planAgain(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam Map<String, String> fields,
      HttpSession session) {
    SchoolClass found = find(person, classId);
    keep(session, found.id(), fields);
    return back(found.id());
  }

  /// Forgets what the teacher chose.
  @PostMapping("/start-again")
  String startAgain(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, HttpSession session) {
    SchoolClass found = find(person, classId);
    groups
        .findSituation(found.id())
        .ifPresent(
            s -> keep(session, found.id(), Map.of("check", s.findings().check().toString())));
    return back(found.id());
  }

  /// Opens the groups in use to be changed.
  @PostMapping("/change")
  String change(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, HttpSession session) {
    SchoolClass found = find(person, classId);
    groups
        .findSituation(found.id())
        .ifPresent(s ->
            keep(
                session,
                found.id(),
                groups.draftOf(groups.listToday(found.id()), s.findings().check()).fields()));
    return back(found.id());
  }

  /// Writes the groups down as the page has them.
  @PostMapping
  @Transactional
  String use(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam Map<String, String> fields,
      HttpSession session,
      RedirectAttributes redirect) {
    SchoolClass found = find(person, classId);
    Situation situation = groups.findSituation(found.id()).orElseThrow(NotHereException::new);
    Proposal left = Grouping.asLeft(situation, Draft.read(fields));
    if (!situation.findings().check().toString().equals(fields.get("check"))
        || left.groups().isEmpty()
        || !left.problems().isEmpty()) {
      keep(session, found.id(), fields);
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem("The groups are not in use yet. Please look at them once more."));
      return back(found.id());
    }
    PlanId plan = groups.use(person, situation, left.groups());
    audit.note(person, "groups used", plan.toString());
    session.removeAttribute(name(found.id()));
    redirect.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("These groups are in use. Each has its sheet."));
    return back(found.id());
  }

  private SchoolClass find(SignedIn person, UUID classId) {
    return classes.find(person, new ClassId(classId)).orElseThrow(NotHereException::new);
  }

  private static String back(ClassId classId) {
    return "redirect:/classes/" + classId + "/groups";
  }

  private static String name(ClassId classId) {
    return "groups." + classId;
  }

  private static void keep(HttpSession session, ClassId classId, Map<String, String> fields) {
    HashMap<String, String> kept = new HashMap<>(fields);
    kept.remove("_csrf");
    session.setAttribute(name(classId), kept);
  }

  private static Draft draft(HttpSession session, ClassId classId) {
    if (!(session.getAttribute(name(classId)) instanceof Map<?, ?> kept)) {
      return Draft.none();
    }
    Map<String, String> fields = new HashMap<>();
    kept.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
    return Draft.read(fields);
  }
}
