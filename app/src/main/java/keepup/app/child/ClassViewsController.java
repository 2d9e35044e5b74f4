package keepup.app.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.CheckMaker;
import keepup.app.lesson.ExitCheck;
import keepup.app.lesson.ExitChecks;
import keepup.app.lesson.Lesson;
import keepup.app.lesson.Lessons;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.content.Curriculum;
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

/// What is known of a class: as a map, for the step of tomorrow, and by two children who differ.
@Controller
class ClassViewsController {
  private final Children children;
  private final WhatIsKnown known;
  private final Lessons lessons;
  private final ExitChecks checks;
  private final CheckMaker maker;
  private final NextLesson coming;
  private final Curriculum curriculum;
  private final SchoolWordings words;
  private final SchoolDay day;
  private final Audit audit;
  private final RandomGenerator seeds = new java.security.SecureRandom();

  ClassViewsController(
      Children children,
      WhatIsKnown known,
      Lessons lessons,
      ExitChecks checks,
      CheckMaker maker,
      NextLesson coming,
      Curriculum curriculum,
      SchoolWordings words,
      SchoolDay day,
      Audit audit) {
    this.children = children;
    this.known = known;
    this.lessons = lessons;
    this.checks = checks;
    this.maker = maker;
    this.coming = coming;
    this.curriculum = curriculum;
    this.words = words;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/map")
  @Transactional
  public String map(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = show(person, classId, "class map seen", model);
    model.addAttribute(
        "map",
        ClassMap.of(
            coming.recent(schoolClass), known.of(children.list(schoolClass)), curriculum.steps()));
    return "child/MapPage";
  }

  @GetMapping("/classes/{classId}/ready")
  @Transactional
  public String ready(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      Model model) {
    SchoolClass schoolClass = show(person, classId, "readiness seen", model);
    List<Pupil> pupils = children.list(schoolClass);
    Step about = coming.find(schoolClass, pupils, step);
    model
        .addAttribute("step", about)
        .addAttribute("choices", coming.choices(about, pupils))
        .addAttribute("readiness", Readiness.of(about, known.of(pupils), curriculum.steps()));
    return "child/ReadyPage";
  }

  /// Makes a check on what a planned step needs, to give before its lesson.
  @PostMapping("/classes/{classId}/ready")
  @Transactional
  public String check(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam String step,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = children.getClass(person, classId);
    Step about = coming.get(step);
    long seed = seeds.nextInt(Integer.MAX_VALUE);
    Lesson lesson = lessons.addAside(person, schoolClass.id(), day.today(), about.id());
    ExitCheck made = checks.add(person, lesson, seed, maker.makeBefore(about, seed));
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "This check asks what tomorrow’s step needs. Today’s exit check is still there."));
    return "redirect:/checks/" + made.id();
  }

  @GetMapping("/classes/{classId}/contrast")
  @Transactional
  public String contrast(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      Model model) {
    SchoolClass schoolClass = show(person, classId, "contrasting children seen", model);
    List<Pupil> pupils = children.list(schoolClass);
    List<Step> taught = coming.taught(schoolClass);
    List<Known> everyone = known.of(pupils);
    Step about =
        step.isEmpty()
            ? newestWithTwo(taught, everyone).orElseGet(() -> coming.find(schoolClass, pupils, ""))
            : coming.get(step);
    Optional<Contrast> found = Contrast.find(about.id(), everyone);
    List<Choice> choices = new ArrayList<>();
    taught.forEach(one -> choices.add(Choice.of(one.id().value(), one.says(), one.equals(about))));
    if (!taught.contains(about)) {
      choices.add(Choice.of(about.id().value(), about.says(), true));
    }
    model
        .addAttribute("step", about)
        .addAttribute("choices", choices)
        .addAttribute(
            "pair", found.map(pair -> List.of(pair.one(), pair.other())).orElse(List.of()))
        .addAttribute(
            "asks",
            found.isPresent() ? maker.make(about, 4, about.id().value().hashCode()) : List.of());
    return "child/ContrastPage";
  }

  /// The step to begin with: of those taught of late the newest on which two children differ, or
  /// else the newest. Today's own step is often not answered yet.
  private static Optional<Step> newestWithTwo(List<Step> taught, List<Known> everyone) {
    return taught.stream()
        .filter(one -> Contrast.find(one.id(), everyone).isPresent())
        .findFirst()
        .or(() -> taught.stream().findFirst());
  }

  private SchoolClass show(SignedIn person, UUID classId, String action, Model model) {
    SchoolClass schoolClass = children.getClass(person, classId);
    audit.note(person, action, classId.toString());
    model.addAttribute("schoolClass", schoolClass).addAttribute("words", Worded.of(words));
    return schoolClass;
  }
}
