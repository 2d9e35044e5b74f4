package keepup.app.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.Lesson;
import keepup.app.lesson.Lessons;
import keepup.app.lesson.SchoolDay;
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

/// Makes a set on paper for a few steps. It is a check like others: printed, and its answers typed
/// into the same grid; but it is not the day's exit check.
@Controller
class PaperSetController {
  private final Chosen chosen;
  private final SeparatingSet sets;
  private final Lessons lessons;
  private final ExitChecks checks;
  private final SchoolDay day;
  private final RandomGenerator seeds = new java.security.SecureRandom();

  PaperSetController(
      Chosen chosen, SeparatingSet sets, Lessons lessons, ExitChecks checks, SchoolDay day) {
    this.chosen = chosen;
    this.sets = sets;
    this.lessons = lessons;
    this.checks = checks;
    this.day = day;
  }

  @GetMapping("/classes/{classId}/paper-set")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = chosen.getClass(person, classId);
    List<Choice> steps = chosen.listSteps(schoolClass, chosen.listChildren(schoolClass), "");
    List<Choice> orNone = new ArrayList<>(List.of(Choice.of("", "No other", true)));
    orNone.addAll(steps);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("steps", steps)
        .addAttribute("orNone", orNone);
    return "sitting/PaperSet";
  }

  @PostMapping("/classes/{classId}/paper-set")
  @Transactional
  public String make(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam List<String> step,
      @RequestParam(defaultValue = "10") int questions,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = chosen.getClass(person, classId);
    List<Step> steps =
        step.stream().filter(id -> !id.isEmpty()).distinct().map(chosen::getStep).toList();
    if (steps.isEmpty() || questions < SeparatingSet.FEWEST || questions > SeparatingSet.MOST) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "A set has one step or more and %d to %d questions. Maybe choose %d, as usual."
                  .formatted(SeparatingSet.FEWEST, SeparatingSet.MOST, SeparatingSet.USUAL)));
      return "redirect:/classes/" + classId + "/paper-set";
    }
    long seed = seeds.nextInt(Integer.MAX_VALUE);
    Lesson about = lessons.addAside(person, schoolClass.id(), day.today(), steps.getFirst().id());
    ExitCheck check = checks.add(person, about, seed, sets.make(steps, questions, seed));
    return "redirect:/checks/" + check.id();
  }
}
