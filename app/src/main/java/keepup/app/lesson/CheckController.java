package keepup.app.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.curriculum.StepWords;
import keepup.app.curriculum.WordedStep;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.PlacedQuestion;
import keepup.pictures.Figures;
import keepup.pictures.Picture;
import keepup.questions.Reading;
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

/// An exit check: its questions, on paper, on the board, and what its wrong answers would tell.
@Controller
class CheckController {
  /// A question and what each likely wrong answer to it would tell.
  ///
  /// @param own whether it is on the lesson's own step
  /// @param before whether it is on a step that the lesson's step needs
  /// @param telling answer to the names of the misconceptions that give it, the step's own first
  /// @param picture the SVG of the picture that belongs to the question, or `""`
  record Told(
      CheckQuestion question,
      String stepSays,
      boolean own,
      boolean before,
      Map<String, String> telling,
      String picture) {}

  private final ExitChecks checks;
  private final AskedChildren asked;
  private final Classes classes;
  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final PlacedQuestions placed;
  private final StepWords words;

  CheckController(
      ExitChecks checks,
      AskedChildren asked,
      Classes classes,
      Curriculum curriculum,
      Diagnoser diagnoser,
      PlacedQuestions placed,
      StepWords words) {
    this.checks = checks;
    this.asked = asked;
    this.classes = classes;
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
    this.placed = placed;
    this.words = words;
  }

  @GetMapping("/checks/{checkId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, Model model) {
    ExitCheck check = show(person, checkId, model);
    model.addAttribute("fixed", checks.hasAnswers(check.id()));
    return "lesson/CheckPage";
  }

  @GetMapping("/checks/{checkId}/paper")
  String paper(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID checkId,
      @RequestParam(defaultValue = "2") int each,
      Model model) {
    show(person, checkId, model);
    model.addAttribute("copies", each == 1 ? 1 : 2);
    return "lesson/Paper";
  }

  @GetMapping("/checks/{checkId}/board")
  String board(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID checkId,
      @RequestParam(defaultValue = "0") int question,
      Model model) {
    ExitCheck check = show(person, checkId, model);
    model.addAttribute("shown", Math.clamp(question, 0, check.questions().size()));
    return "lesson/Board";
  }

  @GetMapping("/checks/{checkId}/answer-sheet")
  String answerSheet(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID checkId, Model model) {
    show(person, checkId, model);
    return "lesson/AnswerSheet";
  }

  @PostMapping("/checks/{checkId}/questions")
  @Transactional
  public String replace(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID checkId,
      @RequestParam int number,
      @RequestParam String question,
      Model model,
      RedirectAttributes redirect) {
    ExitCheck check = find(person, checkId);
    if (number < 1 || number > check.questions().size()) {
      throw new NotHereException();
    }
    if (checks.hasAnswers(check.id())) {
      redirect.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "Answers were typed in for this check, so its questions stay. Maybe make a new check for the class."));
      return "redirect:/checks/" + checkId;
    }
    return switch (curriculum.read(question)) {
      case Reading.Unread unread -> {
        show(person, checkId, model);
        model
            .addAttribute("fixed", false)
            .addAttribute("wrongNumber", number)
            .addAttribute("typed", question)
            .addAttribute("wrong", unread.why() + " " + unread.suggestion());
        yield "lesson/CheckPage";
      }
      case Reading.Read(var read) -> {
        Step today = stepOf(check);
        PlacedQuestion own =
            diagnoser.findPlace(read).orElseGet(() -> diagnoser.place(read, today));
        List<CheckQuestion> questions = new ArrayList<>(check.questions());
        questions.set(number - 1, CheckMaker.write(own, number));
        ExitCheck changed = checks.add(person, check.lesson(), check.seed(), questions);
        asked.addSame(person, check.id(), changed.id());
        redirect.addFlashAttribute(
            ShellAdvice.FLASH,
            Flash.done(
                "Question %d is now %s, for the step: %s"
                    .formatted(number, read.display(), own.step().says())));
        yield "redirect:/checks/" + changed.id();
      }
    };
  }

  private ExitCheck find(SignedIn person, UUID id) {
    return checks.find(person, new CheckId(id)).orElseThrow(NotHereException::new);
  }

  private Step stepOf(ExitCheck check) {
    return curriculum.steps().findStep(check.lesson().step()).orElseThrow(NotHereException::new);
  }

  private ExitCheck show(SignedIn person, UUID checkId, Model model) {
    ExitCheck check = find(person, checkId);
    SchoolClass schoolClass =
        classes.find(person, check.lesson().classId()).orElseThrow(NotHereException::new);
    Step step = stepOf(check);
    WordedStep worded = words.word(step);
    model
        .addAttribute("check", check)
        .addAttribute("only", asked.listNames(check))
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("step", worded.step())
        .addAttribute("ownWords", worded.isOwn())
        .addAttribute(
            "told", check.questions().stream().map(question -> told(question, step)).toList());
    return check;
  }

  private Told told(CheckQuestion question, Step today) {
    Map<String, List<String>> telling = new LinkedHashMap<>();
    placed
        .find(question.question(), question.step())
        .ifPresent(place -> {
          List<String> listed = place.step().misconceptions();
          place.telling().entrySet().stream()
              .filter(entry -> listed.contains(entry.getKey().value()))
              .sorted(
                  java.util.Comparator.comparingInt(
                      entry -> listed.indexOf(entry.getKey().value())))
              .forEach(entry ->
                  telling
                      .computeIfAbsent(entry.getValue().text(), _ -> new ArrayList<>())
                      .add(curriculum.getMisconception(entry.getKey()).name()));
        });
    return new Told(
        question,
        curriculum.steps().findStep(question.step()).map(Step::says).orElse(""),
        question.step().equals(today.id()),
        today.needs().contains(question.step()),
        telling.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> String.join("; or ", entry.getValue()),
                    (one, _) -> one,
                    LinkedHashMap::new)),
        placed
            .find(question.question(), question.step())
            .flatMap(place -> place.question().findFigure())
            .map(Figures::draw)
            .map(Picture::svg)
            .orElse(""));
  }
}
