package keepup.app.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.StepWords;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.beans.factory.ObjectProvider;
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

/// Asking again after a session: two questions for the children whose turn it is, apart from the
/// day's exit check, which stays as long as its teacher made it.
@Controller
@RequestMapping("/classes/{classId}/again")
class AgainController {
  /// A step that is due, in words.
  ///
  /// @param check that was made for it today, or `""`
  record Due(StepId step, String says, String why, String check) {}

  private final Classes classes;
  private final Lessons lessons;
  private final ExitChecks checks;
  private final AskedChildren asked;
  private final CheckMaker maker;
  private final Curriculum curriculum;
  private final StepWords words;
  private final SchoolDay day;
  private final List<AskAgain> again;
  private final RandomGenerator seeds = new java.security.SecureRandom();

  AgainController(
      Classes classes,
      Lessons lessons,
      ExitChecks checks,
      AskedChildren asked,
      CheckMaker maker,
      Curriculum curriculum,
      StepWords words,
      SchoolDay day,
      ObjectProvider<AskAgain> again) {
    this.classes = classes;
    this.lessons = lessons;
    this.checks = checks;
    this.asked = asked;
    this.maker = maker;
    this.curriculum = curriculum;
    this.words = words;
    this.day = day;
    this.again = again.orderedStream().toList();
  }

  @GetMapping
  @Transactional(readOnly = true)
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = find(person, classId);
    Map<StepId, CheckId> made = asked.listAgain(schoolClass.id(), day.today());
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute(
            "due",
            due(schoolClass.id()).stream()
                .flatMap(one ->
                    curriculum.steps().findStep(one.step()).stream()
                        .map(step ->
                            new Due(
                                one.step(),
                                words.word(step).step().says(),
                                one.why(),
                                made.containsKey(one.step())
                                    ? String.valueOf(made.get(one.step()))
                                    : "")))
                .toList());
    return "lesson/Again";
  }

  /// Makes the two questions of a step, for the children who are due for it.
  @PostMapping
  @Transactional
  public String make(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = find(person, classId);
    AskAgain.Again wanted =
        due(schoolClass.id()).stream()
            .filter(one -> one.step().value().equals(step))
            .findFirst()
            .orElseThrow(NotHereException::new);
    CheckId there = asked.listAgain(schoolClass.id(), day.today()).get(wanted.step());
    if (there != null) {
      return "redirect:/checks/" + there;
    }
    Step about = curriculum.steps().findStep(wanted.step()).orElseThrow(NotHereException::new);
    long seed = seeds.nextInt(Integer.MAX_VALUE);
    Lesson lesson = lessons.addAside(person, schoolClass.id(), day.today(), about.id());
    ExitCheck check = checks.add(person, lesson, seed, maker.makeAgain(about, seed));
    asked.add(person, check.id(), wanted.pupils());
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("Two questions, only for these children. Today’s exit check stays as it is."));
    return "redirect:/checks/" + check.id();
  }

  private List<AskAgain.Again> due(ClassId classId) {
    return again.stream().flatMap(one -> one.listDue(classId).stream()).toList();
  }

  private SchoolClass find(SignedIn person, UUID id) {
    return classes.find(person, new ClassId(id)).orElseThrow(NotHereException::new);
  }
}
