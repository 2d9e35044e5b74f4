package keepup.variation;

import java.util.Locale;

/// What an item is in its sequence.
public enum Role {
  STANDARD,
  /// A case at the edge: a zero, a one, a whole ten.
  BOUNDARY,
  /// Looks the same but does not need the method.
  NON_EXAMPLE,
  /// The same mathematics in an unusual form.
  NON_STANDARD,
  /// The routine alone is not enough: explain, make up another.
  THINK;

  /// The word in files and on sheets: `non-example`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
