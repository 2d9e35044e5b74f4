package keepup.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchoolId;
import keepup.app.hub.HubSchools;
import keepup.app.hub.LinksForHubSchool;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.Participation;
import keepup.app.workgroup.Participations;
import keepup.app.workgroup.Route;
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

/// Where the schools of a hub are on their journey, for those who lead groups of them.
@Controller
class JourneyController {
  private static final int LONGEST_THEME = 400;

  private final HubSchools schools;
  private final Stages stages;
  private final SharedAudits audits;
  private final Participations participations;
  private final Readiness readiness;
  private final HubAudit log;
  private final Clock clock;

  JourneyController(
      HubSchools schools,
      Stages stages,
      SharedAudits audits,
      Participations participations,
      Readiness readiness,
      HubAudit log,
      Clock clock) {
    this.schools = schools;
    this.stages = stages;
    this.audits = audits;
    this.participations = participations;
    this.readiness = readiness;
    this.log = log;
    this.clock = clock;
  }

  @Bean
  @Order(55)
  static HubMenuEntry journeyEntry() {
    return new HubMenuEntry(
        "/programme/journey",
        "Journey",
        "Who is where, who is stuck, who to invite next.",
        Set.of(HubRole.SPECIALIST));
  }

  @Bean
  @Order(55)
  static LinksForHubSchool journeyOfSchool() {
    return (person, school) ->
        person.is(HubRole.SPECIALIST, HubRole.LEAD)
            ? List.of(
                Link.to("/programme/journey/" + school.id(), "Its journey")
                    .under("", "The stage it is in, and what it shared of its readiness."))
            : List.of();
  }

  @GetMapping("/programme/journey")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.SPECIALIST);
    List<Stages.At> history = stages.history();
    List<SharedAudits.Shared> shared = audits.list();
    Map<HubSchoolId, Participation> groups = participations.all();
    LocalDate today = LocalDate.now(clock);
    List<Whereabouts> all =
        schools.list().stream()
            .map(school -> Whereabouts.of(known(school, history, shared, groups), readiness, today))
            .toList();
    model
        .addAttribute("all", all)
        .addAttribute("stuck", all.stream().filter(one -> !one.stuck().isEmpty()).toList())
        .addAttribute("next", all.stream().filter(one -> !one.inviteBecause().isEmpty()).toList());
    return "journey/JourneyList";
  }

  @GetMapping("/programme/journey/{hubSchoolId}")
  String page(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID hubSchoolId, Model model) {
    HubSchool school = get(person, hubSchoolId);
    Optional<Stages.At> now = of(school, stages.history()).stream().findFirst();
    var form =
        new Typed(
            Map.of(
                "route", now.map(at -> at.route().key()).orElse(Route.PRIMARY.key()),
                "stage", now.map(at -> at.stage().key()).orElse(Stage.READINESS.key()),
                "since", LocalDate.now(clock).toString()));
    return show(school, form, model);
  }

  @PostMapping("/programme/journey/{hubSchoolId}")
  @Transactional
  public String move(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID hubSchoolId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    HubSchool school = get(person, hubSchoolId);
    var form = new Typed(fields);
    Optional<Route> route = Route.find(form.raw("route"));
    Optional<Stage> stage = Stage.find(form.raw("stage"));
    LocalDate today = LocalDate.now(clock);
    LocalDate since = form.neededDay("since", today);
    String theme = form.text("theme", LONGEST_THEME);
    if (route.isEmpty()) {
      form.problem("route", "Maybe say by which route.");
    }
    if (stage.isEmpty()) {
      form.problem("stage", "Maybe say which stage.");
    }
    if (route.isPresent()
        && stage.isPresent()
        && stage.get() != Stage.PAUSED
        && route.get().introduces() != (stage.get() == Stage.INTRODUCTION)) {
      form.problem(
          "stage",
          route.get().introduces()
              ? "“%s” is an introduction. Maybe the stage is Introduction, or the route is another."
                  .formatted(route.get().words())
              : "An introduction is five days or twilights. Maybe choose one of these routes.");
    }
    if (form.isFine() && since.isAfter(today)) {
      form.problem("since", "This day is still to come. Maybe write it down when it is there.");
    }
    if (!form.isFine()) {
      return show(school, form, model);
    }
    stages.add(
        person.hub(),
        school.id(),
        route.orElseThrow(),
        stage.orElseThrow(),
        since,
        theme,
        person.member());
    log.note(person, "stage written", school.id().toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("%s: %s.".formatted(school.name(), stage.orElseThrow().words())));
    return "redirect:/programme/journey/" + school.id();
  }

  private HubSchool get(HubMember person, UUID id) {
    person.require(HubRole.SPECIALIST);
    return schools.find(new HubSchoolId(id)).orElseThrow(NotHereException::new);
  }

  private static List<Stages.At> of(HubSchool school, List<Stages.At> history) {
    return history.stream().filter(at -> at.school().equals(school.id())).toList();
  }

  private Whereabouts.Known known(
      HubSchool school,
      List<Stages.At> history,
      List<SharedAudits.Shared> shared,
      Map<HubSchoolId, Participation> groups) {
    return new Whereabouts.Known(
        school,
        of(school, history).stream().findFirst(),
        shared.stream()
            .filter(one -> one.school().equals(school.id()))
            .map(SharedAudits.Shared::audit)
            .findFirst(),
        groups.getOrDefault(school.id(), Participation.NONE));
  }

  private String show(HubSchool school, Typed form, Model model) {
    List<Stages.At> history = of(school, stages.history());
    List<SharedAudits.Shared> all = audits.list();
    List<SelfAudit> shared =
        all.stream()
            .filter(one -> one.school().equals(school.id()))
            .map(SharedAudits.Shared::audit)
            .toList();
    SelfAudit latest = shared.isEmpty() ? null : shared.getFirst();
    List<AreaChange> areas =
        latest == null
            ? List.of()
            : AreaChange.of(readiness, latest, shared.size() < 2 ? null : shared.get(1));
    List<FieldError> problems = form.problems();
    model
        .addAttribute("school", school)
        .addAttribute(
            "where",
            Whereabouts.of(
                known(school, history, all, participations.all()), readiness, LocalDate.now(clock)))
        .addAttribute("history", history)
        .addAttribute("latest", latest)
        .addAttribute("areas", areas)
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("routes", Route.choices(form.raw("route")))
        .addAttribute("stages", Stage.choices(form.raw("stage")));
    return "journey/JourneyPage";
  }
}
