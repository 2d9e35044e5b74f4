package keepup.app.curriculum;

import static keepup.app.curriculum.WordingForm.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
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

/// A school's own wording of a step, written by its maths lead or head.
@Controller
class WordingController {
  private final SchoolWordings wordings;
  private final Strands strands;
  private final Audit audit;

  WordingController(SchoolWordings wordings, Strands strands, Audit audit) {
    this.wordings = wordings;
    this.strands = strands;
    this.audit = audit;
  }

  @GetMapping("/curriculum/steps/{stepId}/wording")
  String form(@AuthenticationPrincipal SignedIn person, @PathVariable String stepId, Model model) {
    Step step = find(person, stepId);
    List<Wording> history = wordings.list(step.id());
    WordedStep worded = wordings.word(step);
    return show(worded, history, WordingForm.of(worded, seen(history)), List.of(), model);
  }

  @PostMapping("/curriculum/steps/{stepId}/wording")
  @Transactional
  String write(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable String stepId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    Step step = find(person, stepId);
    WordingForm form = WordingForm.read(fields);
    List<Wording> history = wordings.list(step.id());
    WordedStep now = wordings.word(step);
    List<FieldError> problems = new ArrayList<>(form.problems());
    if (form.seen() < seen(history)) {
      Wording newest = history.getFirst();
      problems.add(
          new FieldError(
              newest.part().key(),
              "%s changed “%s” while you were writing. Your words are below and not saved yet. Maybe read theirs in the history, then save."
                  .formatted(newest.by(), newest.part().label())));
    }
    if (!problems.isEmpty()) {
      return show(now, history, new WordingForm(form.words(), seen(history)), problems, model);
    }
    List<String> changed = new ArrayList<>();
    for (Part part : Part.values()) {
      form.findWords(part)
          .filter(words -> now.isOutdated(part) || !words.equals(tidy(part, now.words(part))))
          .ifPresent(words -> {
            boolean back = words.equals(tidy(part, part.of(step)));
            wordings.add(person, step, part, back ? null : words);
            changed.add(part.label());
          });
    }
    if (!changed.isEmpty()) {
      audit.note(person, "wording of a step changed", stepId);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            changed.isEmpty()
                ? "Nothing was changed."
                : "In your school’s wording now: " + String.join(", ", changed) + "."));
    return "redirect:/curriculum/steps/" + stepId;
  }

  @PostMapping("/curriculum/steps/{stepId}/original")
  @Transactional
  String goBack(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable String stepId,
      @RequestParam(defaultValue = "") String part,
      RedirectAttributes next) {
    Step step = find(person, stepId);
    WordedStep now = wordings.word(step);
    Part chosen = Part.find(part).orElseThrow(NotHereException::new);
    if (now.owns(chosen)) {
      wordings.add(person, step, chosen, null);
      audit.note(person, "wording of a step changed", stepId);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "Back to the original: " + chosen.label() + ". Your words stay in the history."));
    return "redirect:/curriculum/steps/" + stepId + "/wording";
  }

  private Step find(SignedIn person, String stepId) {
    person.requireWholeSchool();
    return strands.findStep(stepId).orElseThrow(NotHereException::new);
  }

  private static long seen(List<Wording> newestFirst) {
    return newestFirst.isEmpty() ? 0 : newestFirst.getFirst().sequence();
  }

  private static String show(
      WordedStep worded,
      List<Wording> history,
      WordingForm form,
      List<FieldError> problems,
      Model model) {
    model
        .addAttribute("worded", worded)
        .addAttribute("history", history)
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "curriculum/WordingPage";
  }
}
