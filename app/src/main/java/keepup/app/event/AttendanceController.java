package keepup.app.event;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
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

/// Who came, who did not, and why.
@Controller
class AttendanceController {
  private static final int LONGEST_NOTE = 300;

  private final EventPages pages;
  private final Bookings bookings;
  private final HubAudit audit;
  private final Clock clock;

  AttendanceController(EventPages pages, Bookings bookings, HubAudit audit, Clock clock) {
    this.pages = pages;
    this.bookings = bookings;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/programme/events/{eventId}/attendance")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    HubEvent event = pages.get(person, eventId);
    model
        .addAttribute("event", event)
        .addAttribute("bookings", counted(event))
        .addAttribute("begun", event.hasBegun(clock.instant()));
    return "event/Attendance";
  }

  @PostMapping("/programme/events/{eventId}/attendance")
  @Transactional
  public String keep(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @RequestParam Map<String, String> form,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    if (!event.hasBegun(clock.instant())) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("The event has not begun, so nothing was kept."));
      return "redirect:" + EventPages.path(event) + "/attendance";
    }
    for (Booking booking : counted(event)) {
      String came = form.getOrDefault("came-" + booking.id(), "");
      Boolean present = came.isEmpty() ? null : (Boolean) came.equals("yes");
      Excuse excuse =
          booking.late() || Boolean.FALSE.equals(present)
              ? Excuse.find(form.get("excuse-" + booking.id())).orElse(null)
              : null;
      String note = excuse == null ? "" : form.getOrDefault("note-" + booking.id(), "").strip();
      bookings.note(
          booking.id(),
          booking.late() ? null : present,
          excuse,
          note.substring(0, Math.min(LONGEST_NOTE, note.length())));
    }
    audit.note(person, "attendance kept", event.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Kept who came."));
    return "redirect:" + EventPages.path(event) + "/attendance";
  }

  /// Those who had a place when it mattered, by surname.
  private List<Booking> counted(HubEvent event) {
    return bookings.list(event.id()).stream()
        .filter(Booking::counts)
        .sorted(Comparator.comparing(AttendanceController::surname).thenComparing(Booking::name))
        .toList();
  }

  private static String surname(Booking booking) {
    return booking.name().substring(booking.name().lastIndexOf(' ') + 1);
  }

  static List<Choice> came(@Nullable Boolean present) {
    return List.of(
        Choice.of("yes", "Came", Boolean.TRUE.equals(present)),
        Choice.of("no", "Did not come", Boolean.FALSE.equals(present)));
  }

  static List<Choice> excuses(@Nullable Excuse chosen) {
    return Stream.concat(
            Stream.of(Choice.of("", "None", chosen == null)),
            Arrays.stream(Excuse.values())
                .map(one -> Choice.of(one.key(), one.words(), one == chosen)))
        .toList();
  }
}
