package keepup.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubAtSchool;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.NamesOfChildren;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's audit of its own readiness: five areas, what is in place, the evidence; again a year
/// later. Staff read it; a head and a maths lead answer and share it.
@Controller
class AuditController {
  private static final int LONGEST_EVIDENCE = 500;

  private final Audits audits;
  private final SharedAudits shared;
  private final HubSchools schools;
  private final Readiness readiness;
  private final NamesOfChildren names;
  private final Audit log;
  private final Clock clock;

  AuditController(
      Audits audits,
      SharedAudits shared,
      HubSchools schools,
      Readiness readiness,
      NamesOfChildren names,
      Audit log,
      Clock clock) {
    this.audits = audits;
    this.shared = shared;
    this.schools = schools;
    this.readiness = readiness;
    this.names = names;
    this.log = log;
    this.clock = clock;
  }

  @Bean
  @Order(40)
  static HubAtSchool journeyAtSchool() {
    return _ ->
        Link.to("/journey", "Our journey")
            .under("", "What is in place in five areas, and what has changed since last time.");
  }

  /// A hub, and whether it was given this audit.
  record WithHub(HubSchool place, boolean given) {}

  @GetMapping("/journey")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    List<SelfAudit> all = audits.list();
    model
        .addAttribute("audits", all)
        .addAttribute(
            "areas",
            all.isEmpty()
                ? List.of()
                : AreaChange.of(readiness, all.getFirst(), all.size() < 2 ? null : all.get(1)))
        .addAttribute("runs", person.runsSchool())
        .addAttribute("hubs", schools.list());
    return "journey/OurJourney";
  }

  @PostMapping("/journey")
  @Transactional
  public String begin(@AuthenticationPrincipal SignedIn person) {
    person.requireWholeSchool();
    LocalDate today = LocalDate.now(clock);
    // twice on a day is a second press of the button
    Optional<SelfAudit> there =
        audits.list().stream().findFirst().filter(one -> one.begunOn().equals(today));
    UUID id =
        there
            .map(SelfAudit::id)
            .orElseGet(() -> audits.begin(person.school(), person.staff(), today));
    return "redirect:/journey/" + id;
  }

  @GetMapping("/journey/{auditId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID auditId, Model model) {
    SelfAudit audit = get(auditId);
    List<SharedAudits.Shared> given = shared.list();
    model
        .addAttribute("audit", audit)
        .addAttribute("areas", AreaChange.of(readiness, audit, before(audit)))
        .addAttribute("whole", audit.isWhole(readiness))
        .addAttribute("runs", person.runsSchool())
        .addAttribute(
            "hubs",
            schools.list().stream()
                .map(place ->
                    new WithHub(
                        place,
                        given.stream()
                            .anyMatch(one ->
                                one.school().equals(place.id())
                                    && one.audit().id().equals(audit.id()))))
                .toList());
    return "journey/AuditPage";
  }

  @GetMapping("/journey/{auditId}/{area}")
  String area(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID auditId,
      @PathVariable String area,
      Model model) {
    SelfAudit audit = get(auditId);
    return show(person, audit, find(area), new Typed(Map.of()), model);
  }

  @PostMapping("/journey/{auditId}/{area}")
  @Transactional
  public String answer(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID auditId,
      @PathVariable String area,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    SelfAudit audit = get(auditId);
    Readiness.Area of = find(area);
    person.requireWholeSchool();
    var form = new Typed(fields);
    for (Readiness.Statement one : of.statements()) {
      Optional<Level> level = Level.find(form.raw("level-" + one.id()));
      String evidence = form.text("evidence-" + one.id(), LONGEST_EVIDENCE);
      if (level.isEmpty() && !evidence.isEmpty()) {
        form.problem("level-" + one.id(), "There is evidence, but no answer. Maybe choose one.");
      }
      if (level.isPresent() && level.get() == Level.SECURE && evidence.isEmpty()) {
        form.problem(
            "evidence-" + one.id(),
            "“Secure, with evidence” needs a line of evidence. Maybe it is in place, and the evidence comes later.");
      }
    }
    if (!form.isFine()) {
      return show(person, audit, of, form, model);
    }
    for (Readiness.Statement one : of.statements()) {
      Level.find(form.raw("level-" + one.id()))
          .ifPresent(level -> write(person, audit, one, level, form.raw("evidence-" + one.id())));
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(of.name() + ": kept."));
    return "redirect:/journey/" + audit.id();
  }

  @PostMapping("/journey/{auditId}/share")
  @Transactional
  public String share(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID auditId,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    SelfAudit audit = get(auditId);
    person.requireWholeSchool();
    var form = new Typed(fields);
    HubSchool place = place(form);
    boolean evidence = fields.containsKey("evidence");
    String lines =
        audit.answers().values().stream()
            .map(SelfAudit.Answer::evidence)
            .collect(Collectors.joining(" / "));
    if (evidence && !names.says(lines, false).isEmpty()) {
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "A line of evidence may name a child of the school, so nothing was shared. Maybe change it, or share without the lines of evidence."));
      return "redirect:/journey/" + audit.id();
    }
    shared.share(place.hub(), place.id(), audit, evidence, person.name());
    log.note(person, "readiness shared", place.hubName());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "%s sees this audit now, %s the lines of evidence."
                .formatted(place.hubName(), evidence ? "with" : "without")));
    return "redirect:/journey/" + audit.id();
  }

  @PostMapping("/journey/{auditId}/back")
  @Transactional
  public String takeBack(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID auditId,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    SelfAudit audit = get(auditId);
    person.requireWholeSchool();
    HubSchool place = place(new Typed(fields));
    shared.takeBack(place.id(), audit.id());
    log.note(person, "readiness taken back", place.hubName());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done(place.hubName() + " sees this audit no more."));
    return "redirect:/journey/" + audit.id();
  }

  private void write(
      SignedIn person,
      SelfAudit audit,
      Readiness.Statement statement,
      Level level,
      String evidence) {
    SelfAudit.Answer there = audit.answers().get(statement.id());
    if (there == null || there.level() != level || !there.evidence().equals(evidence)) {
      audits.answer(
          person.school(), person.staff(), audit.id(), statement.id(), level.number(), evidence);
    }
  }

  private HubSchool place(Typed form) {
    return form.id("hub")
        .map(HubSchoolId::new)
        .flatMap(schools::find)
        .orElseThrow(NotHereException::new);
  }

  private SelfAudit get(UUID id) {
    return audits.find(id).orElseThrow(NotHereException::new);
  }

  private Readiness.Area find(String key) {
    return readiness.areas().stream()
        .filter(area -> area.key().equals(key))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }

  private @Nullable SelfAudit before(SelfAudit audit) {
    List<SelfAudit> all = audits.list();
    int at = all.stream().map(SelfAudit::id).toList().indexOf(audit.id());
    return at + 1 < all.size() ? all.get(at + 1) : null;
  }

  private String show(
      SignedIn person, SelfAudit audit, Readiness.Area area, Typed form, Model model) {
    List<FieldError> problems = form.problems();
    model
        .addAttribute("audit", audit)
        .addAttribute("area", area)
        .addAttribute("before", before(audit))
        .addAttribute("runs", person.runsSchool())
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "journey/AreaPage";
  }
}
