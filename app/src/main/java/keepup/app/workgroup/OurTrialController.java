package keepup.app.workgroup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.shell.NotHereException;
import keepup.evidence.Randomisation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's part in its group's trial: the model it tries, who begins first, how much was done,
/// and what came of it. The rows of its children are read inside the school, used and forgotten;
/// only the summary leaves, when somebody says so.
@Controller
class OurTrialController {
  private final GroupDoor door;
  private final TrialView view;
  private final Trials trials;
  private final InterventionModels models;
  private final SessionCounts counts;
  private final Audit audit;
  private final Clock clock;

  OurTrialController(
      GroupDoor door,
      TrialView view,
      Trials trials,
      InterventionModels models,
      SessionCounts counts,
      Audit audit,
      Clock clock) {
    this.door = door;
    this.view = view;
    this.trials = trials;
    this.models = models;
    this.counts = counts;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/work-group/{groupId}/trial")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID groupId, Model model) {
    return show(person, get(person, groupId), new Typed(Map.of()), model);
  }

  @PostMapping("/work-group/{groupId}/trial/choice")
  @Transactional
  public String choose(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam(defaultValue = "") String chosen,
      RedirectAttributes next) {
    GroupDoor.Ours ours = getToWrite(person, groupId);
    InterventionModel model = models.find(chosen).orElseThrow(NotHereException::new);
    trials.choose(ours.group(), ours.place(), model.id(), person.name());
    audit.note(person, "intervention model chosen", ours.group().id().toString());
    return done(ours, "We try: %s.".formatted(model.name()), next);
  }

