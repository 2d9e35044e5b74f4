package keepup.app.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import keepup.app.account.Staff;
import keepup.app.shell.Greeting;
import org.springframework.stereotype.Component;

/// The code on the console that proves that whoever sets up the school can see this computer. It
/// works once, and a few wrong guesses end it until the next start.
@Component
class SetUpCode implements Greeting {
  private static final String LETTERS =
      "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // none that looks like another
  private static final int GUESSES = 10;

  private final Staff staff;
  private final String code;
  private int guesses;

  SetUpCode(Staff staff) {
    this.staff = staff;
    var random = new SecureRandom();
    var letters = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      letters.append(i == 5 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    this.code = letters.toString();
  }

  @Override
  public List<String> lines() {
    return staff.isWaitingForFirstSchool()
        ? List.of("Set your school up at /set-up with this code, which works once:  " + code)
        : List.of();
  }

  synchronized boolean accepts(String guess) {
    if (guesses >= GUESSES) {
      return false;
    }
    guesses++;
    byte[] asked = guess.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(asked, code.getBytes(StandardCharsets.UTF_8));
  }

  String code() {
    return code;
  }
}
