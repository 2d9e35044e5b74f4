package keepup.app.workgroup;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;

/// Money in exact pence.
public final class Pence {
  private static final long MOST = 100_000_000;
  private static final int PENNIES = 2;

  private Pence() {}

  /// Reads an amount in pounds as people type it: `1,250`, `£1,250.50`, `-40`.
  ///
  /// @return nothing where it is no amount of whole pence, or beyond a million pounds
  public static OptionalLong read(String text) {
    String plain = text.strip().replace("£", "");
    if (!plain.matches("-?(\\d{1,9}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,2})?")) {
      return OptionalLong.empty();
    }
    long pence = new BigDecimal(plain.replace(",", "")).movePointRight(PENNIES).longValueExact();
    return Math.abs(pence) <= MOST ? OptionalLong.of(pence) : OptionalLong.empty();
  }

  /// `£1,250.50`; `-£40.00` for what is taken back.
  public static String words(long pence) {
    return (pence < 0 ? "-£" : "£")
        + String.format(Locale.UK, "%,.2f", BigDecimal.valueOf(Math.abs(pence), PENNIES));
  }

  /// `1250.50`, for a field or a table of another program.
  public static String plain(long pence) {
    return BigDecimal.valueOf(pence, PENNIES).toPlainString();
  }
}
