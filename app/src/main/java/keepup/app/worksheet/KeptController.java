package keepup.app.worksheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.curriculum.StepWords;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.intervention.TodaysSessions;
import keepup.app.intervention.TodaysSessions.Planned;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sequences that are kept, and put into keep-up sessions.
@Controller
class KeptController {
  private final Curriculum curriculum;
  private final StepWords words;
  private final SequenceMaker maker;
  private final KeptSequences kept;
  private final SessionChoices choices;
  private final TodaysSessions sessions;
  private final Audit audit;

  KeptController(
      Curriculum curriculum,
      StepWords words,
      SequenceMaker maker,
      KeptSequences kept,
      SessionChoices choices,
      TodaysSessions sessions,
      Audit audit) {
    this.curriculum = curriculum;
    this.words = words;
    this.maker = maker;
    this.kept = kept;
    this.choices = choices;
    this.sessions = sessions;
    this.audit = audit;
  }

  /// A kept sequence in a list.
  record Row(KeptSequence kept, String step, boolean own) {}

  @GetMapping("/sequences")
  @Transactional(readOnly = true)
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    List<Row> rows =
        kept.list(person).stream()
            .flatMap(each ->
                SequenceController.findStep(curriculum, each.recipe().step().value()).stream()
                    .map(step ->
                        new Row(
                            each, words.word(step).says(), each.madeBy().equals(person.staff()))))
            .toList();
    model.addAttribute("rows", rows);
    return "worksheet/KeptList";
  }

  @PostMapping("/curriculum/steps/{stepId}/sequence")
  @Transactional
  String keep(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable String stepId,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String whole,
      RedirectAttributes next) {
    Step step = SequenceController.findStep(curriculum, stepId).orElseThrow(NotHereException::new);
    MadeSequence made = maker.make(Recipe.read(step.id(), whole));
    KeptId id = kept.add(person, title(title, made), made.recipe());
    audit.note(person, "sequence kept", id.toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept: “" + title(title, made) + "”."));
    return "redirect:" + made.at("") + "&kept=" + id;
  }

  @PostMapping("/sequences/{sequenceId}")
  @Transactional
  String change(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sequenceId,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String whole,
      RedirectAttributes next) {
    KeptSequence found = find(sequenceId);
    MadeSequence made = maker.make(Recipe.read(found.recipe().step(), whole));
    if (!kept.change(person, found.id(), title(title, made), made.recipe())) {
      throw new NotHereException();
    }
    audit.note(person, "kept sequence changed", found.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Saved: “" + title(title, made) + "”."));
    return "redirect:" + made.at("") + "&kept=" + found.id();
  }

  @PostMapping("/sequences/{sequenceId}/delete")
  @Transactional
  String delete(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sequenceId,
      RedirectAttributes next) {
    KeptSequence found = find(sequenceId);
    if (!kept.delete(person, found.id())) {
      throw new NotHereException();
    }
    audit.note(person, "kept sequence thrown away", found.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Thrown away: “" + found.title() + "”."));
    return "redirect:/sequences";
  }

  /// Puts a sequence into a session; with none, the session asks its own questions again.
  @PostMapping("/sessions/{sessionId}/sequence")
  @Transactional
  String put(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sessionId,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    Planned session = sessions.find(person, sessionId).orElseThrow(NotHereException::new);
    String whole = fields.getOrDefault("whole", "");
    if (whole.isEmpty()) {
      choices.add(person, session, "", null);
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.done("The sheet asks the questions made for this session again."));
    } else {
      MadeSequence made = maker.make(Recipe.read(session.step(), whole));
      choices.add(person, session, title(fields.getOrDefault("title", ""), made), made.recipe());
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("The sheet of this session asks your questions."));
    }
    audit.note(person, "questions of a session chosen", sessionId.toString());
    return "redirect:/sessions/" + sessionId;
  }

  private KeptSequence find(UUID id) {
    return kept.find(new KeptId(id)).orElseThrow(NotHereException::new);
  }

  private static String title(String typed, MadeSequence made) {
    String title = typed.isBlank() ? made.about() : typed.strip();
    return title.length() <= KeptSequence.LONGEST_TITLE
        ? title
        : title.substring(0, KeptSequence.LONGEST_TITLE);
  }
}
