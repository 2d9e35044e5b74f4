package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.cohort.Shared.Kind;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ChildNames;
import keepup.app.shell.NotHereException;
import org.jspecify.annotations.Nullable;
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

/// What a pair sets out to do, how it will see it, and how it stands.
@Controller
@RequestMapping("/course/{placeId}/targets")
class TargetController {
  private static final int LONGEST = 500;
  private static final int MOST = 20;
  private static final String ABOUT = "targets";

  private final SchoolCourses courses;
  private final Targets targets;
  private final Shares shares;
  private final ChildNames names;
  private final Audit audit;

  TargetController(
      SchoolCourses courses, Targets targets, Shares shares, ChildNames names, Audit audit) {
    this.courses = courses;
    this.targets = targets;
    this.shares = shares;
    this.names = names;
    this.audit = audit;
  }

  @GetMapping
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId, Model model) {
    return show(courses.getAsPartner(person, placeId), Map.of(), List.of(), List.of(), model);
  }

  @PostMapping
  @Transactional
  public String add(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "no-child", required = false) @Nullable List<String> noChild,
      Model model,
      RedirectAttributes next) {
    Mine mine = courses.getAsPartner(person, placeId);
    String says = typed.getOrDefault("says", "").strip();
    String sign = typed.getOrDefault("sign", "").strip();
    List<FieldError> problems = new ArrayList<>();
    if (says.isEmpty() || says.length() > LONGEST) {
      problems.add(
          new FieldError(
              "says",
              "A target of 1 to 500 letters is needed. Maybe one thing that you will keep doing."));
    }
    if (sign.length() > LONGEST) {
      problems.add(new FieldError("sign", "This is longer than 500 letters."));
    }
    if (targets.list(mine.place().id()).size() >= MOST) {
      problems.add(
          new FieldError("says", "There are 20 targets already. Maybe say first how those stand."));
    }
    ChildNames.Found found = names.find(List.of(says, sign));
    if (problems.isEmpty() && !found.without(noChild == null ? List.of() : noChild).isNothing()) {
      problems.add(new FieldError("says", found.says()));
    }
    if (!problems.isEmpty()) {
      return show(mine, typed, problems, found.words(), model);
    }
    targets.add(
        person,
        mine.place().id(),
        new Target(
            UUID.randomUUID(),
            says,
            sign,
            CohortForm.findDate(typed.getOrDefault("again", "")).orElse(null),
            Target.State.SET));
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept in the school."));
    return back(mine);
  }

  @PostMapping("/{targetId}")
  @Transactional
  public String stands(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable UUID targetId,
      @RequestParam(defaultValue = "") String state,
      RedirectAttributes next) {
    Mine mine = courses.getAsPartner(person, placeId);
    Target target = targets.find(mine.place().id(), targetId).orElseThrow(NotHereException::new);
    Target.State now = Target.State.find(state).orElseThrow(NotHereException::new);
    targets.add(
        person,
        mine.place().id(),
        new Target(
            target.id(), target.says(), target.sign(), target.lookAgain().orElse(null), now));
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept: " + now.words() + "."));
    return back(mine);
  }

  /// Lets the trainer read the targets as they are now, or no more.
  @PostMapping("/share")
  @Transactional
  public String share(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @RequestParam(defaultValue = "false") boolean shown,
      RedirectAttributes next) {
    Mine mine = courses.getAsPartner(person, placeId);
    List<String> lines = targets.list(mine.place().id()).stream().map(Target::line).toList();
    var hub = mine.cohort().hub();
    PlaceId place = mine.place().id();
    if (shown && names.find(lines).whole()) { // of a child that came since they were written
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "A child’s full name is in a target, and no child is named outside the school. Maybe write it anew with “a child”."));
    } else if (shown && lines.isEmpty()) {
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.problem("There is no target yet."));
    } else if (shown) {
      shares.share(Writer.of(person), hub, place, null, Kind.TARGETS, ABOUT, true, lines, Map.of());
      audit.note(person, "targets shared", placeId.toString());
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("The trainer can read the targets as they are now."));
    } else {
      shares.takeBack(Writer.of(person), hub, place, null, Kind.TARGETS, ABOUT);
      audit.note(person, "targets taken back", placeId.toString());
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("The trainer sees nothing of the targets now."));
    }
    return back(mine);
  }

  private static String back(Mine mine) {
    return "redirect:" + mine.here() + "/targets";
  }

  private String show(
      Mine mine,
      Map<String, String> typed,
      List<FieldError> problems,
      List<String> named,
      Model model) {
    model
        .addAttribute("mine", mine)
        .addAttribute("targets", targets.list(mine.place().id()))
        .addAttribute("typed", typed)
        .addAttribute("problems", problems)
        .addAttribute("named", named)
        .addAttribute("shared", mine.findShared(Kind.TARGETS, ABOUT, false).orElse(null));
    return "cohort/TargetsPage";
  }
}
