package keepup.app.event;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.HubMember;
import keepup.app.shell.NotHereException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The mails of an event, sent and waiting, for its organiser to read.
@Controller
class MailController {
  private final EventPages pages;
  private final Bookings bookings;
  private final Outbox outbox;
  private final MailServer server;
  private final Clock clock;

  MailController(
      EventPages pages, Bookings bookings, Outbox outbox, MailServer server, Clock clock) {
    this.pages = pages;
    this.bookings = bookings;
    this.outbox = outbox;
    this.server = server;
    this.clock = clock;
  }

  @GetMapping("/programme/events/{eventId}/mails")
  String list(@AuthenticationPrincipal HubMember person, @PathVariable UUID eventId, Model model) {
    HubEvent event = pages.get(person, eventId);
    List<Booking> booked = bookings.list(event.id());
    Map<BookingId, String> names =
        booked.stream().collect(Collectors.toMap(Booking::id, Booking::name));
    model
        .addAttribute("event", event)
        .addAttribute("mails", outbox.list(event.id()))
        .addAttribute("names", names)
        .addAttribute("sends", server.isThere());
    return "event/MailList";
  }

  @GetMapping("/programme/events/{eventId}/mails/{mailId}")
  String page(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID eventId,
      @PathVariable UUID mailId,
      Model model) {
    HubEvent event = pages.get(person, eventId);
    Mail mail =
        outbox
            .find(mailId)
            .filter(one -> one.event().equals(event.id()))
            .orElseThrow(NotHereException::new);
    Booking booking = bookings.find(mail.booking()).orElseThrow(NotHereException::new);
    model
        .addAttribute("event", event)
        .addAttribute("mail", mail)
        .addAttribute(
            "letter",
            mail.letter()
                .orElseGet(() ->
                    Letter.of(
                        mail.kind(),
                        event,
                        booking,
                        new CalendarWriter(server.from()),
                        clock.instant())));
    return "event/MailPage";
  }
}
