package keepup.app.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One event and who has booked it, for its organiser.
@Controller
class EventPageController {
  private final EventPages pages;
  private final Bookings bookings;
  private final HubSchools schools;
  private final MailServer server;
  private final Clock clock;

  EventPageController(
      EventPages pages, Bookings bookings, HubSchools schools, MailServer server, Clock clock) {
    this.pages = pages;
    this.bookings = bookings;
    this.schools = schools;
    this.server = server;
    this.clock = clock;
  }

  @GetMapping("/programme/events/{eventId}")
  String page(@AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    return show(pages.get(person, eventId), EntryForm.EMPTY, List.of(), model);
  }

  @PostMapping("/programme/events/{eventId}/bookings")
  String enter(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      EntryForm form,
      Model model,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    List<FieldError> problems = new ArrayList<>(form.problems());
    HubSchool school =
        schools.list().stream()
            .filter(one -> one.id().toString().equals(form.school()))
            .findFirst()
            .orElse(null);
    if (school == null) {
      problems.add(
          new FieldError(
              "school", "Choose the school. Maybe it has to be added under Schools first."));
    }
    if (school == null || !problems.isEmpty()) {
      return show(event, form, problems, model);
    }
    if (event.plan().byApplication()) {
      problems.add(
          new FieldError(
              "name", "People apply for this event. Their school does that in Keep Up."));
      return show(event, form, problems, model);
    }
    Bookings.Booked booked =
        bookings.book(event.hub(), event.id(), school.id(), form.name(), form.email(), List.of());
    if (!booked.done()) {
      problems.add(new FieldError("email", Words.of(booked)));
      return show(event, form, problems, model);
    }
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(form.name() + ": " + Words.of(booked)));
    return "redirect:" + EventPages.path(event);
  }

  @PostMapping("/programme/events/{eventId}/bookings/{bookingId}/cancel")
  String cancel(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      RedirectAttributes next) {
    EventPages.Place place = pages.get(person, eventId, bookingId);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Words.flash(place.booking().name(), bookings.cancel(place.booking())));
    return "redirect:" + EventPages.path(place.event());
  }

  private String show(HubEvent event, EntryForm form, List<FieldError> problems, Model model) {
    List<Booking> all = bookings.list(event.id());
    model
        .addAttribute("event", event)
        .addAttribute("bookings", all.stream().filter(one -> one.state().live()).toList())
        .addAttribute("gone", all.stream().filter(one -> !one.state().live()).toList())
        .addAttribute("now", clock.instant())
        .addAttribute("sends", server.isThere())
        .addAttribute("form", form)
        .addAttribute("problems", problems)
        .addAttribute(
            "schools",
            schools.list().stream()
                .map(one ->
                    Choice.of(
                        one.id().toString(), one.name(), one.id().toString().equals(form.school())))
                .toList());
    return "event/EventPage";
  }
}
