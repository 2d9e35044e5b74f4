package keepup.app.workgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.hub.HubSchoolId;
import keepup.app.shell.NotHereException;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import keepup.app.workgroup.WorkGroup.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The meetings of a group, for its lead: planned, who came, the lesson that was watched and talked
/// over, and what each school will try.
@Controller
class MeetingController {
  private static final int LONG = 4000;
  private static final int SHORT = 200;
  private static final int LINE = 400;
  private static final int TRY = 2000;

  private final GroupDoor door;
  private final Meetings meetings;
  private final StepNames steps;
  private final Clock clock;

  MeetingController(GroupDoor door, Meetings meetings, StepNames steps, Clock clock) {
    this.door = door;
    this.meetings = meetings;
    this.steps = steps;
    this.clock = clock;
  }

  /// A school's line on a meeting's page.
  ///
  /// @param before what it set out to try at the meeting before, and what came of it
  record SchoolLine(GroupSchool school, Meetings.Trying before, Meetings.Trying now) {}

  /// A seat, and whether they came; null where nothing is noted.
  record SeatLine(GroupSchool school, Seat seat, @Nullable Boolean came) {
    String field() {
      return "came-" + school.id() + "-" + seat.number();
    }
  }

  @GetMapping("/programme/groups/{groupId}/meetings")
  String list(@AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    return show(door.get(person, groupId), new Typed(Map.of()), model);
  }

  @PostMapping("/programme/groups/{groupId}/meetings")
  @Transactional
  public String add(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    Plan plan = read(group, fields);
    if (!plan.form().isFine()) {
      return show(group, plan.form(), model);
    }
    meetings.add(group, plan.on(), plan.place(), plan.host(), plan.agenda());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The meeting is planned."));
    return "redirect:/programme/groups/" + group.id() + "/meetings";
  }

