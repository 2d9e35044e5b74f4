package keepup.app.design;

/// A named way to another page.
///
/// @param here true for the page (or section) that is being shown
/// @param section the heading that it stands under where links are grouped, or `""`
/// @param says what it is for, one line, or `""`
/// @param next whether it is what a class teacher or assistant does next today
public record Link(
    String href, String text, boolean here, String section, String says, boolean next) {
  /// A link without a heading of its own.
  public Link(String href, String text, boolean here) {
    this(href, text, here, "", "", false);
  }

  /// The same under a heading, with a line that says what it is for.
  public Link under(String heading, String line) {
    return new Link(href, text, here, heading, line, next);
  }

  /// The same as what comes next, if that is so.
  public Link nextIf(boolean so) {
    return new Link(href, text, here, section, says, so);
  }

  /// A link to some other page.
  public static Link to(String href, String text) {
    return new Link(href, text, false);
  }

  /// The entry for the page being shown.
  public static Link here(String href, String text) {
    return new Link(href, text, true);
  }
}
