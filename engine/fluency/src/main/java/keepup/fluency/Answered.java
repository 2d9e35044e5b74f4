package keepup.fluency;

/// One answer of a child to a fact.
///
/// @param given what the child said; nothing right is ever in a number below 0, which stands for "I
///   do not know yet"
/// @param helped whether the way to it was shown before the answer
/// @param day in days since 1970-01-01
public record Answered(Fact fact, int given, boolean helped, int day) {
  /// What is given where a child does not know yet.
  public static final int NOT_YET = -1;

  public boolean isRight() {
    return given == fact.answer();
  }
}
