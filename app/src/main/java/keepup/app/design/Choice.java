package keepup.app.design;

import org.jspecify.annotations.Nullable;

/// One option of a select, a radio group or a checkbox group.
///
/// @param hint a few words under the option, or null
public record Choice(
    String value, String text, @Nullable String hint, boolean chosen, boolean disabled) {
  /// An option that is not chosen.
  public static Choice of(String value, String text) {
    return new Choice(value, text, null, false, false);
  }

  /// An option, chosen or not.
  public static Choice of(String value, String text, boolean chosen) {
    return new Choice(value, text, null, chosen, false);
  }

  /// The same option with a few words under it.
  public Choice hinting(String words) {
    return new Choice(value, text, words, chosen, disabled);
  }
}
