package keepup.app.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.assess.OneByOne;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.curriculum.StepWords;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.lesson.CheckQuestion;
import keepup.app.lesson.ExitCheck;
import keepup.app.school.Classes;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.diagnosis.PlacedQuestion;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import keepup.questions.Question;
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

/// An interview of one child by one adult or two: what to ask and show, what was seen, and the two
/// adults' notes side by side.
@Controller
class InterviewController {
  private static final int LISTED = 12;
  private static final int LONGEST_NOTE = 1000;

  private final Chosen chosen;
  private final Classes classes;
  private final Sittings sittings;
  private final Course course;
  private final OneByOne answers;
  private final Strategies strategies;
  private final PlacedQuestions placed;
  private final StepWords words;
  private final Audit audit;

  InterviewController(
      Chosen chosen,
      Classes classes,
      Sittings sittings,
      Course course,
      OneByOne answers,
      Strategies strategies,
      PlacedQuestions placed,
      StepWords words,
      Audit audit) {
    this.chosen = chosen;
    this.classes = classes;
    this.sittings = sittings;
    this.course = course;
    this.answers = answers;
    this.strategies = strategies;
    this.placed = placed;
    this.words = words;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/interviews")
  String start(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "") String step,
      Model model) {
    SchoolClass schoolClass = chosen.getClass(person, classId);
    chosen.offer(schoolClass, child, step, model);
    model.addAttribute("interviews", sittings.listInterviews(schoolClass.id(), LISTED));
    return "sitting/StartInterview";
  }

  @PostMapping("/classes/{classId}/interviews")
  @Transactional
  public String begin(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam String step,
      @RequestParam(defaultValue = "") String child) {
    SchoolClass schoolClass = chosen.getClass(person, classId);
    Step about = chosen.getStep(step);
    Pupil pupil = chosen.getChildren(schoolClass, List.of(child)).getFirst();
    audit.note(person, "interview begun", pupil.id().toString());
    return "redirect:/interviews/"
        + course.begin(person, schoolClass.id(), pupil.id(), about, Way.INTERVIEW);
  }

  /// The task that this adult has not written down yet; where there is none, the next is chosen.
  @GetMapping("/interviews/{sittingId}")
  String task(@AuthenticationPrincipal SignedIn person, @PathVariable UUID sittingId, Model model) {
    Sitting sitting = get(person, sittingId, model);
    Optional<CheckQuestion> task =
        interview(sitting)
            .findUnseen(person.staff())
            .or(() -> course.findQuestion(person, sitting));
    if (task.isEmpty()) {
      return "redirect:/interviews/" + sittingId + "/compare";
    }
    PlacedQuestion place =
        placed.find(task.get().question(), task.get().step()).orElseThrow(NotHereException::new);
    Question question = place.question();
    model
        .addAttribute("task", task.get())
        .addAttribute("why", course.findWhy(sitting, task.get()).orElse(""))
        .addAttribute("step", words.word(place.step()).step())
        .addAttribute(
            "picture", question.findFigure().map(Figures::draw).map(Picture::svg).orElse(""))
        .addAttribute("entry", Entry.of(question, place.step().year()))
        .addAttribute("next", UUID.randomUUID().toString());
    return "sitting/Task";
  }

  @PostMapping("/interviews/{sittingId}/answers")
  @Transactional
  public String record(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sittingId,
      @RequestParam int number,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String strategy,
      @RequestParam(defaultValue = "") String note,
      Model model) {
    Sitting sitting = get(person, sittingId, model);
    UUID key = readId(id);
    String given = answer.strip();
    course.answer(
        person,
        sitting,
        number,
        key,
        given.substring(0, Math.min(given.length(), OneByOne.LONGEST)));
    if (answers.list(sitting.check(), sitting.pupil()).stream()
        .anyMatch(one -> one.id().equals(key))) {
      strategies.add(
          person,
          key,
          Strategy.find(strategy).orElse(Strategy.NOT_SEEN),
          note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE)));
    }
    return "redirect:/interviews/" + sittingId;
  }

  @PostMapping("/interviews/{sittingId}/end")
  @Transactional
  public String end(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sittingId,
      @RequestParam(defaultValue = "") String why,
      Model model,
      RedirectAttributes redirect) {
    Sitting sitting = get(person, sittingId, model);
    sittings.end(
        person, sitting.id(), why.equals(Ending.ENOUGH.key()) ? Ending.ENOUGH : Ending.ADULT);
    redirect.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The interview is over."));
    return "redirect:/interviews/" + sittingId + "/compare";
  }

  @GetMapping("/interviews/{sittingId}/compare")
  String compare(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID sittingId, Model model) {
    Sitting sitting = get(person, sittingId, model);
    Interview interview = interview(sitting);
    model
        .addAttribute("interview", interview)
        .addAttribute("unseen", interview.findUnseen(person.staff()).isPresent());
    return "sitting/Compare";
  }

  /// The device makes the id, so that pressing twice writes once.
  private static UUID readId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private Interview interview(Sitting sitting) {
    return Interview.of(
        sitting.isOpen(),
        course.check(sitting).questions(),
        answers.list(sitting.check(), sitting.pupil()),
        strategies.list(sitting.check()));
  }

  /// @throws NotHereException where there is no such interview, or not for this person
  private Sitting get(SignedIn person, UUID id, Model model) {
    Sitting sitting =
        sittings
            .find(new SittingId(id))
            .filter(one -> one.way() == Way.INTERVIEW)
            .orElseThrow(NotHereException::new);
    ExitCheck check = course.check(sitting);
    SchoolClass schoolClass =
        classes.find(person, check.lesson().classId()).orElseThrow(NotHereException::new);
    model
        .addAttribute("sitting", sitting)
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("focus", words.word(chosen.getStep(check.lesson().step().value())).says());
    return sitting;
  }
}
