package keepup.app.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keepup.app.shell.SettingException;
import org.junit.jupiter.api.Test;

class MailServerTest {

  @Test
  void without_a_host_nothing_is_sent_and_nothing_else_is_asked_for() {
    assertThat(new MailServer("", "any", "", "", "odd", "").isThere()).isFalse();
  }

  @Test
  void a_setting_that_is_wrong_is_named_with_what_may_be_meant() {
    assertThatThrownBy(() -> new MailServer("mail.example", "587", "", "", "ssl", "a@hub.example"))
        .isInstanceOf(SettingException.class)
        .hasMessage("KEEPUP_SMTP_SECURITY is \"ssl\".\nMaybe starttls, tls or none.");
    assertThatThrownBy(() -> new MailServer("mail.example", "587", "", "", "tls", ""))
        .hasMessageContaining("KEEPUP_SMTP_FROM is \"\"")
        .hasMessageContaining("Maybe events@hub.example.");
    assertThatThrownBy(() -> new MailServer("mail.example", "smtp", "", "", "tls", "a@b.example"))
        .hasMessage("KEEPUP_SMTP_PORT is \"smtp\".\nMaybe 587, 465 or 25.");
  }
}
