package keepup.tracing;

/// What a prediction leans on, in words that a teacher uses.
public enum Factor {
  LATELY("how this child has been doing lately"),
  SKILL("this skill so far"),
  QUESTION("how hard this question is");

  private final String says;

  Factor(String says) {
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
