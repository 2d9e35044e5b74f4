package keepup.app.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.AskedChildren;
import keepup.app.lesson.CheckId;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.app.sync.Line;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.JsonNodeFactory;

/// The exit check by one tap a child. With a script each tap is kept on the device and sent at once
/// ([MarkIntake]); without one the page is a form.
@Controller
@RequestMapping("/checks/{checkId}")
class TapController {
  /// A child on the page.
  record Child(Pupil pupil, Marks.@Nullable Current now) {
    boolean is(Tap tap) {
      return now != null && tap.key().equals(now.mark());
    }

    boolean isMarked() {
      return now != null && now.mark() != null;
    }
  }

  /// What counts now in a check, for a device to show.
  record State(UUID school, UUID staff, String csrf, List<Marks.Current> marks) {}

  private final ExitChecks checks;
  private final Classes classes;
  private final AskedChildren asked;
  private final Marks marks;
  private final Curriculum curriculum;

  TapController(
      ExitChecks checks, Classes classes, AskedChildren asked, Marks marks, Curriculum curriculum) {
    this.checks = checks;
    this.classes = classes;
    this.asked = asked;
    this.marks = marks;
    this.curriculum = curriculum;
  }

  @GetMapping("/taps")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, Model model) {
    ExitCheck check = find(person, checkId);
    SchoolClass schoolClass =
        classes.find(person, check.lesson().classId()).orElseThrow(NotHereException::new);
    model
        .addAttribute("person", person)
        .addAttribute("check", check)
        .addAttribute("only", asked.listNames(check))
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "says", curriculum.steps().findStep(check.lesson().step()).map(Step::says).orElse(""))
        .addAttribute("children", children(check));
    return "assess/Taps";
  }

  @PostMapping("/taps")
  @Transactional
  public String form(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID checkId,
      @RequestParam Map<String, String> form,
      RedirectAttributes redirect) {
    ExitCheck check = find(person, checkId);
    int saved = 0;
    for (Child child : children(check)) {
      String tapped = form.getOrDefault("mark." + child.pupil().id(), "");
      String mark = Tap.find(tapped).map(Tap::key).orElse(null);
      boolean changed =
          mark == null
              ? child.isMarked() && form.containsKey("mark." + child.pupil().id())
              : Tap.find(tapped).filter(child::is).isEmpty();
      if (changed) {
        UUID seen = child.now() == null ? null : child.now().id();
        var line =
            new Line(
                UUID.randomUUID(), "mark", seen, 0L, null, JsonNodeFactory.instance.objectNode());
        marks.add(person, check.id(), child.pupil().id(), mark, line);
        saved++;
      }
    }
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        saved == 0
            ? Flash.problem("Nothing was changed. Maybe choose a word for a child first.")
            : Flash.done(saved + (saved == 1 ? " child" : " children") + " saved at school."));
    return "redirect:/checks/" + checkId + "/taps";
  }

  @GetMapping("/marks.json")
  ResponseEntity<State> counting(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, CsrfToken csrf) {
    ExitCheck check = find(person, checkId);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new State(
                person.school().value(),
                person.staff().value(),
                csrf.getToken(),
                marks.list(check.id())));
  }

  private List<Child> children(ExitCheck check) {
    Map<UUID, Marks.Current> now =
        marks.list(check.id()).stream()
            .collect(Collectors.toMap(Marks.Current::pupil, Function.identity()));
    return asked.list(check).stream()
        .map(pupil ->
            new Child(pupil, Optional.ofNullable(now.get(pupil.id().value())).orElse(null)))
        .toList();
  }

  private ExitCheck find(SignedIn person, UUID id) {
    return checks.find(person, new CheckId(id)).orElseThrow(NotHereException::new);
  }
}
