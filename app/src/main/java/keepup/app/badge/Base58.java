package keepup.app.badge;

import java.math.BigInteger;

/// Bytes as letters and digits that nobody mixes up, as Multibase writes them after a `z` (W3C
/// Controlled Identifiers 1.0, section 2.4).
final class Base58 {
  private static final String SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());

  private Base58() {}

  /// With the `z` in front.
  static String multibase(byte[] bytes) {
    var signs = new StringBuilder();
    BigInteger rest = new BigInteger(1, bytes);
    while (rest.signum() > 0) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      signs.append(SIGNS.charAt(parts[1].intValueExact()));
      rest = parts[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
      signs.append(SIGNS.charAt(0)); // a number has no leading zeros, bytes have
    }
    return "z" + signs.reverse();
  }
}
