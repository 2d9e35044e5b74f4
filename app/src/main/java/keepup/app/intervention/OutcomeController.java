package keepup.app.intervention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.content.Curriculum;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Records how each child of a session got on. A device sends one child at a time, as often as it
/// must; a browser without script sends the same form.
@Controller
@RequestMapping("/sessions/{sessionId}/outcomes")
class OutcomeController {
  private final KeepUpSessions sessions;
  private final Outcomes outcomes;
  private final Curriculum curriculum;

  OutcomeController(KeepUpSessions sessions, Outcomes outcomes, Curriculum curriculum) {
    this.sessions = sessions;
    this.outcomes = outcomes;
    this.curriculum = curriculum;
  }

  @GetMapping
  @Transactional(readOnly = true)
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID sessionId, Model model) {
    KeepUpSession session = find(person, sessionId);
    List<Outcome> recorded = outcomes.list(session.id());
    model
        .addAttribute("session", session)
        .addAttribute("person", person)
        .addAttribute(
            "step", curriculum.steps().findStep(session.step()).map(step -> step.says()).orElse(""))
        .addAttribute(
            "rows", session.members().stream().map(m -> OutcomeRow.of(m, recorded)).toList());
    return "intervention/Outcomes";
  }

  @PostMapping
  @Transactional
  String form(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID sessionId,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    KeepUpSession session = find(person, sessionId);
    Optional<Outcome> saved = save(person, session, form);
    redirect.addFlashAttribute(
        ShellAdvice.FLASH,
        saved
            .flatMap(outcome -> session.findMember(outcome.pupil()))
            .map(member -> Flash.done(member.name() + ": saved at school."))
            .orElseGet(
                () -> Flash.problem("Nothing was saved. Maybe choose how the child got on.")));
    return "redirect:/sessions/" + sessionId + "/outcomes";
  }

  private Optional<Outcome> save(
      SignedIn person, KeepUpSession session, MultiValueMap<String, String> form) {
    Optional<Outcome> outcome = OutcomeForm.findOutcome(session, form);
    outcome.ifPresent(one -> outcomes.add(person, one, null));
    return outcome;
  }

  private KeepUpSession find(SignedIn person, UUID sessionId) {
    return sessions.find(person, new SessionId(sessionId)).orElseThrow(NotHereException::new);
  }
}
