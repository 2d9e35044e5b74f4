package keepup.app.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keyed hashes of e-mails and addresses, so that the list of attempts names nobody to whoever
/// reads a back-up. Nodes that share a database share `KEEPUP_SIGN_IN_KEY`.
@Component
class AttemptHashes {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  AttemptHashes(@Value("${keepup.sign-in-key:${KEEPUP_SIGN_IN_KEY:keep-up}}") String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  byte[] of(String value) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(value.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
    }
  }
}
