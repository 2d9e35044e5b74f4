package keepup.app.design;

/// The looks a person can choose. The names are also the values of the cookie and of `data-theme`.
public enum Theme {
  DEVICE("Same as my device"),
  LIGHT("Light"),
  DARK("Dark"),
  CONTRAST("High contrast"),
  CONTRAST_DARK("High contrast, dark");

  private final String words;

  Theme(String words) {
    this.words = words;
  }

  /// The choice as the footer offers it.
  public String words() {
    return words;
  }

  /// The value of `data-theme` and of the cookie: `contrast-dark`.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// The theme with this key; [#DEVICE] for anything else, because the value comes from a browser.
  public static Theme of(String key) {
    for (var theme : values()) {
      if (theme.key().equals(key)) {
        return theme;
      }
    }
    return DEVICE;
  }
}
