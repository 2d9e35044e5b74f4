package keepup.app.badge;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import keepup.app.account.SecretFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key with which this installation signs badges (Ed25519, RFC 8032), made once and kept in the
/// data folder; nodes that share a database are given the same one as 64 hexadecimal digits in
/// `KEEPUP_BADGE_KEY`. Its public half is its name, too: a `did:key`, which anybody can check
/// without a connection.
@Component
public class BadgeKey {
  private static final String ALGORITHM = "Ed25519";
  private static final int BYTES = 32;
  private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};

  private final PrivateKey signing;
  private final byte[] shown;

  @Autowired
  BadgeKey(@Value("${KEEPUP_BADGE_KEY:}") String given, @Value("${keepup.data}") Path folder) {
    this(given.isBlank() ? SecretFile.readOrMake(folder.resolve("badge.key")) : read(given));
  }

  /// @param seed the private key as RFC 8032 has it: 32 bytes
  BadgeKey(byte[] seed) {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance(ALGORITHM);
      pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
      KeyPair pair = pairs.generateKeyPair();
      this.signing = pair.getPrivate();
      this.shown = bytes((EdECPublicKey) pair.getPublic());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
    }
  }

  /// The public key as Multikey writes it: `z6Mk…`.
  public String multikey() {
    var bytes = new byte[MULTICODEC.length + shown.length];
    System.arraycopy(MULTICODEC, 0, bytes, 0, MULTICODEC.length);
    System.arraycopy(shown, 0, bytes, MULTICODEC.length, shown.length);
    return Base58.multibase(bytes);
  }

  /// Who signs: `did:key:z6Mk…`.
  public String did() {
    return "did:key:" + multikey();
  }

  /// The key's own name in that document.
  public String method() {
    return did() + "#" + multikey();
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(signing);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("A key that was made can sign", impossible);
    }
  }

  private static byte[] read(String hex) {
    if (!hex.strip().matches("[0-9a-fA-F]{64}")) {
      throw new IllegalStateException(
          "KEEPUP_BADGE_KEY has to be 64 hexadecimal digits.%nMaybe make one with: openssl rand -hex 32"
              .formatted());
    }
    return HexFormat.of().parseHex(hex.strip());
  }

  /// 32 bytes, the lowest first, and the sign of x in the highest bit.
  private static byte[] bytes(EdECPublicKey key) {
    var bytes = new byte[BYTES];
    byte[] number = key.getPoint().getY().toByteArray();
    for (int i = 0; i < Math.min(BYTES, number.length); i++) {
      bytes[i] = number[number.length - 1 - i];
    }
    if (key.getPoint().isXOdd()) {
      bytes[BYTES - 1] |= (byte) 0x80;
    }
    return bytes;
  }

  /// The JDK finds a public key only while it makes a pair; so it makes the pair of bytes that are
  /// there already.
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("A key of %d bytes is asked for.".formatted(bytes.length));
      }
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
