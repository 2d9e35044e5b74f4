package keepup.maths;

/// One of the four operations of arithmetic.
public enum Operation {
  ADD("+", "+"),
  SUBTRACT("-", "−"),
  MULTIPLY("×", "×"),
  DIVIDE("÷", "÷");

  private final String symbol;
  private final String display;

  Operation(String symbol, String display) {
    this.symbol = symbol;
    this.display = display;
  }

  /// The sign as a teacher types it: `+ - × ÷`.
  public String symbol() {
    return symbol;
  }

  /// The sign as it is printed: with a true minus.
  public String display() {
    return display;
  }

  /// @throws ArithmeticException for a division by zero, or a result too large to hold
  public Rational apply(Rational left, Rational right) {
    return switch (this) {
      case ADD -> left.plus(right);
      case SUBTRACT -> left.minus(right);
      case MULTIPLY -> left.times(right);
      case DIVIDE -> left.dividedBy(right);
    };
  }

  boolean bindsTighterThanAddition() {
    return this == MULTIPLY || this == DIVIDE;
  }
}
