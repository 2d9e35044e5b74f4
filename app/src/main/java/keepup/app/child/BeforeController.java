package keepup.app.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.SchoolWordings;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.intervention.PreTeaching;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.steps.Step;
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

/// Before a lesson: who should come, who would like to, with whom and when.
@Controller
@RequestMapping("/classes/{classId}/before")
class BeforeController {
  private static final String WISH = "Asked to come.";

  private final Children children;
  private final WhatIsKnown known;
  private final NextLesson coming;
  private final PreTeaching teaching;
  private final Curriculum curriculum;
  private final SchoolWordings words;
  private final Audit audit;

  BeforeController(
      Children children,
      WhatIsKnown known,
      NextLesson coming,
      PreTeaching teaching,
      Curriculum curriculum,
      SchoolWordings words,
      Audit audit) {
    this.children = children;
    this.known = known;
    this.coming = coming;
    this.teaching = teaching;
    this.curriculum = curriculum;
    this.words = words;
    this.audit = audit;
  }

  @GetMapping
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String need,
      Model model) {
    SchoolClass schoolClass = children.getClass(person, classId);
    audit.note(person, "readiness seen", classId.toString());
    List<Pupil> pupils = children.list(schoolClass);
    Step lesson = coming.find(schoolClass, pupils, step);
    List<Known> all = known.of(pupils);
    Readiness readiness = Readiness.of(lesson, all, curriculum.steps());
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("words", Worded.of(words))
        .addAttribute("step", lesson)
        .addAttribute("choices", coming.choices(lesson, pupils))
        .addAttribute(
            "before", BeforeLesson.of(readiness, all, curriculum.steps(), need).orElse(null))
        .addAttribute("unsure", readiness.unsure().size())
        .addAttribute("adults", teaching.listAdults(schoolClass.id()))
        .addAttribute("times", teaching.listTimes())
        .addAttribute("inUse", teaching.list(schoolClass.id(), lesson.id()));
    return "child/BeforePage";
  }

  /// Takes the group as it was ticked: a session with its sheet.
  @PostMapping
  @Transactional
  public String take(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String need,
      @RequestParam(defaultValue = "") List<String> child,
      @RequestParam(defaultValue = "") List<String> wish,
      @RequestParam(defaultValue = "") String adult,
      @RequestParam(defaultValue = "") String when,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = children.getClass(person, classId);
    Step lesson = coming.get(step);
    Step works = coming.get(need);
    if (!lesson.needs().contains(works.id())) {
      throw new NotHereException();
    }
    Map<PupilId, String> why = new LinkedHashMap<>();
    for (Pupil pupil : children.list(schoolClass)) {
      if (child.contains(pupil.id().toString())) {
        why.put(pupil.id(), "The lesson stands on this step, and it is not there yet.");
      } else if (wish.contains(pupil.id().toString())) {
        why.put(pupil.id(), WISH);
      }
    }
    var taken =
        teaching.take(
            person,
            schoolClass.id(),
            new PreTeaching.Wanted(lesson.id(), works.id(), why, adult, when));
    if (taken.session() == null) {
      redirect.addFlashAttribute(ShellAdvice.FLASH, Flash.problem(taken.problem()));
      return "redirect:/classes/%s/before?step=%s&need=%s"
          .formatted(schoolClass.id(), lesson.id().value(), works.id().value());
    }
    audit.note(person, "pre-teaching used", taken.session().toString());
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("This group is in use. Here is its sheet: words, picture, the step before."));
    return "redirect:/sessions/" + taken.session();
  }

  /// Calls the groups before a lesson off.
  @PostMapping("/off")
  @Transactional
  public String callOff(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String step,
      RedirectAttributes redirect) {
    SchoolClass schoolClass = children.getClass(person, classId);
    Step lesson = coming.get(step);
    teaching.callOff(person, schoolClass.id(), lesson.id());
    redirect.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Called off. Nobody waits for it."));
    return "redirect:/classes/%s/before?step=%s".formatted(schoolClass.id(), lesson.id().value());
  }
}
