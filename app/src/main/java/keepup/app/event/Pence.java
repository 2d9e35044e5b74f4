package keepup.app.event;

import java.util.Locale;
import java.util.Optional;

/// An amount of money, exact.
///
/// @param value in pence
record Pence(long value) {
  static final Pence NONE = new Pence(0);
  private static final int IN_POUND = 100;
  private static final int WHOLE = 10_000;
  private static final long MOST = 1_000_000;

  /// What somebody typed: `80`, `80.50`, `£1,200`; nothing where it is no amount, or more than
  /// £10,000.
  static Optional<Pence> read(String typed) {
    String plain = typed.strip().replaceFirst("^£\\s*", "").replaceAll("(?<=\\d),(?=\\d{3})", "");
    if (!plain.matches("\\d{1,6}(\\.\\d{2})?")) {
      return Optional.empty();
    }
    String[] parts = plain.split("\\.", -1);
    long value =
        Long.parseLong(parts[0]) * IN_POUND + (parts.length == 2 ? Long.parseLong(parts[1]) : 0);
    return value > MOST ? Optional.empty() : Optional.of(new Pence(value));
  }

  Pence plus(Pence other) {
    return new Pence(value + other.value);
  }

  /// VAT on this net amount, to the nearest penny, half a penny up.
  ///
  /// @param per10000 the rate: 2000 is 20 %
  Pence vat(int per10000) {
    return new Pence((value * per10000 + WHOLE / 2) / WHOLE);
  }

  /// `£1,234.50`.
  String words() {
    return String.format(Locale.UK, "£%,d.%02d", value / IN_POUND, value % IN_POUND);
  }

  /// `1234.50`, for a form or a file.
  String plain() {
    return String.format(Locale.ROOT, "%d.%02d", value / IN_POUND, value % IN_POUND);
  }
}
