package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.MemberId;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.timetable.SchoolYear;
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

/// The work groups of a hub: made, and what each is called and works on.
@Controller
class GroupController {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_THEME = 400;
  private static final int YEARS = 3;

  private final GroupDoor door;
  private final WorkGroups groups;
  private final GroupAtAGlance glance;
  private final HubPeople people;
  private final HubAudit audit;
  private final Clock clock;

  GroupController(
      GroupDoor door,
      WorkGroups groups,
      GroupAtAGlance glance,
      HubPeople people,
      HubAudit audit,
      Clock clock) {
    this.door = door;
    this.groups = groups;
    this.glance = glance;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @Bean
  @Order(50)
  static HubMenuEntry groupsEntry() {
    return new HubMenuEntry(
        "/programme/groups",
        "Work groups",
        "Schools that work together for a year: meetings, visits, release money, trials.",
        Set.of(HubRole.SPECIALIST));
  }

  @GetMapping("/programme/groups")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    GroupDoor.require(person);
    model.addAttribute("groups", groups.list());
    return "workgroup/GroupList";
  }

  @GetMapping("/programme/groups/new")
  String blank(@AuthenticationPrincipal HubMember person, Model model) {
    GroupDoor.require(person);
    var form =
        new Typed(
            Map.of(
                "kind",
                GroupKind.DEVELOPMENT.key(),
                "route",
                Route.PRIMARY.key(),
                "lead",
                person.member().toString()));
    return showForm(form, Optional.empty(), model);
  }

  @PostMapping("/programme/groups")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.require(person);
    var form = new Typed(fields);
    String name = form.needed("name", "A name", LONGEST_NAME);
    String theme = form.text("theme", LONGEST_THEME);
    Optional<GroupKind> kind = GroupKind.find(form.raw("kind"));
    Optional<Route> route = Route.find(form.raw("route"));
    int first = SchoolYear.of(LocalDate.now(clock)).begins() - 1;
    int begins = form.whole("year", first, first + YEARS);
    Optional<MemberId> lead = lead(form);
    if (kind.isEmpty()) {
      form.problem("kind", "Maybe say what the group’s year is for.");
    }
    if (route.isEmpty()) {
      form.problem("route", "Maybe say which schools it is for.");
    }
    if (!form.isFine()) {
      return showForm(form, Optional.empty(), model);
    }
    GroupId id =
        groups.add(
            person.hub(),
            new SchoolYear(begins),
            name,
            kind.orElseThrow(),
            route.orElseThrow(),
            theme,
            lead.orElseThrow());
    audit.note(person, "work group made", id.toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(name + " is made. Now its schools."));
    return "redirect:/programme/groups/" + id + "/schools";
  }

  @GetMapping("/programme/groups/{groupId}")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    WorkGroup group = door.get(person, groupId);
    model
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.pages(group, ""))
        .addAttribute("glance", glance.of(group));
    return "workgroup/GroupPage";
  }

  @GetMapping("/programme/groups/{groupId}/edit")
  String edit(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    WorkGroup group = door.get(person, groupId);
    var form =
        new Typed(
            Map.of(
                "name",
                group.name(),
                "theme",
                group.theme(),
                "route",
                group.route().key(),
                "lead",
                group.lead().toString()));
    return showForm(form, Optional.of(group), model);
  }

  @PostMapping("/programme/groups/{groupId}/edit")
  @Transactional
  public String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    var form = new Typed(fields);
    String name = form.needed("name", "A name", LONGEST_NAME);
    String theme = form.text("theme", LONGEST_THEME);
    Optional<Route> route = Route.find(form.raw("route"));
    Optional<MemberId> lead = lead(form);
    if (route.isEmpty()) {
      form.problem("route", "Maybe say which schools it is for.");
    }
    if (!form.isFine()) {
      return showForm(form, Optional.of(group), model);
    }
    groups.change(group.id(), name, route.orElseThrow(), theme, lead.orElseThrow());
    audit.note(person, "work group changed", group.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept."));
    return "redirect:/programme/groups/" + group.id();
  }

  private Optional<MemberId> lead(Typed form) {
    Optional<MemberId> lead =
        form.id("lead").map(MemberId::new).filter(id -> people.find(id).isPresent());
    if (lead.isEmpty()) {
      form.problem("lead", "Maybe choose who leads it.");
    }
    return lead;
  }

  private String showForm(Typed form, Optional<WorkGroup> group, Model model) {
    List<Choice> leads =
        people.list().stream()
            .filter(one -> !one.left() && one.roles().stream().anyMatch(MAY_LEAD::contains))
            .map(one ->
                Choice.of(
                    one.id().toString(), one.name(), one.id().toString().equals(form.raw("lead"))))
            .toList();
    SchoolYear now = SchoolYear.of(LocalDate.now(clock));
    List<Choice> years =
        Stream.of(now, now.next())
            .map(year -> Choice.of(String.valueOf(year.begins()), year.inWords()))
            .toList();
    List<FieldError> problems = form.problems();
    model
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("group", group.orElse(null))
        .addAttribute("leads", leads)
        .addAttribute("years", years)
        .addAttribute("kinds", GroupKind.choices(form.raw("kind")))
        .addAttribute("routes", Route.choices(form.raw("route")));
    return "workgroup/GroupForm";
  }

  private static final Set<HubRole> MAY_LEAD = Set.of(HubRole.SPECIALIST, HubRole.LEAD);
}
