package keepup.app.event;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.HubMenuEntry;
import keepup.app.account.HubRole;
import keepup.app.design.FieldError;
import keepup.app.design.Flash;
import keepup.app.design.ShellAdvice;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A hub's events, for its organisers.
@Controller
class EventController {
  private final Events events;
  private final EventChanges changes;
  private final EventPages pages;
  private final CalendarFeeds feeds;
  private final MailServer server;
  private final Clock clock;

  EventController(
      Events events,
      EventChanges changes,
      EventPages pages,
      CalendarFeeds feeds,
      MailServer server,
      Clock clock) {
    this.events = events;
    this.changes = changes;
    this.pages = pages;
    this.feeds = feeds;
    this.server = server;
    this.clock = clock;
  }

  @Bean
  @Order(40)
  static HubMenuEntry eventsEntry() {
    return new HubMenuEntry(
        "/programme/events",
        "Events",
        "Open days, workshops, twilights and network meetings: places, waiting lists, who came.",
        Set.of(HubRole.ORGANISER));
  }

  @GetMapping("/programme/events")
  String list(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.ORGANISER);
    model
        .addAttribute("events", events.list())
        .addAttribute("now", clock.instant())
        .addAttribute("sends", server.isThere())
        .addAttribute("hasCalendar", feeds.has(person));
    return "event/EventList";
  }

  @GetMapping("/programme/events/new")
  String blank(@AuthenticationPrincipal HubMember person, Model model) {
    person.require(HubRole.ORGANISER);
    return showNew(EventForm.empty(), List.of(), model);
  }

  @PostMapping("/programme/events")
  String add(
      @AuthenticationPrincipal HubMember person,
      EventForm form,
      Model model,
      RedirectAttributes next) {
    person.require(HubRole.ORGANISER);
    EventForm.Read read = form.read(null);
    List<FieldError> problems = read.problems().isEmpty() ? over(read.plan()) : read.problems();
    if (!problems.isEmpty()) {
      return showNew(form, problems, model);
    }
    EventId id = changes.add(person, read.plan());
    next.addFlashAttribute(
        ShellAdvice.FLASH, Flash.done("The event is kept. Schools see it once you open it."));
    return "redirect:/programme/events/" + id;
  }

  @GetMapping("/programme/events/{eventId}/change")
  String change(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    HubEvent event = pages.get(person, eventId);
    return showChange(event, EventForm.of(event.plan()), List.of(), model);
  }

  @PostMapping("/programme/events/{eventId}/change")
  String change(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      EventForm form,
      Model model,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    EventForm.Read read = form.read(event.plan().criteria());
    List<FieldError> problems = read.problems();
    if (problems.isEmpty() && !read.plan().starts().equals(event.plan().starts())) {
      problems = over(read.plan());
    }
    if (problems.isEmpty()) {
      problems = changes.change(person, event.id(), read.plan());
    }
    if (!problems.isEmpty()) {
      return showChange(event, form, problems, model);
    }
    next.addFlashAttribute(
        ShellAdvice.FLASH,
        Flash.done(
            event.isOpen() && event.plan().looksOtherIn(read.plan())
                ? "Changed. Everybody who is booked gets a mail."
                : "Changed."));
    return "redirect:" + EventPages.path(event);
  }

  @PostMapping("/programme/events/{eventId}/open")
  String open(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    changes.open(person, event);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Schools that take part can book now."));
    return "redirect:" + EventPages.path(event);
  }

  @PostMapping("/programme/events/{eventId}/call-off")
  String callOff(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      RedirectAttributes next) {
    HubEvent event = pages.get(person, eventId);
    if (event.hasBegun(clock.instant())) {
      next.addFlashAttribute(
          ShellAdvice.FLASH, Flash.problem("The event has begun and cannot be called off."));
    } else {
      changes.callOff(person, event);
      next.addFlashAttribute(
          ShellAdvice.FLASH,
          Flash.done("The event is called off. Everybody who is booked gets a mail."));
    }
    return "redirect:" + EventPages.path(event);
  }

  /// Nobody can come to what has begun already.
  private List<FieldError> over(EventPlan plan) {
    return plan.starts().isAfter(LocalDateTime.ofInstant(clock.instant(), When.LONDON))
        ? List.of()
        : List.of(
            new FieldError(
                "day",
                "%s is over. Maybe another year is meant.".formatted(When.brief(plan.starts()))));
  }

  private static String showNew(EventForm form, List<FieldError> problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "event/NewEvent";
  }

  private static String showChange(
      HubEvent event, EventForm form, List<FieldError> problems, Model model) {
    model
        .addAttribute("event", event)
        .addAttribute("form", form)
        .addAttribute("problems", problems);
    return "event/ChangeEvent";
  }
}
