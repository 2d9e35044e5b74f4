package keepup.app.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.app.account.CurrentHub;
import keepup.app.account.CurrentSchool;
import keepup.app.account.HubMember;
import keepup.app.account.HubRole;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.shell.NotHereException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Calendars to subscribe to, by an address that nobody can guess. It is shown once; making another
/// or taking it away ends the old one.
@Controller
class CalendarController {
  private static final Duration FRESH = Duration.ofMinutes(15);

  private final CalendarFeeds feeds;
  private final Events events;
  private final Bookings bookings;
  private final Staff staff;
  private final MailServer server;

  CalendarController(
      CalendarFeeds feeds, Events events, Bookings bookings, Staff staff, MailServer server) {
    this.feeds = feeds;
    this.events = events;
    this.bookings = bookings;
    this.staff = staff;
    this.server = server;
  }

  /// Open to everybody who has the address.
  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String token) {
    String text =
        switch (feeds.find(token).orElseThrow(NotHereException::new)) {
          case CalendarFeeds.Owner.OfStaff of ->
              CurrentSchool.in(
                  of.school(),
                  () ->
                      write(
                          "Keep Up events",
                          booked(staff.find(of.staff()).map(StaffMember::email))));
          case CalendarFeeds.Owner.OfHub of ->
              CurrentHub.in(
                  of.hub(),
                  () ->
                      write(
                          "Keep Up events of the hub",
                          events.list().stream()
                              .filter(one -> one.state() != EventState.DRAFT)
                              .map(CalendarWriter.Shown::of)
                              .toList()));
        };
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/programme/events/calendar")
  String make(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.ORGANISER);
    return show(feeds.make(person), "/programme/events", model);
  }

  @PostMapping("/programme/events/calendar/end")
  String end(@AuthenticationPrincipal HubMember person, RedirectAttributes next) {
    person.require(HubRole.ORGANISER);
    feeds.revoke(person);
    return ended("/programme/events", next);
  }

  @PostMapping("/events/calendar")
  String make(@AuthenticationPrincipal SignedIn person, Model model) {
    return show(feeds.make(person), "/events", model);
  }

  @PostMapping("/events/calendar/end")
  String end(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
    feeds.revoke(person);
    return ended("/events", next);
  }

  private static String ended(String back, RedirectAttributes next) {
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("The address of your calendar opens nothing any more."));
    return "redirect:" + back;
  }

  private static String show(String token, String back, Model model) {
    model
        .addAttribute(
            "address",
            ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/" + token + ".ics")
                .build()
                .toUriString())
        .addAttribute("back", back);
    return "event/CalendarAddress";
  }

  /// The events at which somebody has a place, called off ones with them.
  private List<CalendarWriter.Shown> booked(Optional<String> email) {
    Map<EventId, Booking> placed =
        bookings.list(email.orElseThrow(NotHereException::new)).stream()
            .filter(one -> one.state() == BookingState.PLACED)
            .collect(Collectors.toMap(Booking::event, one -> one, (first, _) -> first));
    List<CalendarWriter.Shown> shown = new ArrayList<>();
    for (HubEvent event : events.list()) {
      Booking booking = placed.get(event.id());
      if (booking != null) {
        shown.add(CalendarWriter.Shown.of(event, booking));
      }
    }
    return shown;
  }

  private String write(String name, List<CalendarWriter.Shown> shown) {
    return new CalendarWriter(server.from()).feed(name, shown);
  }
}
