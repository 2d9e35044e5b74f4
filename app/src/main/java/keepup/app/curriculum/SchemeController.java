package keepup.app.curriculum;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.app.timetable.SchoolYear;
import keepup.content.Curriculum;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A school's own order and days over the year: everybody sees it, a head and a maths lead change
/// it.
@Controller
class SchemeController {
  private final StepGraph graph;
  private final Schemes schemes;
  private final SchoolWordings wordings;
  private final Strands strands;
  private final Audit audit;
  private final Clock clock;

  SchemeController(
      Curriculum curriculum,
      Schemes schemes,
      SchoolWordings wordings,
      Strands strands,
      Audit audit,
      Clock clock) {
    this.graph = curriculum.steps();
    this.schemes = schemes;
    this.wordings = wordings;
    this.strands = strands;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param moved the step whose button was pressed, so that the keyboard stays there
  @GetMapping("/curriculum/scheme")
  String show(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String begins,
      @RequestParam(defaultValue = "") String moved,
      @RequestParam(defaultValue = "") String by,
      Model model) {
    model.addAttribute("moved", moved).addAttribute("by", by);
    return show(person, page(yearGroup(year), schoolYear(begins), Map.of()), List.of(), model);
  }

  @GetMapping("/curriculum/scheme.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String begins) {
    SchemePage page = page(yearGroup(year), schoolYear(begins), Map.of());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"scheme-of-work-year-%d-%d.csv\""
                .formatted(page.yearGroup(), page.year().begins()))
        .body(SchemeCsv.write(page, graph).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/curriculum/scheme")
  @Transactional
  String change(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      RedirectAttributes next) {
    person.requireWholeSchool();
    int yearGroup = yearGroup(first(form, "year"));
    SchoolYear year = schoolYear(first(form, "begins"));
    Schemes.Written now = schemes.get(yearGroup, year);
    String back = Rooms.SCHEME + "?year=" + yearGroup + "&begins=" + year.begins();
    if (!first(form, "seen").equals(now.id())) {
      next.addFlashAttribute(ShellAdvice.FLASH, Flash.problem(overtaken(now)));
      return "redirect:" + back;
    }
    SchemeForm days =
        SchemeForm.read(
            form.getOrDefault("step", List.of()),
            form.getOrDefault("day", List.of()),
            now.scheme(),
            year);
    Scheme dated = now.scheme().dated(days.days());
    Optional<SchemeChange> change =
        SchemeChange.find(form, graph, year, schemes.teachingOrder(yearGroup));
    List<FieldError> problems = new java.util.ArrayList<>(days.problems());
    change.ifPresent(one -> problems.addAll(one.problems()));
    if (!problems.isEmpty()) {
      model.addAttribute("moved", "").addAttribute("by", "");
      return show(person, page(yearGroup, year, days.given()), problems, model);
    }
    schemes.add(person, yearGroup, year, change.map(one -> one.of(dated)).orElse(dated));
    audit.note(person, "scheme of work changed", Years.inWords(yearGroup) + " " + year.inWords());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(change.map(SchemeChange::done).orElse("The days are saved.")));
    return "redirect:" + back + change.map(SchemeChange::focus).orElse("");
  }

  private static String overtaken(Schemes.Written now) {
    return now.isWritten()
        ? "%s changed this scheme (%s) while you had it open, so your change was not kept. Below is how it stands now."
            .formatted(now.by(), now.moment())
        : "This scheme is not the one that you had open, so your change was not kept. Maybe do it again.";
  }

  private String show(SignedIn person, SchemePage page, List<FieldError> problems, Model model) {
    model
        .addAttribute("page", page)
        .addAttribute("problems", problems)
        .addAttribute("mayChange", person.runsSchool())
        .addAttribute("years", strands.yearChoices(page.yearGroup(), ""));
    return "curriculum/SchemeOfWork";
  }

  private SchemePage page(int yearGroup, SchoolYear year, Map<StepId, String> given) {
    Map<StepId, WordedStep> words =
        wordings.listSteps().stream()
            .collect(Collectors.toMap(WordedStep::id, Function.identity()));
    return SchemePage.of(
        yearGroup, year, plannable(), schemes.get(yearGroup, year), graph, words, given);
  }

  private int yearGroup(String year) {
    return year.isEmpty()
        ? strands.listYears().getFirst()
        : strands.findYear(year).orElseThrow(NotHereException::new);
  }

  /// This school year, the one before and the next two: a plan of anything else is a slip.
  private List<SchoolYear> plannable() {
    SchoolYear now = SchoolYear.of(LocalDate.now(clock));
    return List.of(now.previous(), now, now.next(), now.next().next());
  }

  private SchoolYear schoolYear(String begins) {
    if (begins.isEmpty()) {
      return SchoolYear.of(LocalDate.now(clock));
    }
    return plannable().stream()
        .filter(one -> begins.equals(String.valueOf(one.begins())))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }

  private static String first(MultiValueMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }
}
