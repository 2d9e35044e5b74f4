package keepup.tracing;

/// Ways to predict, from the whole model down to those that show what it adds.
public enum Method {
  /// Boosted trees over the learner's history, calibrated.
  MODEL("model"),
  /// Ratings of learner, skill and item, as in chess.
  RATINGS("Elo ratings"),
  /// The tracing model of the item's skills.
  TRACING("tracing"),
  /// The population's rate right on the item, or on its skills where there are no items.
  ITEM_ONLY("item only");

  private final String says;

  Method(String says) {
    this.says = says;
  }

  public String says() {
    return says;
  }

  /// Its place in arrays.
  @SuppressWarnings("EnumOrdinal") // the one place that depends on the order
  int index() {
    return ordinal();
  }
}
