package keepup.fluency;

/// One line of a derivation: `28 + 28 = 56`.
///
/// @param left the number before the sign
/// @param right the number after it; a division must come out whole
public record Working(int left, Operation operation, int right) {
  public Working {
    operation.apply(left, right);
  }

  static Working of(Fact fact) {
    return new Working(fact.left(), fact.operation(), fact.right());
  }

  /// What the line comes to.
  public int result() {
    return operation.apply(left, right);
  }

  /// `28 + 28 = 56`.
  public String text() {
    return left + " " + operation.sign() + " " + right + " = " + result();
  }
}
