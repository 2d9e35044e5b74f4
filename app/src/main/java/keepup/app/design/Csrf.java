package keepup.app.design;

/// The hidden field that proves a form came from our own page.
///
/// @param name the field's name, empty where no token is in use
public record Csrf(String name, String token) {
  /// For pages without forms, and for previews.
  public static final Csrf NONE = new Csrf("", "");
}
