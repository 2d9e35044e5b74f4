package keepup.app.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.course.Course;
import keepup.course.Course.Page;
import keepup.course.Day;
import keepup.course.Markdown;
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

/// The course in a school: the agreement and who goes, for the head; the days, the texts and what
/// is to do, for the learning partners.
@Controller
class SchoolCourseController {
  private static final int LONGEST = 200;

  private final SchoolCourses courses;
  private final Places places;
  private final PairChoice choice;
  private final Writings writings;
  private final Targets targets;
  private final Awards awards;
  private final Materials materials;
  private final Audit audit;
  private final Clock clock;

  SchoolCourseController(
      SchoolCourses courses,
      Places places,
      PairChoice choice,
      Writings writings,
      Targets targets,
      Awards awards,
      Materials materials,
      Audit audit,
      Clock clock) {
    this.courses = courses;
    this.places = places;
    this.choice = choice;
    this.writings = writings;
    this.targets = targets;
    this.awards = awards;
    this.materials = materials;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/course")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    model.addAttribute("places", courses.list(person));
    return "cohort/SchoolCourseList";
  }

  @GetMapping("/course/{placeId}")
  @Transactional(readOnly = true)
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID placeId, Model model) {
    Mine mine = courses.get(person, placeId);
    model
        .addAttribute("mine", mine)
        .addAttribute("runs", person.runsSchool())
        .addAttribute("personName", person.name())
        .addAttribute("teachers", choices(mine, Part.TEACHER))
        .addAttribute("assistants", choices(mine, Part.ASSISTANT));
    if (mine.me().isEmpty()) {
      return "cohort/SchoolCoursePage";
    }
    model
        .addAttribute("tasks", courses.tasks(mine))
        .addAttribute(
            "written",
            mine.course().reflections().stream()
                .filter(one -> writings.find(person.staff(), mine.place().id(), one).isPresent())
                .map(Course.Reflection::id)
                .toList())
        .addAttribute("targets", targets.list(mine.place().id()).size())
        .addAttribute("award", mine.me().flatMap(me -> awards.findOf(me.id())).orElse(null));
    return "cohort/PartnerPage";
  }

  @PostMapping("/course/{placeId}/agreement")
  @Transactional
  public String sign(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @RequestParam(defaultValue = "") String name,
      RedirectAttributes next) {
    person.requireWholeSchool();
    Mine mine = courses.get(person, placeId);
    if (name.isBlank() || name.strip().length() > LONGEST) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("Type your name as you would sign it."));
    } else {
      places.sign(
          Writer.of(person), mine.place(), mine.cohort(), name.strip(), LocalDate.now(clock));
      audit.note(person, "course agreement signed", placeId.toString());
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.done("Signed. " + mine.hub() + " sees it at once."));
    }
    return "redirect:/course/" + placeId;
  }

  @PostMapping("/course/{placeId}/partners")
  @Transactional
  public String partners(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String ta,
      RedirectAttributes next) {
    person.requireWholeSchool();
    Mine mine = courses.get(person, placeId);
    Optional<PairChoice.Adult> first = find(Part.TEACHER, teacher);
    Optional<PairChoice.Adult> second = find(Part.ASSISTANT, ta);
    if (first.isEmpty() || second.isEmpty()) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("Choose one teacher and one teaching assistant."));
      return "redirect:/course/" + placeId;
    }
    Optional<String> shared = choice.findClass(first.get().id(), second.get().id());
    if (shared.isEmpty()) {
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.problem(
              "%s and %s are not with one class. Maybe put them with the same class under Staff first."
                  .formatted(first.get().name(), second.get().name())));
      return "redirect:/course/" + placeId;
    }
    name(person, mine, Part.TEACHER, first.get());
    name(person, mine, Part.ASSISTANT, second.get());
    audit.note(person, "learning partners named", placeId.toString());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            "%s and %s, both with %s, take the course."
                .formatted(first.get().name(), second.get().name(), shared.get())));
    return "redirect:/course/" + placeId;
  }

  @GetMapping("/course/{placeId}/days/{dayId}")
  String day(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String dayId,
      Model model) {
    Mine mine = courses.getAsPartner(person, placeId);
    model.addAttribute("mine", mine).addAttribute("day", day(mine, dayId));
    return "cohort/CourseDay";
  }

  @GetMapping("/course/{placeId}/days/{dayId}/{what}.pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String dayId,
      @PathVariable String what) {
    Mine mine = courses.getAsPartner(person, placeId);
    return materials.print(
        Materials.What.find(what)
            .filter(one -> one != Materials.What.NOTES) // they are the trainer's
            .orElseThrow(NotHereException::new),
        mine.course(),
        List.of(day(mine, dayId)));
  }

  @GetMapping("/course/{placeId}/texts/{textId}")
  String text(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID placeId,
      @PathVariable String textId,
      Model model) {
    Mine mine = courses.getAsPartner(person, placeId);
    Page text =
        java.util.stream.Stream.concat(
                mine.course().readings().stream(), mine.course().handbook().stream())
            .filter(one -> one.id().equals(textId))
            .findFirst()
            .orElseThrow(NotHereException::new);
    model
        .addAttribute("mine", mine)
        .addAttribute("text", text)
        .addAttribute("html", Markdown.html(text.markdown()));
    return "cohort/CourseText";
  }

  private static Day day(Mine mine, String id) {
    return mine.course().findDay(id).orElseThrow(NotHereException::new);
  }

  private Optional<PairChoice.Adult> find(Part part, String id) {
    return choice.list().stream()
        .filter(one -> one.is(part) && one.id().toString().equals(id))
        .findFirst();
  }

  private void name(SignedIn person, Mine mine, Part part, PairChoice.Adult adult) {
    Optional<StaffId> now = mine.place().findPartner(part).flatMap(Partner::staff);
    if (!now.equals(Optional.of(adult.id()))) {
      places.name(
          Writer.of(person),
          mine.cohort().hub(),
          mine.place().id(),
          part,
          adult.name(),
          "",
          adult.id());
    }
  }

  private List<Choice> choices(Mine mine, Part part) {
    Optional<StaffId> now = mine.place().findPartner(part).flatMap(Partner::staff);
    return choice.list().stream()
        .filter(one -> one.is(part))
        .map(one ->
            Choice.of(
                one.id().toString(),
                one.name() + ", " + one.classes(),
                now.equals(Optional.of(one.id()))))
        .toList();
  }
}
