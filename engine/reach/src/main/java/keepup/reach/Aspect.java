package keepup.reach;

/// What schools are told apart by in a breakdown.
public enum Aspect {
  PHASE("phase", "Phase"),
  REGION("region", "Region"),
  DISADVANTAGE("disadvantage", "Disadvantage");

  /// What a school is called of which the register does not say.
  public static final String UNKNOWN = "Not known";

  private final String key;
  private final String words;

  Aspect(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// As an address or a file writes it.
  public String key() {
    return key;
  }

  /// As a heading says it.
  public String words() {
    return words;
  }

  /// The group of a school.
  public String of(Entry school, Fifths fifths) {
    return switch (this) {
      case PHASE -> known(school.phase());
      case REGION -> known(school.region());
      case DISADVANTAGE -> fifths.of(school.findFreeMeals()).words();
    };
  }

  private static String known(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }
}
