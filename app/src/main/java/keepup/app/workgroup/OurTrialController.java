package keepup.app.workgroup;

import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Typed;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's part in its group's trial: the model it tries, and how much was done.
@Controller
class OurTrialController {
  private final OurTrialPage page;
  private final Trials trials;
  private final InterventionModels models;
  private final SessionCounts counts;
  private final Audit audit;

  OurTrialController(
      OurTrialPage page,
      Trials trials,
      InterventionModels models,
      SessionCounts counts,
      Audit audit) {
    this.page = page;
    this.trials = trials;
    this.models = models;
    this.counts = counts;
    this.audit = audit;
  }

  @GetMapping("/work-group/{groupId}/trial")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID groupId, Model model) {
    return page.show(person, page.get(person, groupId), new Typed(Map.of()), model);
  }

  @PostMapping("/work-group/{groupId}/trial/choice")
  @Transactional
  public String choose(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam(defaultValue = "") String chosen,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToDecide(person, groupId);
    InterventionModel model = models.find(chosen).orElseThrow(NotHereException::new);
    trials.choose(ours.group(), ours.place(), model.id(), person.name());
    audit.note(person, "intervention model chosen", ours.group().id().toString());
    return OurTrialPage.done(ours, "We try: %s.".formatted(model.name()), next);
  }

  @PostMapping("/work-group/{groupId}/trial/done")
  @Transactional
  public String did(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToDecide(person, groupId);
    var form = new Typed(fields);
    DoneForm read = DoneForm.read(form);
    if (!form.isFine()) {
      return page.show(person, ours, form, model);
    }
    trials.did(ours.group(), ours.place(), read.halfTerm(), read.planned(), read.held(), false);
    return OurTrialPage.done(ours, "Written down.", next);
  }

  /// Counts in the school's record and shares two numbers, as the page has said.
  @PostMapping("/work-group/{groupId}/trial/counted")
  @Transactional
  public String counted(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToDecide(person, groupId);
    var form = new Typed(fields);
    int half = form.whole("halfTerm", 1, 6);
    if (!form.isFine()) {
      return page.show(person, ours, form, model);
    }
    SessionCounts.Counted counted = counts.count(person, ours.group().year(), half);
    trials.did(ours.group(), ours.place(), half, counted.planned(), counted.held(), true);
    audit.note(person, "session counts shared", ours.group().id().toString());
    return OurTrialPage.done(
        ours, "Two numbers are shared: what was planned and what was held.", next);
  }
}
