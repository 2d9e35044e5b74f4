package keepup.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names of children for one purpose only: HMAC-SHA-256 of the id (RFC 2104) with a key of the
/// purpose, which is itself HMAC-SHA-256 of the purpose's name with a secret of the school.
///
/// The same child has the same name all through one purpose. Files of two purposes cannot be joined
/// by anybody who has not the school's secret: not by who knows all ids, nor by who was given the
/// key of one of the two purposes. Who has a purpose's key and the ids can find a child within it.
public final class Pseudonyms {
  private static final String KIND = "HmacSHA256";
  private static final int LEAST_BYTES = 16;

  /// 96 bits: among a million children two would share a name once in 10^17 purposes.
  private static final int KEPT_BYTES = 12;

  private final byte[] key;

  private Pseudonyms(byte[] key) {
    this.key = key;
  }

  /// @param secret of the school, 16 bytes or more by chance
  /// @param purpose such as the name of a trial; case and spaces around it do not count
  /// @throws IllegalArgumentException if the secret is too short or the purpose has no name
  public static Pseudonyms of(byte[] secret, String purpose) {
    String named = purpose.strip().toLowerCase(Locale.ROOT);
    if (secret.length < LEAST_BYTES || named.isEmpty()) {
      throw new IllegalArgumentException(
          "The secret must be of %d bytes or more, and the purpose have a name."
              .formatted(LEAST_BYTES));
    }
    return new Pseudonyms(hash(secret, "keep up purpose: " + named));
  }

  /// 16 letters, digits, `-` and `_`.
  public String of(String id) {
    byte[] whole = hash(key, id.strip());
    return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(whole, KEPT_BYTES));
  }

  private static byte[] hash(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(KIND);
      mac.init(new SecretKeySpec(key, KIND));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + KIND + ".", e);
    }
  }
}
