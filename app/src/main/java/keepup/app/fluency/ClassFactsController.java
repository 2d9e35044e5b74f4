package keepup.app.fluency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import keepup.fluency.ChildFacts;
import keepup.fluency.ClassPicture;
import keepup.fluency.FactSet;
import keepup.fluency.Starters;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a class knows of its number facts, a child's grid on paper, and the starter of the day.
@Controller
class ClassFactsController {
  private final TheClass theClass;
  private final ChildsFacts facts;
  private final FactAnswers answers;
  private final SchoolDay day;
  private final Audit audit;

  ClassFactsController(
      TheClass theClass, ChildsFacts facts, FactAnswers answers, SchoolDay day, Audit audit) {
    this.theClass = theClass;
    this.facts = facts;
    this.answers = answers;
    this.day = day;
    this.audit = audit;
  }

  @GetMapping("/classes/{classId}/facts")
  @Transactional
  public String picture(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String set,
      Model model) {
    SchoolClass schoolClass = theClass.get(person, classId);
    audit.note(person, "class facts seen", schoolClass.id().toString());
    List<Pupil> children = theClass.children(schoolClass);
    int year = TheClass.year(children);
    FactSet chosen = PractisedSets.of(set, year);
    List<ChildFacts> known = facts.ofClass(schoolClass.id(), chosen);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("sets", PractisedSets.list(set, year))
        .addAttribute("children", children)
        .addAttribute("practised", known.size())
        .addAttribute(
            "counts", ClassCounts.of(ClassPicture.of(known, chosen.facts(), facts.today()), chosen))
        .addAttribute("person", person);
    return "fluency/ClassFacts";
  }

  @GetMapping("/classes/{classId}/facts/{pupilId}")
  @Transactional
  public String grid(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @PathVariable UUID pupilId,
      @RequestParam(defaultValue = "") String set,
      Model model) {
    SchoolClass schoolClass = theClass.get(person, classId);
    Pupil pupil =
        theClass.children(schoolClass).stream()
            .filter(one -> one.id().value().equals(pupilId))
            .findFirst()
            .orElseThrow(NotHereException::new);
    audit.note(person, "child facts seen", pupil.id().toString());
    FactSet chosen = PractisedSets.of(set, pupil.yearGroup());
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("pupil", pupil)
        .addAttribute(
            "grid",
            FactGrid.of(
                facts.of(pupil.id(), chosen),
                answers.colours(pupil.id()),
                chosen.facts().getFirst().operation()));
    return "fluency/ChildGrid";
  }

  @GetMapping("/classes/{classId}/starter")
  @Transactional
  public String starter(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID classId,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "false") boolean told,
      Model model) {
    SchoolClass schoolClass = theClass.get(person, classId);
    audit.note(person, "starter shown", schoolClass.id().toString());
    LocalDate on = read(date);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("date", on)
        .addAttribute("told", told)
        .addAttribute("starter", Starters.of(on, TheClass.year(theClass.children(schoolClass))));
    return "fluency/StarterPage";
  }

  private LocalDate read(String date) {
    try {
      return date.isEmpty() ? day.today() : LocalDate.parse(date);
    } catch (DateTimeParseException noDate) {
      return day.today();
    }
  }
}
