package keepup.app.design;

import org.jspecify.annotations.Nullable;

/// A child's name on a chip.
///
/// @param name as the class calls them
/// @param href the child's page, or null where the chip is not a link
/// @param status how they stand on the step being shown, or null
/// @param away not in school today
public record Child(String name, @Nullable String href, @Nullable Status status, boolean away) {
  /// Just the name.
  public static Child named(String name) {
    return new Child(name, null, null, false);
  }

  /// The name with how they stand on the step being shown.
  public static Child named(String name, Status status) {
    return new Child(name, null, status, false);
  }
}
