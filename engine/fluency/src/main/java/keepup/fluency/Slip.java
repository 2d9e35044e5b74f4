package keepup.fluency;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A wrong answer to a number fact that has a reason. Each is a rule that can be computed, in the
/// order in which the reasons are looked at. The families are those that recur in hundreds of
/// thousands of errors (Straatemeier, 2014; Campbell and Graham, 1985).
public enum Slip {
  NOT_YET("did not know yet"),
  OPERAND_COPIED("wrote one of the numbers of the question"),
  OPERANDS_ADDED("added the numbers"),
  OPERANDS_SUBTRACTED("took one number from the other"),
  OPERANDS_MULTIPLIED("multiplied the numbers"),
  ONE_OUT("is one out: perhaps counted"),
  TABLE_NEXT_DOOR("answered a fact of the table next door"),
  NEIGHBOUR_IN_TABLE("answered the neighbour in the table"),
  NEIGHBOUR_PRODUCT("answered a product close by"),
  DIGITS_REVERSED("put the digits the other way round"),
  DECADE_SLIP("has the right ones in the wrong decade"),
  TEN_FORGOTTEN("left out the ten"),
  ANOTHER_PRODUCT("answered another product of the tables");

  private final String words;

  Slip(String words) {
    this.words = words;
  }

  /// For adults, after "the child": `added the numbers`.
  public String words() {
    return words;
  }

  /// Every rule that gives exactly this answer, the most telling first; none for a right answer or
  /// one that no rule gives.
  public static List<Slip> list(Fact fact, int given) {
    if (given == fact.answer()) {
      return List.of();
    }
    return Stream.of(values()).filter(slip -> slip.gives(fact, given)).toList();
  }

  private boolean gives(Fact fact, int given) {
    int a = fact.left();
    int b = fact.right();
    int right = fact.answer();
    boolean times = fact.operation() == Operation.MULTIPLY;
    return switch (this) {
      case NOT_YET -> given == Answered.NOT_YET;
      case OPERAND_COPIED -> given == a || given == b;
      case OPERANDS_ADDED -> fact.operation() != Operation.ADD && given == a + b;
      case OPERANDS_SUBTRACTED ->
          fact.operation() != Operation.SUBTRACT && given == Math.abs(a - b);
      case OPERANDS_MULTIPLIED -> !times && given == a * b;
      case ONE_OUT -> Math.abs(given - right) == 1;
      case TABLE_NEXT_DOOR ->
          (times && (given == (a - 1) * b || given == (a + 1) * b))
              || (fact.operation() == Operation.DIVIDE && isNextDoor(a, b, given));
      case NEIGHBOUR_IN_TABLE -> times && (given == a * (b - 1) || given == a * (b + 1));
      case NEIGHBOUR_PRODUCT ->
          times
              && IntStream.of(-1, 1)
                  .anyMatch(i -> given == (a + i) * (b + 1) || given == (a + i) * (b - 1));
      case DIGITS_REVERSED -> right > 9 && right < 100 && given == right % 10 * 10 + right / 10;
      case DECADE_SLIP -> given > 0 && Math.abs(given - right) % 10 == 0;
      case TEN_FORGOTTEN -> !times && right > 10 && given == right - 10;
      case ANOTHER_PRODUCT -> times && isProduct(given);
    };
  }

  /// The answer that a divisor one more or one less would have.
  private static boolean isNextDoor(int whole, int by, int given) {
    return given > 0 && (given * (by - 1) == whole || given * (by + 1) == whole);
  }

  private static boolean isProduct(int given) {
    return IntStream.rangeClosed(2, 12)
        .anyMatch(a -> given % a == 0 && given / a >= 2 && given / a <= 12);
  }
}
