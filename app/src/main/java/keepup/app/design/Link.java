package keepup.app.design;

/// A named way to another page.
///
/// @param here true for the page (or section) that is being shown
public record Link(String href, String text, boolean here) {
  /// A link to some other page.
  public static Link to(String href, String text) {
    return new Link(href, text, false);
  }

  /// The entry for the page being shown.
  public static Link here(String href, String text) {
    return new Link(href, text, true);
  }
}
