package keepup.app.design;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// An amount of money, exact.
///
/// @param value in pence; below nought for what is taken back
public record Pence(long value) {
  /// Nothing.
  public static final Pence NONE = new Pence(0);

  private static final int PLACES = 2;
  private static final int WHOLE = 10_000;
  private static final long MOST = 100_000_000;

  /// What somebody typed in pounds: `80`, `80.50`, `£1,200`, `-40`; nothing where it is no amount
  /// of whole pence, or beyond a million pounds.
  public static Optional<Pence> read(String typed) {
    String plain = typed.strip().replaceFirst("^£\\s*", "");
    if (!plain.matches("-?(\\d{1,9}|\\d{1,3}(,\\d{3})+)(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    var pounds = new BigDecimal(plain.replace(",", ""));
    Pence read = new Pence(pounds.movePointRight(PLACES).longValueExact());
    return Math.abs(read.value) > MOST ? Optional.empty() : Optional.of(read);
  }

  /// The same, from nought to a most.
  public static Optional<Pence> read(String typed, Pence most) {
    return read(typed).filter(read -> read.value >= 0 && read.value <= most.value);
  }

  /// So many pounds.
  public static Pence pounds(long pounds) {
    return new Pence(BigDecimal.valueOf(pounds).movePointRight(PLACES).longValueExact());
  }

  /// Both together.
  public Pence plus(Pence other) {
    return new Pence(value + other.value);
  }

  /// VAT on this net amount of nought or more, to the nearest penny, half a penny up.
  ///
  /// @param per10000 the rate: 2000 is 20 %
  public Pence vat(int per10000) {
    return new Pence((value * per10000 + WHOLE / 2) / WHOLE);
  }

  /// `£1,234.50`; `-£40.00` for what is taken back.
  public String words() {
    return (value < 0 ? "-£" : "£")
        + String.format(Locale.UK, "%,.2f", BigDecimal.valueOf(Math.abs(value), PLACES));
  }

  /// `£400`, and `£12.50` where there are pence.
  public String shortWords() {
    return words().replaceFirst("\\.00$", "");
  }

  /// `1234.50`, for a form or a file.
  public String plain() {
    return BigDecimal.valueOf(value, PLACES).toPlainString();
  }
}