  @GetMapping("/programme/groups/{groupId}/meetings/{meetingId}")
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID meetingId,
      Model model) {
    WorkGroup group = door.get(person, groupId);
    Meeting meeting = get(group, meetingId);
    return showMeeting(group, meeting, planned(meeting), written(meeting), model);
  }

  @PostMapping("/programme/groups/{groupId}/meetings/{meetingId}")
  @Transactional
  public String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID meetingId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    Meeting meeting = get(group, meetingId);
    Plan plan = read(group, fields);
    if (!plan.form().isFine()) {
      return showMeeting(group, meeting, plan.form(), written(meeting), model);
    }
    meetings.change(group.id(), meeting.id(), plan.on(), plan.place(), plan.host(), plan.agenda());
    return done(group, meeting, "The plan is kept.", next);
  }

  @PostMapping("/programme/groups/{groupId}/meetings/{meetingId}/attendance")
  @Transactional
  public String attendance(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID meetingId,
      @RequestParam Map<String, String> fields,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    Meeting meeting = get(group, meetingId);
    for (SeatLine line : seats(group, meeting)) {
      meetings.attend(
          group,
          meeting.id(),
          line.school().id(),
          line.seat().number(),
          fields.containsKey(line.field()));
    }
    return done(group, meeting, "Who came is kept.", next);
  }

  @PostMapping("/programme/groups/{groupId}/meetings/{meetingId}/lesson")
  @Transactional
  public String lesson(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID meetingId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    Meeting meeting = get(group, meetingId);
    var form = new Typed(fields);
    List<String> step = steps.read(form, "step");
    if (step.size() > 1) {
      form.problem("step", "One step fits here. Maybe write the others below.");
    }
    String taught = form.text("taught", LINE);
    String seen = form.text("seen", LONG);
    String tried = form.text("tried", LONG);
    String questions = form.text("questions", LONG);
    if (!form.isFine()) {
      return showMeeting(group, meeting, planned(meeting), form, model);
    }
    meetings.writeUp(
        group.id(),
        meeting.id(),
        step.isEmpty() ? "" : step.getFirst(),
        taught,
        seen,
        tried,
        questions);
    return done(group, meeting, "The lesson is written up.", next);
  }

  @PostMapping("/programme/groups/{groupId}/meetings/{meetingId}/tries")
  @Transactional
  public String tries(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID meetingId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    WorkGroup group = door.get(person, groupId);
    Meeting meeting = get(group, meetingId);
    var form = new Typed(fields);
    Optional<Meeting> before = before(group, meeting);
    for (GroupSchool school : group.schools()) {
      String will = form.text("will-" + school.id(), TRY);
      String came = form.text("came-" + school.id(), TRY);
      if (!form.isFine()) {
        return showMeeting(group, meeting, planned(meeting), merged(meeting, form), model);
      }
      if (fields.containsKey("will-" + school.id())) {
        meetings.tryOut(group, meeting.id(), school.id(), will, null, person.name());
      }
      if (before.isPresent() && fields.containsKey("came-" + school.id())) {
        meetings.tryOut(group, before.get().id(), school.id(), null, came, person.name());
      }
    }
    return done(group, meeting, "What the schools try is kept.", next);
  }

  private record Plan(Typed form, LocalDate on, String place, @Nullable UUID host, String agenda) {}

  private Plan read(WorkGroup group, Map<String, String> fields) {
    var form = new Typed(fields);
    LocalDate on = form.neededDay("heldOn", LocalDate.now(clock));
    if (form.isFine() && !group.year().holds(on)) {
      form.problem(
          "heldOn",
          "%s is not in %s. Maybe another year was meant."
              .formatted(Days.words(on), group.year().inWords()));
    }
    UUID host =
        form.id("host").filter(id -> group.find(new HubSchoolId(id)).isPresent()).orElse(null);
    return new Plan(form, on, form.text("place", SHORT), host, form.text("agenda", LONG));
  }

  private Meeting get(WorkGroup group, UUID id) {
    return meetings.find(group.id(), id).orElseThrow(NotHereException::new);
  }

  private Optional<Meeting> before(WorkGroup group, Meeting meeting) {
    List<Meeting> all = meetings.list(group.id());
    int at = all.stream().map(Meeting::id).toList().indexOf(meeting.id());
    return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
  }

  private static Typed planned(Meeting meeting) {
    return new Typed(
        Map.of(
            "heldOn", Days.field(meeting.heldOn()),
            "place", meeting.place(),
            "host", meeting.host() == null ? "" : meeting.host().toString(),
            "agenda", meeting.agenda()));
  }

  private static Typed written(Meeting meeting) {
    return new Typed(
        Map.of(
            "step", meeting.stepId(),
            "taught", meeting.taught(),
            "seen", meeting.seen(),
            "tried", meeting.tried(),
            "questions", meeting.questions()));
  }

  /// What was typed about tries, with its problems, beside what is written of the lesson.
  private static Typed merged(Meeting meeting, Typed form) {
    Map<String, String> all = new HashMap<>();
    for (String name : List.of("step", "taught", "seen", "tried", "questions")) {
      all.put(name, written(meeting).raw(name));
    }
    var both = new Typed(all);
    for (FieldError problem : form.problems()) {
      both.problem(problem.field(), problem.text());
    }
    return both;
  }

  private List<SeatLine> seats(WorkGroup group, Meeting meeting) {
    Map<Meetings.SeatOf, Boolean> came =
        meetings.attendance(group.id()).getOrDefault(meeting.id(), Map.of());
    return group.schools().stream()
        .flatMap(school ->
            school.teachers().stream()
                .filter(seat -> !seat.name().isEmpty())
                .map(seat ->
                    new SeatLine(
                        school,
                        seat,
                        came.get(new Meetings.SeatOf(school.id().value(), seat.number())))))
        .toList();
  }

  private static String done(
      WorkGroup group, Meeting meeting, String says, RedirectAttributes next) {
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(says));
    return "redirect:/programme/groups/" + group.id() + "/meetings/" + meeting.id();
  }

  private static List<Choice> hosts(WorkGroup group, Typed form) {
    List<Choice> hosts = new java.util.ArrayList<>();
    hosts.add(Choice.of("", "Somewhere else"));
    for (GroupSchool school : group.schools()) {
      hosts.add(
          Choice.of(
              school.id().toString(),
              school.name(),
              school.id().toString().equals(form.raw("host"))));
    }
    return hosts;
  }

  private String show(WorkGroup group, Typed form, Model model) {
    List<Meeting> all = meetings.list(group.id());
    List<String> without =
        HalfTerms.of(group.year()).stream()
            .filter(term -> all.stream().noneMatch(meeting -> meeting.halfTerm() == term.number()))
            .map(keepup.app.timetable.OpenDays.HalfTerm::name)
            .toList();
    model
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.pages(group, "/meetings"))
        .addAttribute("meetings", all)
        .addAttribute("without", without)
        .addAttribute("form", form)
        .addAttribute("hosts", hosts(group, form));
    return "workgroup/MeetingList";
  }

  private String showMeeting(
      WorkGroup group, Meeting meeting, Typed plan, Typed lesson, Model model) {
    List<Meetings.Trying> tries = meetings.tries(group.id());
    Optional<Meeting> before = before(group, meeting);
    List<SchoolLine> lines =
        group.schools().stream()
            .map(school ->
                new SchoolLine(
                    school,
                    before.map(one -> find(tries, one, school)).orElse(Meetings.Trying.NOTHING),
                    find(tries, meeting, school)))
            .toList();
    model
        .addAttribute("group", group)
        .addAttribute("pages", GroupDoor.pages(group, "/meetings"))
        .addAttribute("meeting", meeting)
        .addAttribute("hasBefore", before.isPresent())
        .addAttribute("plan", plan)
        .addAttribute("lesson", lesson)
        .addAttribute("stepTitle", meeting.stepId().isEmpty() ? "" : steps.title(meeting.stepId()))
        .addAttribute("hosts", hosts(group, plan))
        .addAttribute("seats", seats(group, meeting))
        .addAttribute("lines", lines);
    return "workgroup/MeetingPage";
  }

  static Meetings.Trying find(List<Meetings.Trying> tries, Meeting meeting, GroupSchool school) {
    return tries.stream()
        .filter(
            one -> one.meeting().equals(meeting.id()) && one.school().equals(school.id().value()))
        .findFirst()
        .orElse(Meetings.Trying.NOTHING);
  }
}
