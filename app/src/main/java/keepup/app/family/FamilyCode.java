package keepup.app.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import keepup.steps.StepId;

/// The code of a step's page for families: six letters that spell no word and are not mistaken for
/// one another. It is worked out from the step's id alone, so that it says nothing of a school or a
/// child and stays the same for ever.
///
/// @param letters without the hyphen: `BKTMRX`
record FamilyCode(String letters) {
  private static final String ALPHABET = "BCDFGHJKLMNPRSTWXZ";
  private static final int LENGTH = 6;

  static FamilyCode of(StepId step) {
    byte[] digest = sha256(step.value());
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      // Two bytes a letter: no letter is noticeably likelier than another.
      int number = ((digest[2 * i] & 0xff) << 8) | (digest[2 * i + 1] & 0xff);
      letters.append(ALPHABET.charAt(number % ALPHABET.length()));
    }
    return new FamilyCode(letters.toString());
  }

  /// What somebody typed, as a code: small letters, blanks and hyphens do not matter.
  static FamilyCode typed(String text) {
    return new FamilyCode(text.toUpperCase(Locale.UK).replaceAll("[^A-Z]", ""));
  }

  /// As it stands on a slip: `BKT-MRX`.
  @Override
  public String toString() {
    return letters.length() == LENGTH
        ? letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2)
        : letters;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
