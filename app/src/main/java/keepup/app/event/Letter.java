package keepup.app.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mail as it reads.
///
/// @param invitation a calendar file that goes with it, or null
record Letter(String recipient, String subject, String body, @Nullable String invitation) {

  Optional<String> calendar() {
    return Optional.ofNullable(invitation);
  }

  /// Words a mail from what is true now.
  static Letter of(
      MailKind kind, HubEvent event, Booking booking, CalendarWriter calendars, Instant now) {
    EventPlan plan = event.plan();
    List<String> lines = new ArrayList<>();
    lines.add("Dear " + booking.name() + ",");
    lines.add("");
    lines.add(says(kind, booking));
    lines.add("");
    lines.add(plan.title());
    lines.add(When.words(plan));
    lines.add(plan.venue());
    if (booking.state() == BookingState.PLACED && event.isOpen()) {
      lines.add("");
      lines.addAll(money(event, booking));
    }
    lines.add("");
    lines.add(event.hubName());
    return new Letter(
        booking.email(),
        kind.words() + ": " + plan.title(),
        String.join("\n", lines) + "\n",
        switch (kind) {
          case PLACED, PROMOTED, REMINDER, CHANGED ->
              booking.state() == BookingState.PLACED
                  ? calendars.invitation(event, booking, false, now)
                  : null;
          case CANCELLED, CALLED_OFF ->
              booking.held() ? calendars.invitation(event, booking, true, now) : null;
          case WAITING, APPLIED, OFFERED, DECLINED -> null;
        });
  }

  private static String says(MailKind kind, Booking booking) {
    return switch (kind) {
      case PLACED -> "You have a place at this event.";
      case WAITING ->
          "The event is full. You are number %d on the waiting list, and have the next place that falls free in this order."
              .formatted(booking.ahead());
      case PROMOTED ->
          "A place has fallen free and is yours. If you cannot come, please cancel in Keep Up or answer this mail, so that the next in the list can.";
      case APPLIED -> "Your application has arrived. You hear from us when all have been read.";
      case OFFERED -> "You are offered a place. Please accept it in Keep Up, or answer this mail.";
      case DECLINED ->
          "More people applied than there are places, and you have none this time. Thank you for applying.";
      case CANCELLED ->
          booking.late()
              ? "Your booking is cancelled, with less than 24 hours to go."
              : "Your booking is cancelled.";
      case CHANGED -> "Something about this event has changed. This is how it is now:";
      case CALLED_OFF -> "We are sorry: this event will not take place.";
      case REMINDER -> "This is soon. We look forward to seeing you.";
    };
  }

  private static List<String> money(HubEvent event, Booking booking) {
    EventPlan plan = event.plan();
    List<String> lines = new ArrayList<>();
    boolean pays = plan.price().value() > 0 && !booking.funded();
    lines.add(
        pays
            ? "Your school pays " + plan.priceWords() + "."
            : booking.funded() ? "Your place is funded." : "Your place costs nothing.");
    String until = When.brief(event.noticeEnds());
    if (pays) {
      lines.add("You can cancel without paying until " + until + ".");
    } else if (plan.noShow().value() > 0) {
      lines.add(
          "Whoever stays away, or cancels after %s, is charged %s, unless there is a good reason such as an inspection."
              .formatted(until, plan.noShow().words()));
    }
    return lines;
  }
}
