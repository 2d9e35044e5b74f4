package keepup.app.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import keepup.app.account.CurrentHub;
import keepup.app.account.HubId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the reminders that fall due and sends what waits in the outbox. One transaction a mail,
/// its row locked: another node never sends it meanwhile. A crash between the server's yes and the
/// commit sends it again under the same message id, by which mailboxes know it for the same.
@Component
@EnableScheduling
class Postman {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;

  private final MailServer server;
  private final Outbox outbox;
  private final Events events;
  private final Bookings bookings;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration wait;

  Postman(
      MailServer server,
      Outbox outbox,
      Events events,
      Bookings bookings,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${keepup.smtp.wait-seconds:60}") int waitSeconds) {
    this.server = server;
    this.outbox = outbox;
    this.events = events;
    this.bookings = bookings;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.wait = Duration.ofSeconds(waitSeconds);
  }

  /// What came of trying to send one mail.
  private enum Tried {
    NONE_DUE,
    DONE,
    FAILED
  }

  @Scheduled(
      initialDelayString = "${keepup.smtp.every-ms:10000}",
      fixedDelayString = "${keepup.smtp.every-ms:10000}")
  void goRound() {
    try {
      for (HubId hub : events.listHubs()) {
        CurrentHub.in(
            hub,
            () -> {
              outbox.remind();
              return server.isThere() && empty();
            });
      }
    } catch (RuntimeException fault) {
      LOG.warn("The mails could not be looked after; the next round is soon.", fault);
    }
  }

  /// Sends what is due; stops at the first that the server does not take, which mostly means all.
  private boolean empty() {
    Tried tried;
    do {
      tried = Objects.requireNonNull(transaction.execute(_ -> sendNext()));
    } while (tried == Tried.DONE);
    return tried == Tried.NONE_DUE;
  }

  private Tried sendNext() {
    var next = outbox.findNextDue();
    if (next.isEmpty()) {
      return Tried.NONE_DUE;
    }
    Mail mail = next.get();
    HubEvent event = events.find(mail.event()).orElseThrow();
    Booking booking = bookings.find(mail.booking()).orElseThrow();
    if (!mail.kind().isTrueOf(event, booking, clock.instant())) {
      outbox.noteOvertaken(mail);
      return Tried.DONE;
    }
    Letter letter =
        Letter.of(mail.kind(), event, booking, new CalendarWriter(server.from()), clock.instant());
    try {
      server.send(mail.id(), event.hubName(), letter);
    } catch (MailException fault) {
      outbox.noteFault(mail, String.valueOf(fault.getMessage()), backOff(mail.tries()));
      return Tried.FAILED;
    }
    outbox.noteSent(mail, letter);
    return Tried.DONE;
  }

  /// A minute, two, four and so on, up to six hours.
  private Duration backOff(int tries) {
    Duration doubled = wait.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
