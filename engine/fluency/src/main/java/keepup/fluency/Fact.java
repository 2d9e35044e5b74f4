package keepup.fluency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One number fact, as it is asked: 7 × 8 and 8 × 7 are two facts.
///
/// Addition facts have addends from 0 to 12, subtraction facts undo them; multiplication facts have
/// factors from 1 to 12, division facts undo them.
///
/// @param left the number before the sign
/// @param right the number after it
public record Fact(int left, Operation operation, int right) {
  private static final Pattern ID = Pattern.compile("(\\d{1,3})([-+x/])(\\d{1,3})");
  private static final int LARGEST = 12;

  public Fact {
    boolean fits =
        switch (operation) {
          case ADD -> within(left, 0) && within(right, 0);
          case SUBTRACT -> within(right, 0) && within(left - right, 0);
          case MULTIPLY -> within(left, 1) && within(right, 1);
          case DIVIDE -> within(right, 1) && left % right == 0 && within(left / right, 1);
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "%d %s %d is not a number fact up to %d."
              .formatted(left, operation.sign(), right, LARGEST));
    }
  }

  private static boolean within(int number, int least) {
    return number >= least && number <= LARGEST;
  }

  public static Fact sum(int left, int right) {
    return new Fact(left, Operation.ADD, right);
  }

  public static Fact difference(int left, int right) {
    return new Fact(left, Operation.SUBTRACT, right);
  }

  public static Fact product(int left, int right) {
    return new Fact(left, Operation.MULTIPLY, right);
  }

  public static Fact quotient(int left, int right) {
    return new Fact(left, Operation.DIVIDE, right);
  }

  /// The fact with this id, as [#id()] writes it; nothing where there is none.
  public static Optional<Fact> find(String id) {
    Matcher match = ID.matcher(id);
    if (!match.matches()) {
      return Optional.empty();
    }
    for (Operation operation : Operation.values()) {
      if (operation.letter().equals(match.group(2))) {
        try {
          return Optional.of(
              new Fact(
                  Integer.parseInt(match.group(1)), operation, Integer.parseInt(match.group(3))));
        } catch (IllegalArgumentException notOne) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// What it comes to.
  public int answer() {
    return operation.apply(left, right);
  }

  /// The fact with its numbers the other way round; nothing where that is the same or another.
  public Optional<Fact> findTurnaround() {
    return operation.isCommutative() && left != right ? Optional.of(swapped()) : Optional.empty();
  }

  /// The one of a fact and its turnaround that stands for both: the larger number first.
  public Fact family() {
    return operation.isCommutative() && left < right ? swapped() : this;
  }

  private Fact swapped() {
    return new Fact(/* left= */ right, operation, /* right= */ left);
  }

  /// `8x7`, `7+5`, `12-5`, `56/7`.
  public String id() {
    return left + operation.letter() + right;
  }

  /// `8 × 7`.
  public String text() {
    return left + " " + operation.sign() + " " + right;
  }

  @Override
  public String toString() {
    return text();
  }
}
