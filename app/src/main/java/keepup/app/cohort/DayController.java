package keepup.app.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.cohort.CohortDesk.Whole;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import keepup.course.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A day of a cohort, for its trainer: who is there, the board, what to print and show.
@Controller
@RequestMapping("/programme/cohorts/{cohortId}/days/{dayId}")
class DayController {
  private final CohortDesk desk;
  private final Attendance attendance;
  private final Materials materials;
  private final HubAudit audit;

  DayController(CohortDesk desk, Attendance attendance, Materials materials, HubAudit audit) {
    this.desk = desk;
    this.attendance = attendance;
    this.materials = materials;
    this.audit = audit;
  }

  @GetMapping
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable String dayId,
      Model model) {
    Whole whole = desk.get(person, cohortId);
    model.addAttribute("whole", whole).addAttribute("day", whole.day(dayId));
    return "cohort/DayPage";
  }

  @PostMapping
  @Transactional
  public String keep(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable String dayId,
      @RequestParam(required = false) @Nullable List<String> here,
      RedirectAttributes next) {
    Whole whole = desk.get(person, cohortId);
    Day day = whole.day(dayId);
    List<String> ticked = here == null ? List.of() : here;
    int present = 0;
    for (Progress one : whole.places()) {
      for (Partner partner : one.place().partners()) {
        boolean now = ticked.contains(partner.id().toString());
        present += now ? 1 : 0;
        if (now != one.attended(partner, day.id())) {
          attendance.note(person, partner.id(), day.id(), now);
        }
      }
    }
    audit.note(person, "attendance noted", cohortId + " " + day.id());
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done("Kept: " + InWords.count(present, "person was", "people were") + " there."));
    return "redirect:/programme/cohorts/" + cohortId + "/days/" + day.id();
  }

  @GetMapping("/board")
  String board(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable String dayId,
      Model model) {
    Whole whole = desk.get(person, cohortId);
    Optional<Day> day = whole.course().findDay(dayId);
    if (day.isEmpty() && !dayId.equals(Board.AFTER)) {
      throw new NotHereException();
    }
    model
        .addAttribute("whole", whole)
        .addAttribute("title", day.map(Day::title).orElse("After the course"))
        .addAttribute("dayId", dayId)
        .addAttribute("topics", Board.of(whole, dayId));
    return "cohort/BoardPage";
  }

  /// Slides, handout or notes as a file to show or print.
  @GetMapping("/{what}.pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID cohortId,
      @PathVariable String dayId,
      @PathVariable String what) {
    Whole whole = desk.get(person, cohortId);
    return materials.print(
        Materials.What.find(what).orElseThrow(NotHereException::new),
        whole.course(),
        List.of(whole.day(dayId)));
  }
}
