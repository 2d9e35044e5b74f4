package keepup.fluency;

/// What a fact does with its two numbers.
public enum Operation {
  ADD("+", "+"),
  SUBTRACT("−", "-"),
  MULTIPLY("×", "x"),
  DIVIDE("÷", "/");

  private final String sign;
  private final String letter;

  Operation(String sign, String letter) {
    this.sign = sign;
    this.letter = letter;
  }

  /// The sign as a child sees it: `×`.
  public String sign() {
    return sign;
  }

  /// The sign in a fact's id: `x`.
  public String letter() {
    return letter;
  }

  /// Whether the two numbers may change places.
  public boolean isCommutative() {
    return this == ADD || this == MULTIPLY;
  }

  /// @throws ArithmeticException if a division does not come out whole
  int apply(int left, int right) {
    return switch (this) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> {
        if (right == 0 || left % right != 0) {
          throw new ArithmeticException(left + " ÷ " + right + " is not whole");
        }
        yield left / right;
      }
    };
  }
}
