package keepup.pictures;

import java.util.Locale;

/// Words put together.
final class Phrase {
  private Phrase() {}

  /// With a capital letter.
  static String first(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
