package keepup.app.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.reach.AcademicYear;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which schools took part in a year, as a hub writes it down.
@Controller
class TookPartController {
  private static final String HERE = "/programme/took-part";

  private final RecordedParts parts;
  private final Recording recording;
  private final Reports reports;

  TookPartController(RecordedParts parts, Recording recording, Reports reports) {
    this.parts = parts;
    this.recording = recording;
    this.reports = reports;
  }

  @GetMapping(HERE)
  String list(
      @AuthenticationPrincipal HubMember person,
      @RequestParam(defaultValue = "") String year,
      Model model) {
    person.require(HubRole.ORGANISER);
    return show(year, new PartForm(year, "", ""), List.of(), model);
  }

  @PostMapping(HERE)
  String add(
      @AuthenticationPrincipal HubMember person,
      PartForm form,
      Model model,
      RedirectAttributes next) {
    person.require(HubRole.ORGANISER);
    AcademicYear now = AcademicYear.of(reports.today());
    List<FieldError> problems = form.problems(now);
    if (!problems.isEmpty()) {
      return show(form.year(), form, problems, model);
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(recording.add(person, form, now)));
    return "redirect:" + HERE + "?year=" + form.findYear(now).orElse(now);
  }

  @PostMapping(HERE + "/{recordId}/take-back")
  String takeBack(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID recordId,
      RedirectAttributes next) {
    person.require(HubRole.ORGANISER);
    RecordedPart one =
        parts
            .find(recordId)
            .filter(part -> part.part().hub().equals(person.hub()))
            .orElseThrow(NotHereException::new);
    recording.takeBack(person, one);
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("%s in %s is taken back.".formatted(one.says(), one.part().year())));
    return "redirect:" + HERE + "?year=" + one.part().year();
  }

  private String show(String wanted, PartForm form, List<FieldError> problems, Model model) {
    AcademicYear now = AcademicYear.of(reports.today());
    List<AcademicYear> years = parts.years();
    AcademicYear year = AcademicYear.find(wanted).orElse(years.isEmpty() ? now : years.getFirst());
    List<Choice> routes = new ArrayList<>();
    Arrays.stream(Route.values())
        .filter(Route::isRecorded)
        .forEach(route ->
            routes.add(Choice.of(route.key(), route.words(), route.key().equals(form.route()))));
    model
        .addAttribute("year", year)
        .addAttribute("years", years)
        .addAttribute("parts", parts.list(year))
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("routes", routes)
        .addAttribute("choices", YearChoices.of(now, year.toString()));
    return "reach/TookPart";
  }
}
