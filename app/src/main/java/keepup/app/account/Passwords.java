package keepup.app.account;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as they are kept: bcrypt, which reads at most 72 bytes of one.
@Component
public class Passwords {
  private static final int MOST_BYTES = 72;
  private static final int FEWEST_LETTERS = 10;
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
