package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffId;
import keepup.app.account.StaffMember;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubAtSchool;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The work groups that a school is in, for its staff: meetings, visits, what we try.
@Controller
class OurGroupController {
  private static final int TRY = 2000;

  private final GroupDoor door;
  private final WorkGroups groups;
  private final Meetings meetings;
  private final SchoolVisits visits;
  private final Release release;
  private final StepNames steps;
  private final Staff staff;
  private final NamesOfChildren names;
  private final Audit audit;
  private final Clock clock;

  OurGroupController(
      GroupDoor door,
      WorkGroups groups,
      Meetings meetings,
      SchoolVisits visits,
      Release release,
      StepNames steps,
      Staff staff,
      NamesOfChildren names,
      Audit audit,
      Clock clock) {
    this.door = door;
    this.groups = groups;
    this.meetings = meetings;
    this.visits = visits;
    this.release = release;
    this.steps = steps;
    this.staff = staff;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  @Bean
  @Order(30)
  static HubAtSchool workGroupAtSchool() {
    return _ ->
        Link.to("/work-group", "Work group")
            .under("", "Meetings, visits, and what we try in our lessons.");
  }

  /// A meeting with what we set out to try after it, and what the other schools did.
  record Line(Meeting meeting, String stepTitle, Meetings.Trying ours, List<Other> others) {}

  /// What another school of the group set out to try.
  record Other(String school, Meetings.Trying trying) {}

  @GetMapping("/work-group")
  String list(Model model) {
    model.addAttribute("groups", groups.list());
    return "workgroup/OurGroups";
  }

  @GetMapping("/work-group/{groupId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID groupId, Model model) {
    return show(person, door.get(person, groupId), List.of(), model);
  }

  @PostMapping("/work-group/{groupId}/teachers")
  @Transactional
  public String teachers(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = door.get(person, groupId);
    person.requireWholeSchool();
    var form = new Typed(fields);
    List<String> chosen = new ArrayList<>();
    for (String seat : List.of("first", "second")) {
      String id = form.raw(seat);
      if (!id.isEmpty() && find(form, seat) == null) {
        form.problem(seat, "Maybe choose somebody who works here.");
      }
      if (!id.isEmpty() && chosen.contains(id)) {
        form.problem(
            seat, "One person cannot have both places. Maybe somebody else learns with them.");
      }
      chosen.add(id);
    }
    if (!form.isFine()) {
      return show(person, ours, form.problems(), model);
    }
    int seat = 1;
    for (String name : List.of("first", "second")) {
      StaffMember one = find(form, name);
      groups.seat(
          ours.group().id(),
          ours.place(),
          seat++,
          one == null ? "" : one.name(),
          one == null ? null : person.school().value(),
          one == null ? null : one.id().value());
    }
    audit.note(person, "work group teachers chosen", ours.group().id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The group sees who comes from us."));
    return "redirect:/work-group/" + ours.group().id();
  }

  @PostMapping("/work-group/{groupId}/tries")
  @Transactional
  public String tries(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = door.get(person, groupId);
    if (!ours.writes()) {
      throw new AccessDeniedException("for those who have a seat in the group");
    }
    var form = new Typed(fields);
    UUID meeting = form.id("meeting").orElseThrow(NotHereException::new);
    if (meetings.find(ours.group().id(), meeting).isEmpty()) {
      throw new NotHereException();
    }
    String will = form.text("will", TRY);
    String came = form.text("came", TRY);
    names.check(form, List.of("will", "came"));
    if (!form.isFine()) {
      model.addAttribute("form", form);
      return show(person, ours, form.problems(), model);
    }
    meetings.tryOut(ours.group(), meeting, ours.place(), will, came, person.name());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept. The group can read it."));
    return "redirect:/work-group/" + ours.group().id();
  }

  private @org.jspecify.annotations.Nullable StaffMember find(Typed form, String field) {
    return form.id(field)
        .flatMap(id -> staff.find(new StaffId(id)))
        .filter(one -> !one.left())
        .orElse(null);
  }

  private static List<Other> others(
      GroupDoor.Ours ours, List<Meetings.Trying> tries, Meeting meeting) {
    return ours.group().schools().stream()
        .filter(school -> !school.id().equals(ours.place()))
        .map(school -> new Other(school.name(), MeetingController.find(tries, meeting, school)))
        .filter(other -> !(other.trying().willTry() + other.trying().whatCame()).isBlank())
        .toList();
  }

  private String show(
      SignedIn person, GroupDoor.Ours ours, List<FieldError> problems, Model model) {
    WorkGroup group = ours.group();
    List<Meetings.Trying> tries = meetings.tries(group.id());
    List<Line> lines =
        meetings.list(group.id()).stream()
            .map(meeting ->
                new Line(
                    meeting,
                    meeting.stepId().isEmpty() ? "" : steps.title(meeting.stepId()),
                    MeetingController.find(tries, meeting, ours.school()),
                    others(ours, tries, meeting)))
            .toList();
    List<List<Choice>> seats =
        ours.school().teachers().stream()
            .map(seat -> {
              List<Choice> adults = new ArrayList<>();
              adults.add(Choice.of("", "Nobody yet"));
              staff.list().stream()
                  .filter(one -> !one.left())
                  .forEach(one ->
                      adults.add(
                          Choice.of(
                              one.id().toString(),
                              one.name() + ", " + one.role().words(),
                              one.id().toString().equals(seat.staff()))));
              return List.copyOf(adults);
            })
            .toList();
    model
        .addAttribute("ours", ours)
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.ourPages(group, ""))
        .addAttribute("lines", lines)
        .addAttribute("today", LocalDate.now(clock))
        .addAttribute("visits", visits.list(group.id()))
        .addAttribute("money", release.sums(group.id()))
        .addAttribute("runs", person.runsSchool())
        .addAttribute("seats", seats)
        .addAttribute("problems", problems);
    return "workgroup/OurGroup";
  }
}
