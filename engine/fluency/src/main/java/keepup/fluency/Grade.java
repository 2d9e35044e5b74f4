package keepup.fluency;

/// How a retrieval went, in the four grades of the scheduler.
public enum Grade {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /// The grade of an answer. Speed plays no part: a child who thinks has done nothing wrong.
  ///
  /// @param right whether the first answer was right
  /// @param helped whether the way to it was shown first
  public static Grade of(boolean right, boolean helped) {
    return !right ? AGAIN : helped ? HARD : GOOD;
  }

  /// 1 to 4, as the published formulas have it.
  int number() {
    return number;
  }
}
