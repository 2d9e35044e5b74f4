package keepup.app.workgroup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Typed;
import keepup.evidence.Randomisation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's own rows of a trial: drawn once, marked, and - when somebody who runs the school
/// agrees - summed up. The summary is computed here from the kept rows; a form brings no number in.
@Controller
class OurRowsController {
  private final OurTrialPage page;
  private final Trials trials;
  private final TrialRecord own;
  private final Audit audit;
  private final Clock clock;

  OurRowsController(OurTrialPage page, Trials trials, TrialRecord own, Audit audit, Clock clock) {
    this.page = page;
    this.trials = trials;
    this.own = own;
    this.audit = audit;
    this.clock = clock;
  }

  /// Draws who begins first, by the protocol's seed. A draw that is not liked is a draw all the
  /// same: there is no second one.
  @PostMapping("/work-group/{groupId}/trial/draw")
  @Transactional
  public String draw(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToWrite(person, groupId);
    Trials.Frozen frozen = page.frozen(ours);
    var form = new Typed(fields);
    Set<String> ids = MadeUpIds.read(form, "ids");
    if (!own.waves(ours.group().id()).isEmpty()) {
      form.problem("ids", "This school has drawn already, and there is one draw.");
    }
    if (!form.isFine()) {
      return page.show(person, ours, form, model);
    }
    Map<String, String> units = new LinkedHashMap<>();
    ids.forEach(id -> units.put(id, ""));
    Map<String, Integer> waves = new HashMap<>();
    Randomisation.waves(units, 2, Long.parseLong(frozen.protocol().get("seed")))
        .forEach((id, wave) -> waves.put(id, wave + 1));
    own.draw(person, ours.group().id(), waves);
    audit.note(person, "trial drawn", ours.group().id().toString());
    return OurTrialPage.done(ours, "Drawn. Wave 1 begins first.", next);
  }

  @PostMapping("/work-group/{groupId}/trial/marks")
  @Transactional
  public String marks(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Model model,
      RedirectAttributes next)
      throws IOException {
    GroupDoor.Ours ours = page.getToWrite(person, groupId);
    Trials.Frozen frozen = page.frozen(ours);
    var form = new Typed(Map.of());
    List<TrialRecord.Mark> marks = List.of();
    if (file == null || file.isEmpty()) {
      form.problem("file", "No file was chosen. Maybe choose the file of marks first.");
    } else {
      try {
        marks = MarkFile.read(file.getBytes(), own.waves(ours.group().id()).keySet());
      } catch (MarkFile.Unreadable fault) {
        form.problem("file", String.valueOf(fault.getMessage()));
      }
    }
    if (LocalDate.now(clock).isBefore(frozen.firstOutcome())
        && marks.stream().anyMatch(mark -> mark.after() != null)) {
      form.problem(
          "file",
          "The protocol has the first outcome on %s. Maybe leave the column “after” empty until then: who looks early is tempted to stop early."
              .formatted(Days.words(frozen.firstOutcome())));
    }
    if (!form.isFine()) {
      return page.show(person, ours, form, model);
    }
    own.mark(person, ours.group().id(), marks);
    return OurTrialPage.done(ours, "%d rows are kept in the school.".formatted(marks.size()), next);
  }

  /// Computes the result from the kept rows and shares it. What the page showed comes along as a
  /// seal, which can only stop this: where rows have changed since, nobody has agreed to them.
  @PostMapping("/work-group/{groupId}/trial/share")
  @Transactional
  public String share(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToDecide(person, groupId);
    Optional<SchoolResult> result = page.rows(ours, page.frozen(ours)).result();
    var form = new Typed(fields);
    String chosen = trials.choices(ours.group().id()).getOrDefault(ours.place().value(), "");
    if (chosen.isEmpty()) {
      form.problem("chosen", "We have chosen no model yet. Maybe choose it first.");
    }
    if (trials.agreed(ours.group().id(), ours.place()).isPresent()) {
      form.problem("share", "This school has shared its result, and there is one.");
    }
    if (result.isEmpty()) {
      form.problem("share", "There is no result to share. Maybe bring in the marks first.");
    } else if (!result.get().seal().equals(form.raw("seal"))) {
      form.problem("share", "The rows have changed since you looked. Maybe look again below.");
    }
    if (!form.isFine()) {
      return page.show(person, ours, form, model);
    }
    trials.share(ours, chosen, result.orElseThrow(), person.name(), LocalDate.now(clock));
    audit.note(person, "trial summary shared", ours.group().id().toString());
    return OurTrialPage.done(
        ours,
        "Shared: two counts, an effect and its variance. Nothing else left the school.",
        next);
  }

  @PostMapping("/work-group/{groupId}/trial/back")
  @Transactional
  public String takeBack(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      RedirectAttributes next) {
    GroupDoor.Ours ours = page.getToDecide(person, groupId);
    trials.takeBack(ours.group().id(), ours.place());
    audit.note(person, "trial summary taken back", ours.group().id().toString());
    return OurTrialPage.done(ours, "Taken back. The group and the hub see it no more.", next);
  }
}
