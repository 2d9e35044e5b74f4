package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchoolId;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import keepup.evidence.Protocol;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The trial of an intervention work group, for its lead: models, the protocol, what was done, and
/// what the schools found.
@Controller
class TrialController {
  private static final double MOST = 10;

  private final GroupDoor door;
  private final TrialView view;
  private final Trials trials;
  private final InterventionModels models;
  private final HubAudit audit;
  private final Clock clock;

  TrialController(
      GroupDoor door,
      TrialView view,
      Trials trials,
      InterventionModels models,
      HubAudit audit,
      Clock clock) {
    this.door = door;
    this.view = view;
    this.trials = trials;
    this.models = models;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/programme/groups/{groupId}/trial")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    return show(get(person, groupId), new Typed(Map.of()), model);
  }

  @PostMapping("/programme/groups/{groupId}/trial/choices")
  @Transactional
  public String choose(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    WorkGroup group = get(person, groupId);
    Map<UUID, String> before = trials.choices(group.id());
    for (GroupSchool school : group.schools()) {
      String chosen = fields.getOrDefault("model-" + school.id(), "");
      if (models.find(chosen).isPresent() && !chosen.equals(before.get(school.id().value()))) {
        trials.choose(group, school.id(), chosen, person.name());
      }
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Which school tries which is kept."));
    return "redirect:/programme/groups/" + group.id() + "/trial";
  }

  @GetMapping("/programme/groups/{groupId}/trial/protocol")
  String protocol(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    WorkGroup group = get(person, groupId);
    if (trials.find(group.id()).isPresent()) {
      return "redirect:/programme/groups/" + group.id() + "/trial";
    }
    List<InterventionModel> chosen =
        trials.choices(group.id()).values().stream()
            .distinct()
            .flatMap(id -> models.find(id).stream())
            .toList();
    return showForm(group, ProtocolForm.proposal(chosen, today()), model);
  }

  @PostMapping("/programme/groups/{groupId}/trial/protocol")
  @Transactional
  public String freeze(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = get(person, groupId);
    if (trials.find(group.id()).isPresent()) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("The protocol is frozen. Nobody changes it any more."));
      return "redirect:/programme/groups/" + group.id() + "/trial";
    }
    var form = new Typed(fields);
    Optional<Protocol> protocol = ProtocolForm.read(form, today());
    if (protocol.isEmpty()) {
      return showForm(group, form, model);
    }
    trials.freeze(group, protocol.get(), person.member());
    audit.note(person, "protocol frozen", group.id().toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("The protocol is frozen. Publish its hash, in a newsletter for instance."));
    return "redirect:/programme/groups/" + group.id() + "/trial";
  }

  @GetMapping("/programme/groups/{groupId}/trial/protocol.txt")
  ResponseEntity<String> text(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID groupId) {
    WorkGroup group = get(person, groupId);
    Trials.Frozen frozen = trials.find(group.id()).orElseThrow(NotHereException::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"protocol.txt\"")
        .body(frozen.text());
  }

  @PostMapping("/programme/groups/{groupId}/trial/done")
  @Transactional
  public String did(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = get(person, groupId);
    var form = new Typed(fields);
    Optional<GroupSchool> school = school(group, form, "place");
    DoneForm read = DoneForm.read(form);
    if (!form.isFine()) {
      return show(group, form, model);
    }
    trials.did(
        group, school.orElseThrow().id(), read.halfTerm(), read.planned(), read.held(), false);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Written down."));
    return "redirect:/programme/groups/" + group.id() + "/trial";
  }

  /// For a school that has no Keep Up: it analyses its own rows on its own computer, and says over
  /// the telephone what came out.
  @PostMapping("/programme/groups/{groupId}/trial/results")
  @Transactional
  public String result(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = get(person, groupId);
    var form = new Typed(fields);
    Optional<GroupSchool> school = school(group, form, "from");
    if (school.isPresent() && school.get().joined()) {
      form.problem("from", school.get().name() + " uses Keep Up, and shares its own result.");
    }
    Optional<Trials.Frozen> frozen = trials.find(group.id());
    if (frozen.isEmpty()) {
      form.problem("from", "There is no protocol yet. Maybe freeze it first.");
    } else if (today().isBefore(frozen.get().firstOutcome())) {
      form.problem(
          "from",
          "The first outcome is due on %s. Maybe wait until then."
              .formatted(Days.words(frozen.get().firstOutcome())));
    }
    String chosen =
        school.map(one -> trials.choices(group.id()).getOrDefault(one.id().value(), "")).orElse("");
    if (school.isPresent() && chosen.isEmpty()) {
      form.problem("from", "The school has chosen no model yet. Maybe choose it above.");
    }
    int with = atLeastTen(form, "with");
    int without = atLeastTen(form, "without");
    double effect = number(form, "effect", -MOST);
    double error = number(form, "error", 0);
    if (form.isFine() && error <= 0) {
      form.problem("error", "A standard error is above nought. Maybe look it up in the report.");
    }
    if (!form.isFine()) {
      return show(group, form, model);
    }
    trials.tell(
        group,
        new Trials.Shared(
            school.orElseThrow().id().value(),
            school.orElseThrow().name(),
            chosen,
            with,
            without,
            effect,
            error * error,
            true,
            "",
            true),
        person.name(),
        today());
    audit.note(person, "result typed", school.orElseThrow().id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The result stands beside the others."));
    return "redirect:/programme/groups/" + group.id() + "/trial";
  }

  private static int atLeastTen(Typed form, String field) {
    String text = form.raw(field);
    if (text.matches("\\d{1,6}") && Integer.parseInt(text) < SchoolResult.LEAST) {
      form.problem(
          field,
          "Fewer than ten children in a group could tell of a child: such a result is not kept.");
      return SchoolResult.LEAST;
    }
    return form.whole(field, SchoolResult.LEAST, 100_000);
  }

  private static double number(Typed form, String field, double least) {
    String text = form.raw(field).replace('−', '-');
    if (text.matches("-?\\d{0,2}(\\.\\d{1,6})?") && text.matches(".*\\d.*")) {
      double number = Double.parseDouble(text);
      if (number >= least && number <= MOST) {
        return number;
      }
    }
    form.problem(
        field,
        "“%s” is no number that fits here. Maybe 0.25, in standard deviations.".formatted(text));
    return 1;
  }

  private static Optional<GroupSchool> school(WorkGroup group, Typed form, String field) {
    Optional<GroupSchool> school = form.id(field).map(HubSchoolId::new).flatMap(group::find);
    if (school.isEmpty()) {
      form.problem(field, "Maybe choose a school.");
    }
    return school;
  }

  private WorkGroup get(HubMember person, UUID id) {
    WorkGroup group = door.get(person, id);
    if (!group.tries()) {
      throw new NotHereException();
    }
    return group;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String show(WorkGroup group, Typed form, Model model) {
    view.fill(group, model);
    List<FieldError> problems = form.problems();
    model
        .addAttribute("pages", GroupDoor.pages(group, "/trial"))
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "workgroup/TrialPage";
  }

  private static String showForm(WorkGroup group, Typed form, Model model) {
    model
        .addAttribute("group", group)
        .addAttribute("form", form)
        .addAttribute("lines", ProtocolForm.LINES)
        .addAttribute("designs", ProtocolForm.designs(form.raw("design")));
    return "workgroup/ProtocolPage";
  }
}
