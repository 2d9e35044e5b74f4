package keepup.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The mail server of the tests: a real one, on a free port, which takes mail for anybody.
final class TestPost {
  private static final int MOST_LOOKS = 1200;
  private static final int BETWEEN_MS = 50;
  private static volatile GreenMail server = open(0);
  private static final int PORT = server.getSmtp().getPort();

  private TestPost() {}

  /// A mail as it came in.
  ///
  /// @param calendar the file for calendars in it, or `""`
  record Came(String id, String to, String subject, String words, String method, String calendar) {}

  /// What names the server to the application, and one setting more.
  static Map<String, Object> with(String setting, Object value) {
    return new HashMap<>(
        Map.of(
            setting,
            value,
            "keepup.smtp.host",
            "127.0.0.1",
            "keepup.smtp.port",
            PORT,
            "keepup.smtp.security",
            "none",
            "keepup.smtp.from",
            "events@hub.example",
            "keepup.smtp.every-ms",
            200,
            "keepup.smtp.wait-seconds",
            1));
  }

  static void goAway() {
    server.stop();
  }

  static void comeBack() {
    server = open(PORT);
  }

  private static GreenMail open(int port) {
    var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  /// All that came for an address, in order, once what is waited for is among it.
  static List<Came> to(String address, Predicate<List<Came>> here) {
    await(() -> here.test(to(address)));
    return to(address);
  }

  /// Looks until something is so.
  static void await(BooleanSupplier so) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (so.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new AssertionError("It never came about.");
  }

  /// All that came for an address so far.
  static List<Came> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> recipient(mail).equals(address))
        .map(TestPost::read)
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString();
    } catch (MessagingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_MS);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fault);
    }
  }

  private static Came read(MimeMessage mail) {
    try {
      String words = "";
      String method = "";
      String calendar = "";
      if (mail.getContent() instanceof MimeMultipart parts) {
        BodyPart event = parts.getBodyPart(1);
        words = String.valueOf(parts.getBodyPart(0).getContent());
        method = event.getContentType().replaceAll("(?s).*method=(\\w+).*", "$1");
        calendar = new String(event.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } else {
        words = String.valueOf(mail.getContent());
      }
      return new Came(
          mail.getMessageID(),
          recipient(mail),
          mail.getSubject(),
          words.replace("\r\n", "\n"),
          method,
          calendar);
    } catch (MessagingException fault) {
      throw new IllegalStateException(fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
