package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.shell.NotHereException;
import keepup.evidence.TrialRow;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's page of its group's trial. Those who have a seat in the group do the trial; what
/// leaves the school is decided by those who run it.
@Component
class OurTrialPage {
  private final GroupDoor door;
  private final TrialView view;
  private final Trials trials;
  private final TrialRecord own;
  private final SessionCounts counts;
  private final Clock clock;

  OurTrialPage(
      GroupDoor door,
      TrialView view,
      Trials trials,
      TrialRecord own,
      SessionCounts counts,
      Clock clock) {
    this.door = door;
    this.view = view;
    this.trials = trials;
    this.own = own;
    this.counts = counts;
    this.clock = clock;
  }

  /// What the school's own rows hold, and what they say.
  ///
  /// @param marked how many children have an outcome
  /// @param result empty before the first outcome is due, and where the rows do not allow one
  /// @param why there is no result, or `""`
  record OurRows(
      Map<String, Integer> waves, long marked, Optional<SchoolResult> result, String why) {
    OurRows {
      waves = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(waves));
    }

    /// The ids of a wave, with commas.
    String wave(int number) {
      return String.join(
          ", ",
          waves.entrySet().stream()
              .filter(entry -> entry.getValue() == number)
              .map(Map.Entry::getKey)
              .toList());
    }
  }

  GroupDoor.Ours get(SignedIn person, UUID id) {
    GroupDoor.Ours ours = door.get(person, id);
    if (!ours.group().tries()) {
      throw new NotHereException();
    }
    return ours;
  }

  /// For those who do the trial.
  GroupDoor.Ours getToWrite(SignedIn person, UUID id) {
    GroupDoor.Ours ours = get(person, id);
    if (!ours.writes()) {
      throw new AccessDeniedException("for those who have a seat in the group");
    }
    return ours;
  }

  /// For those who decide what leaves the school.
  GroupDoor.Ours getToDecide(SignedIn person, UUID id) {
    GroupDoor.Ours ours = get(person, id);
    person.requireWholeSchool();
    return ours;
  }

  Trials.Frozen frozen(GroupDoor.Ours ours) {
    return trials.find(ours.group().id()).orElseThrow(NotHereException::new);
  }

  OurRows rows(GroupDoor.Ours ours, Trials.Frozen frozen) {
    Map<String, Integer> waves = own.waves(ours.group().id());
    List<TrialRow> rows = own.rows(ours.group().id());
    long marked = rows.stream().filter(row -> !Double.isNaN(row.outcome())).count();
    if (marked == 0 || LocalDate.now(clock).isBefore(frozen.firstOutcome())) {
      return new OurRows(waves, marked, Optional.empty(), "");
    }
    try {
      return new OurRows(waves, marked, Optional.of(SchoolResult.of(frozen.protocol(), rows)), "");
    } catch (IllegalArgumentException tooLittle) {
      return new OurRows(
          waves,
          marked,
          Optional.empty(),
          String.valueOf(tooLittle.getMessage()).replace('\n', ' '));
    }
  }

  static String done(GroupDoor.Ours ours, String says, RedirectAttributes next) {
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(says));
    return "redirect:/work-group/" + ours.group().id() + "/trial";
  }

  String show(SignedIn person, GroupDoor.Ours ours, Typed form, Model model) {
    view.fill(ours.group(), model);
    List<FieldError> problems = form.problems();
    int half = HalfTerms.numberOf(LocalDate.now(clock));
    Optional<Trials.Frozen> frozen = trials.find(ours.group().id());
    model
        .addAttribute("ours", ours)
        .addAttribute("pages", GroupDoor.ourPages(ours.group(), "/trial"))
        .addAttribute("runs", person.runsSchool())
        .addAttribute("half", half)
        .addAttribute("counted", counts.count(person, ours.group().year(), half))
        .addAttribute("rows", ours.writes() && frozen.isPresent() ? rows(ours, frozen.get()) : null)
        .addAttribute("agreed", trials.agreed(ours.group().id(), ours.place()).orElse(null))
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "workgroup/OurTrial";
  }
}
