package keepup.app.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keyed hashes of e-mails, addresses and children's three pictures, so that whoever reads a
/// back-up of the database reads none of them. The key is made once and kept in the data folder;
/// nodes that share a database are given the same one in `KEEPUP_SIGN_IN_KEY`.
@Component
public class AttemptHashes {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  AttemptHashes(
      @Value("${KEEPUP_SIGN_IN_KEY:}") String given, @Value("${keepup.data}") Path folder) {
    byte[] bytes =
        given.isBlank()
            ? SecretFile.readOrMake(folder.resolve("sign-in.key"))
            : given.getBytes(StandardCharsets.UTF_8);
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /// 32 bytes. Capitals and spaces round it make no difference.
  public byte[] of(String value) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(value.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
    }
  }
}