  /// Draws who begins first from made-up ids. Nothing is kept: anybody can draw again.
  @PostMapping("/work-group/{groupId}/trial/draw")
  String draw(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model) {
    GroupDoor.Ours ours = getToWrite(person, groupId);
    var form = new Typed(fields);
    Trials.Frozen frozen = frozen(ours);
    Map<String, String> units = new LinkedHashMap<>();
    for (String id : form.raw("ids").split("[\\s,;]+", -1)) {
      if (!id.isEmpty() && !id.matches("(?=.*\\d)[\\w-]{1,40}")) {
        form.problem(
            "ids",
            "One of these is no made-up id such as P017. Maybe a name: put such ids in the place of names, and keep the list of who is who in school.");
        break;
      }
      if (!id.isEmpty()) {
        units.put(id, "");
      }
    }
    if (form.isFine() && units.size() < 2 * SchoolResult.LEAST) {
      form.problem(
          "ids",
          "These are %d children. With fewer than twenty neither group has ten, and no result could be shared. Maybe another year group joins in."
              .formatted(units.size()));
    }
    if (form.isFine()) {
      Map<String, Integer> drawn =
          Randomisation.waves(units, 2, Long.parseLong(frozen.protocol().get("seed")));
      for (int wave = 0; wave < 2; wave++) {
        int which = wave;
        model.addAttribute(
            "wave" + (wave + 1),
            drawn.entrySet().stream()
                .filter(entry -> entry.getValue() == which)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", ")));
      }
    }
    return show(person, ours, form, model);
  }

  @PostMapping("/work-group/{groupId}/trial/done")
  @Transactional
  public String did(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = getToWrite(person, groupId);
    var form = new Typed(fields);
    if (form.raw("from").equals("record")) {
      // two numbers leave the school, which the button has just shown
      int half = form.whole("halfTerm", 1, 6);
      if (!form.isFine()) {
        return show(person, ours, form, model);
      }
      SessionCounts.Counted counted = counts.count(person, ours.group().year(), half);
      trials.did(ours.group(), ours.place(), half, counted.planned(), counted.held(), true);
      audit.note(person, "session counts shared", ours.group().id().toString());
      return done(ours, "Two numbers are shared: what was planned and what was held.", next);
    }
    DoneForm read = DoneForm.read(form);
    if (!form.isFine()) {
      return show(person, ours, form, model);
    }
    trials.did(ours.group(), ours.place(), read.halfTerm(), read.planned(), read.held(), false);
    return done(ours, "Written down.", next);
  }

  /// Reads the school's rows, shows what they say, and keeps nothing.
  @PostMapping("/work-group/{groupId}/trial/outcomes")
  String outcomes(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Model model)
      throws IOException {
    GroupDoor.Ours ours = getToWrite(person, groupId);
    Trials.Frozen frozen = frozen(ours);
    var form = new Typed(Map.of());
    LocalDate today = LocalDate.now(clock);
    if (file == null || file.isEmpty()) {
      form.problem("file", "No file was chosen. Maybe choose the file of outcomes first.");
    } else if (today.isBefore(frozen.firstOutcome())) {
      form.problem(
          "file",
          "The protocol has the first outcome on %s. Maybe wait until then: who looks early is tempted to stop early."
              .formatted(Days.words(frozen.firstOutcome())));
    } else {
      try {
        SchoolResult result = SchoolResult.of(frozen.protocol(), OutcomeFile.read(file.getBytes()));
        model.addAttribute("result", result);
      } catch (OutcomeFile.Unreadable | IllegalArgumentException fault) {
        form.problem("file", String.valueOf(fault.getMessage()).replace('\n', ' '));
      }
    }
    return show(person, ours, form, model);
  }

  @PostMapping("/work-group/{groupId}/trial/share")
  @Transactional
  public String share(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = getToWrite(person, groupId);
    Trials.Frozen frozen = frozen(ours);
    var form = new Typed(fields);
    int with = form.whole("with", SchoolResult.LEAST, 100_000);
    int without = form.whole("without", SchoolResult.LEAST, 100_000);
    Optional<Double> effect = number(form.raw("effect"));
    Optional<Double> variance = number(form.raw("variance")).filter(value -> value > 0);
    String because = form.text("because", 1000);
    String chosen = trials.choices(ours.group().id()).getOrDefault(ours.place().value(), "");
    if (chosen.isEmpty()) {
      form.problem("chosen", "We have chosen no model yet. Maybe choose it first.");
    }
    if (effect.isEmpty()
        || variance.isEmpty()
        || LocalDate.now(clock).isBefore(frozen.firstOutcome())) {
      form.problem(
          "file", "There is no result to share. Maybe bring the file of outcomes in again.");
    }
    if (!form.isFine()) {
      return show(person, ours, form, model);
    }
    trials.share(
        ours.group(),
        new Trials.Shared(
            ours.place().value(),
            ours.school().name(),
            chosen,
            with,
            without,
            effect.orElseThrow(),
            variance.orElseThrow(),
            form.raw("shown").equals("yes"),
            because,
            person.name(),
            LocalDate.now(clock),
            0));
    audit.note(person, "trial summary shared", ours.group().id().toString());
    return done(
        ours,
        "Shared: two counts, an effect and its variance. Nothing else left the school.",
        next);
  }

  private static Optional<Double> number(String text) {
    try {
      double number = Double.parseDouble(text);
      return Math.abs(number) <= 10 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private GroupDoor.Ours get(SignedIn person, UUID id) {
    GroupDoor.Ours ours = door.get(person, id);
    if (!ours.group().tries()) {
      throw new NotHereException();
    }
    return ours;
  }

  private GroupDoor.Ours getToWrite(SignedIn person, UUID id) {
    GroupDoor.Ours ours = get(person, id);
    person.requireWholeSchool();
    return ours;
  }

  private Trials.Frozen frozen(GroupDoor.Ours ours) {
    return trials.find(ours.group().id()).orElseThrow(NotHereException::new);
  }

  private static String done(GroupDoor.Ours ours, String says, RedirectAttributes next) {
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(says));
    return "redirect:/work-group/" + ours.group().id() + "/trial";
  }

  private String show(SignedIn person, GroupDoor.Ours ours, Typed form, Model model) {
    view.fill(ours.group(), model);
    List<FieldError> problems = form.problems();
    int half = HalfTerms.numberOf(LocalDate.now(clock));
    model
        .addAttribute("ours", ours)
        .addAttribute("pages", GroupDoor.ourPages(ours.group(), "/trial"))
        .addAttribute("runs", person.runsSchool())
        .addAttribute("half", half)
        .addAttribute("counted", counts.count(person, ours.group().year(), half))
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "workgroup/OurTrial";
  }
}
