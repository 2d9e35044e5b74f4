package keepup.tablescheck;

/// What stood in the box when a question ended. What is typed when the time is over counts.
///
/// @param given as typed, digits or `""`
public record Reply(Times asked, String given, Ended ended) {
  /// What the reply shows. A right answer is right however the question ended.
  public Shown shown() {
    String right = Integer.toString(asked.product());
    if (given.replaceFirst("^0+(?=\\d)", "").equals(right)) {
      return Shown.RIGHT;
    }
    return switch (ended) {
      case AWAY -> Shown.NOTHING;
      case TIME -> right.startsWith(given) ? Shown.OUT_OF_TIME : Shown.WRONG;
      case CHILD -> given.isEmpty() ? Shown.NOT_YET : Shown.WRONG;
    };
  }
}
