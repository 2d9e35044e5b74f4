package keepup.variation;

import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A question with everything that the search asks about it, worked out once.
///
/// @param question the question
/// @param expected its right answer
/// @param dimensions the values of the kind's dimensions, in order
/// @param numbers the numbers printed in it
/// @param demand what it asks of the method
/// @param asked whether the step itself asks such a question
/// @param telling for each misconception in focus, the wrong answer it gives here
/// @param lastDigit of the answer as written; children copy a last digit that never changes
/// @param charm a small number from the seed that decides between equals
record Node(
    Question question,
    Answer expected,
    List<String> dimensions,
    List<Rational> numbers,
    Optional<Demand> demand,
    boolean asked,
    List<Optional<Answer>> telling,
    int lastDigit,
    double charm) {

  boolean demands() {
    return demand.isPresent() && demand.get().count() > 0;
  }

  boolean demandsOtherThan(Node other) {
    return demand.isPresent()
        && other.demand.isPresent()
        && !demand.get().sameAs(other.demand.get());
  }

  /// Whether a zero, a one or a whole ten stands in it or comes out of it.
  boolean atTheEdge() {
    return numbers.stream().anyMatch(Node::atTheEdge)
        || (expected instanceof Answer.Value(Rational number) && atTheEdge(number));
  }

  static boolean atTheEdge(Rational number) {
    return number.isWhole() && (number.whole() == 1 || number.whole() % 10 == 0);
  }

  int distance(Node other) {
    int distance = 0;
    for (int i = 0; i < dimensions.size(); i++) {
      distance += dimensions.get(i).equals(other.dimensions.get(i)) ? 0 : 1;
    }
    return distance;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
