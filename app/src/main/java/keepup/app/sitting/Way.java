package keepup.app.sitting;

import java.util.Locale;

/// How a child is asked in a sitting.
enum Way {
  SCREEN,
  INTERVIEW;

  /// As the database writes it.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
