package keepup.app.event;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import keepup.app.shell.SettingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The server that mails go out by, named in the environment: `KEEPUP_SMTP_HOST`,
/// `KEEPUP_SMTP_PORT`, `KEEPUP_SMTP_USER`, `KEEPUP_SMTP_PASSWORD`, `KEEPUP_SMTP_SECURITY`
/// (`starttls`, `tls` or `none`) and `KEEPUP_SMTP_FROM`. Without a host nothing is sent.
@Component
class MailServer {
  private static final String PATIENCE_MS = "10000";
  private static final String NOBODY = "events@keepup.invalid";

  private final String host;
  private final String from;
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  MailServer(
      @Value("${keepup.smtp.host:}") String host,
      @Value("${keepup.smtp.port:587}") String port,
      @Value("${keepup.smtp.user:}") String user,
      @Value("${keepup.smtp.password:}") String password,
      @Value("${keepup.smtp.security:starttls}") String security,
      @Value("${keepup.smtp.from:}") String from) {
    this.host = host.strip();
    this.from = from.isBlank() ? NOBODY : from.strip();
    if (isThere()) {
      require(
          port.matches("\\d{1,5}"),
          "KEEPUP_SMTP_PORT is \"%s\".\nMaybe 587, 465 or 25.".formatted(port));
      require(
          security.matches("starttls|tls|none"),
          "KEEPUP_SMTP_SECURITY is \"%s\".\nMaybe starttls, tls or none.".formatted(security));
      require(
          this.from.matches("[^@\\s<>]+@[^@\\s<>]+") && !from.isBlank(),
          "KEEPUP_SMTP_FROM is \"%s\", which is no address that mails may come from.\nMaybe events@hub.example."
              .formatted(from));
    }
    sender.setHost(this.host);
    sender.setPort(isThere() ? Integer.parseInt(port) : JavaMailSenderImpl.DEFAULT_PORT);
    Properties settings = sender.getJavaMailProperties();
    if (!user.isBlank()) {
      sender.setUsername(user);
      sender.setPassword(password);
      settings.setProperty("mail.smtp.auth", "true");
    }
    settings.setProperty(
        "mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    settings.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
    settings.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.setProperty("mail.smtp." + what, PATIENCE_MS);
    }
  }

  private static void require(boolean right, String fault) {
    if (!right) {
      throw new SettingException(fault);
    }
  }

  /// Whether there is one.
  final boolean isThere() {
    return !host.isEmpty();
  }

  /// Where mails come from; stands in calendars, too.
  String from() {
    return from;
  }

  /// Hands a letter to the server. The same id is the same mail wherever it comes twice.
  ///
  /// @throws MailException if the server does not take it
  void send(UUID id, String fromName, Letter letter) {
    sender.send(mime -> fill(mime, id, fromName, letter));
  }

  private void fill(MimeMessage mime, UUID id, String fromName, Letter letter)
      throws MessagingException, java.io.UnsupportedEncodingException {
    var message = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
    message.setFrom(from, fromName);
    message.setTo(letter.recipient());
    message.setSubject(letter.subject());
    message.setText(letter.body());
    if (letter.calendar().isPresent()) {
      mime.setContent(withCalendar(letter.body(), letter.calendar().get()));
    }
    mime.setHeader("Message-ID", "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
    mime.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes in answer
  }

  /// The same said twice, in words and for a calendar, as RFC 6047 has it: so a mail program offers
  /// to take the event in.
  private static MimeMultipart withCalendar(String body, String calendar)
      throws MessagingException {
    var words = new MimeBodyPart();
    words.setText(body, StandardCharsets.UTF_8.name());
    var event = new MimeBodyPart();
    String method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
    event.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + method)));
    return new MimeMultipart("alternative", words, event);
  }
}
