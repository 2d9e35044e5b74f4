package keepup.reach;

/// Where a school stands among all by the share of its pupils who are eligible for free meals.
public enum Fifth {
  LEAST("Least disadvantaged fifth"),
  SECOND("Second fifth"),
  MIDDLE("Middle fifth"),
  FOURTH("Fourth fifth"),
  MOST("Most disadvantaged fifth"),
  UNKNOWN("Not known");

  private final String words;

  Fifth(String words) {
    this.words = words;
  }

  /// As a table says it.
  public String words() {
    return words;
  }
}
