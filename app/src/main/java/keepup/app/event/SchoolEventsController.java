package keepup.app.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffMember;
import keepup.app.design.Choice;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.hub.HubAtSchool;
import keepup.app.hub.HubSchool;
import keepup.app.hub.HubSchools;
import keepup.app.shell.NotHereException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The events that a school's staff may book: everybody for themselves, a head and a maths lead for
/// anybody of the school.
@Controller
class SchoolEventsController {
  private static final int MOST_CRITERIA = 10;
  private static final int LONGEST_ANSWER = 2000;

  private final Events events;
  private final Bookings bookings;
  private final HubSchools schools;
  private final Staff staff;
  private final CalendarFeeds feeds;
  private final Audit audit;
  private final Clock clock;

  SchoolEventsController(
      Events events,
      Bookings bookings,
      HubSchools schools,
      Staff staff,
      CalendarFeeds feeds,
      Audit audit,
      Clock clock) {
    this.events = events;
    this.bookings = bookings;
    this.schools = schools;
    this.staff = staff;
    this.feeds = feeds;
    this.audit = audit;
    this.clock = clock;
  }

  @Bean
  @Order(30)
  static HubAtSchool eventsAtSchool() {
    return _ ->
        Link.to("/events", "Events")
            .under("", "Open days, workshops, twilights and network meetings: book and cancel.");
  }

  /// An event with what the viewer sees of the school's bookings.
  record Shown(HubEvent event, List<Booking> bookings) {
    Shown {
      bookings = List.copyOf(bookings);
    }
  }

  @GetMapping("/events")
  String list(@AuthenticationPrincipal SignedIn person, Model model) {
    List<Booking> seen = bookings.list().stream().filter(seenBy(person)).toList();
    model
        .addAttribute(
            "events",
            events.list().stream()
                .map(event ->
                    new Shown(
                        event,
                        seen.stream()
                            .filter(one -> one.event().equals(event.id()) && one.state().live())
                            .toList()))
                .filter(one -> !one.event().isOver(clock.instant()) || !one.bookings().isEmpty())
                .toList())
        .addAttribute("now", clock.instant())
        .addAttribute("hasCalendar", feeds.has(person));
    return "event/SchoolEvents";
  }

  @GetMapping("/events/{eventId}")
  String page(@AuthenticationPrincipal SignedIn person, @PathVariable UUID eventId, Model model) {
    return show(person, get(eventId), List.of(), "", model);
  }

  @PostMapping("/events/{eventId}/bookings")
  @Transactional
  public String book(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID eventId,
      @RequestParam Map<String, String> form,
      Model model,
      RedirectAttributes next) {
    HubEvent event = get(eventId);
    HubSchool place =
        schools.list().stream()
            .filter(one -> one.hub().equals(event.hub()))
            .findFirst()
            .orElseThrow(NotHereException::new);
    StaffMember adult =
        bookable(person).stream()
            .filter(one ->
                one.id().toString().equals(form.getOrDefault("adult", person.staff().toString())))
            .findFirst()
            .orElseThrow(NotHereException::new);
    List<String> answers = answers(event, form);
    Bookings.Booked booked =
        bookings.book(event.hub(), event.id(), place.id(), adult.name(), adult.email(), answers);
    if (!booked.done()) {
      return show(person, event, answers, adult.name() + ": " + Words.of(booked), model);
    }
    audit.note(person, "event booked", event.id().toString());
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done(adult.name() + " " + Words.of(booked)));
    return "redirect:/events/" + event.id();
  }

  @PostMapping("/events/{eventId}/bookings/{bookingId}/cancel")
  @Transactional
  public String cancel(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      RedirectAttributes next) {
    Booking booking = get(person, eventId, bookingId);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Words.flash(booking.name(), bookings.cancel(booking)));
    audit.note(person, "event booking cancelled", booking.id().toString());
    return "redirect:/events/" + booking.event();
  }

  @PostMapping("/events/{eventId}/bookings/{bookingId}/accept")
  @Transactional
  public String accept(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID eventId,
      @PathVariable UUID bookingId,
      RedirectAttributes next) {
    Booking booking = get(person, eventId, bookingId);
    next.addFlashAttribute(
        ShellAdvice.FLASH, Words.flash(booking.name(), bookings.accept(booking)));
    audit.note(person, "event offer accepted", booking.id().toString());
    return "redirect:/events/" + booking.event();
  }

  private String show(
      SignedIn person, HubEvent event, List<String> answers, String problem, Model model) {
    List<Booking> seen = bookings.list(event.id()).stream().filter(seenBy(person)).toList();
    List<Choice> adults =
        bookable(person).stream()
            .filter(one ->
                seen.stream().noneMatch(b -> b.state().live() && b.email().equals(one.email())))
            .map(one -> Choice.of(one.id().toString(), one.name(), one.id().equals(person.staff())))
            .toList();
    model
        .addAttribute("event", event)
        .addAttribute("bookings", seen)
        .addAttribute("adults", adults)
        .addAttribute("alone", !person.runsSchool())
        .addAttribute("answers", answers)
        .addAttribute("problem", problem)
        .addAttribute("now", clock.instant());
    return "event/SchoolEvent";
  }

  private HubEvent get(UUID eventId) {
    return events.find(new EventId(eventId)).orElseThrow(NotHereException::new);
  }

  private Booking get(SignedIn person, UUID eventId, UUID bookingId) {
    return bookings
        .find(new BookingId(bookingId))
        .filter(one -> one.event().value().equals(eventId))
        .filter(seenBy(person))
        .orElseThrow(NotHereException::new);
  }

  /// A colleague's booking is seen by those who run the school.
  private Predicate<Booking> seenBy(SignedIn person) {
    if (person.runsSchool()) {
      return _ -> true;
    }
    String own =
        staff.find(person.staff()).map(StaffMember::email).orElseThrow(NotHereException::new);
    return booking -> booking.email().equals(own);
  }

  private List<StaffMember> bookable(SignedIn person) {
    return staff.list().stream()
        .filter(one -> !one.left() && (person.runsSchool() || one.id().equals(person.staff())))
        .toList();
  }

  private static List<String> answers(HubEvent event, Map<String, String> form) {
    List<String> answers = new ArrayList<>();
    for (int number = 1;
        number <= Math.min(MOST_CRITERIA, event.plan().criteria().size());
        number++) {
      String text = Optional.ofNullable(form.get("answer-" + number)).orElse("").strip();
      answers.add(text.substring(0, Math.min(LONGEST_ANSWER, text.length())));
    }
    return answers;
  }
}
