package keepup.app.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The terms, holidays and closed days of a school year, for a head and a maths lead.
@Controller
class YearController {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final SchoolCalendar calendar;
  private final Audit audit;
  private final Clock clock;

  YearController(SchoolCalendar calendar, Audit audit, Clock clock) {
    this.calendar = calendar;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/school-year")
  String page(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(required = false) Integer begins,
      Model model) {
    person.requireWholeSchool();
    SchoolYear year = year(begins);
    return show(year, YearForm.of(year, calendar.openDays()), List.of(), model);
  }

  @PostMapping("/school-year")
  @Transactional
  String save(
      @AuthenticationPrincipal SignedIn person,
      @RequestParam(required = false) Integer begins,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      RedirectAttributes next) {
    person.requireWholeSchool();
    SchoolYear year = year(begins);
    YearForm form =
        new YearForm(
            all(fields, "first"), all(fields, "last"), all(fields, "day"), all(fields, "why"));
    List<FieldError> problems = form.problems(year);
    if (!problems.isEmpty()) {
      return show(year, form, problems, model);
    }
    calendar.replace(person, year, form.terms(year), form.closed());
    audit.note(person, "school year changed", year.inWords());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("The school year %s is saved.".formatted(year.inWords())));
    return "redirect:/school-year?begins=" + year.begins();
  }

  private String show(SchoolYear year, YearForm form, List<FieldError> problems, Model model) {
    OpenDays entered = calendar.openDays();
    model
        .addAttribute("year", year)
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute("now", thisYear())
        .addAttribute(
            "entered", entered.terms().stream().anyMatch(term -> term.begins() == year.begins()))
        .addAttribute(
            "open", problems.isEmpty() ? new OpenDays(form.terms(year), form.closed()) : entered);
    return "timetable/YearPage";
  }

  private SchoolYear year(@org.jspecify.annotations.Nullable Integer begins) {
    SchoolYear now = thisYear();
    if (begins == null) {
      return now;
    }
    if (Math.abs(begins - now.begins()) > 2) {
      throw new NotHereException();
    }
    return new SchoolYear(begins);
  }

  private SchoolYear thisYear() {
    return SchoolYear.of(LocalDate.now(clock.withZone(SCHOOL)));
  }

  private static List<String> all(MultiValueMap<String, String> fields, String name) {
    return fields.getOrDefault(name, List.of());
  }
}
