package keepup.app.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as they are kept: bcrypt, which reads at most 72 bytes of one.
@Component
public class Passwords {
  private static final int MOST_BYTES = 72;
  private static final int FEWEST_LETTERS = 12;
  private static final String FIRST_LETTERS =
      "abcdefghjkmnpqrstuvwxyz23456789"; // none that looks like another
  private static final int FIRST_PARTS = 4;
  private static final int PART = 4;
  private final SecureRandom random = new SecureRandom();
  private final BCryptPasswordEncoder encoder;
  private final String nobody;

  Passwords(@Value("${keepup.password-strength:12}") int strength) {
    encoder = new BCryptPasswordEncoder(strength);
    // A hash of the right strength that nobody's password makes.
    nobody =
        "$2a$%02d$".formatted(strength) + "abcdefghijklmnopqrstuuLm4EmkFGyhYJrVYu4Nb0fE6w0tL0bLa";
  }

  /// The hash to keep.
  public String hash(String password) {
    return encoder.encode(password);
  }

  /// What is wrong with a password that somebody chose, or "" if nothing is.
  public String problemWith(String password) {
    if (password.length() < FEWEST_LETTERS) {
      return "This password has %d letters, and needs at least %d. Maybe three words that do not belong together."
          .formatted(password.length(), FEWEST_LETTERS);
    }
    return fits(password) ? "" : "This password is too long. Maybe leave out some words.";
  }

  /// A new password to hand to somebody for their first sign-in: four groups of four letters, about
  /// 79 bits.
  public String makeFirst() {
    var letters = new StringBuilder();
    for (int i = 0; i < FIRST_PARTS * PART; i++) {
      letters
          .append(i > 0 && i % PART == 0 ? "-" : "")
          .append(FIRST_LETTERS.charAt(random.nextInt(FIRST_LETTERS.length())));
    }
    return letters.toString();
  }

  boolean matches(String password, String hash) {
    return fits(password) && encoder.matches(password, hash);
  }

  /// Takes as long as a real comparison, so that the time does not tell whether an account exists.
  void matchNobody(String password) {
    encoder.matches(fits(password) ? password : "too long", nobody);
  }

  private static boolean fits(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
