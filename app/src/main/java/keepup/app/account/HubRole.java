package keepup.app.account;

/// What somebody does for a hub, and so what they may open there. One person may do several things.
/// None of it opens a page of a school.
public enum HubRole {
  LEAD("lead", "Hub lead"),
  TRAINER("trainer", "Accredited trainer"),
  SPECIALIST("specialist", "Mastery specialist"),
  ORGANISER("organiser", "Organiser"),
  EVALUATOR("evaluator", "National evaluator");

  private final String key;
  private final String words;

  HubRole(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As the database writes it.
  public String key() {
    return key;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// The role with this key.
  ///
  /// @throws IllegalArgumentException if there is none
  public static HubRole of(String key) {
    for (HubRole role : values()) {
      if (role.key.equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException("\"%s\" is no role of a hub.".formatted(key));
  }
}
