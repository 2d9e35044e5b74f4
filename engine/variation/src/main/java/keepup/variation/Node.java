package keepup.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.questions.Answer;
import keepup.questions.Question;

/// A question with everything that the search asks about it, worked out once.
///
/// @param question the question
/// @param display as it is printed
/// @param expected its right answer
/// @param answer that as it is written
/// @param dimensions the values of the kind's dimensions, in order
/// @param numbers the numbers of its parts
/// @param printed the numbers that a child sees in it, as they are written
/// @param sought the numbers of its right answer, as they are written
/// @param demand what it asks of the method
/// @param asked whether the step itself asks such a question
/// @param telling for each misconception in focus, the wrong answer it gives here
/// @param edge whether it stands at the edge of what the step asks
/// @param lastDigit of the answer as written; children copy a last digit that never changes
/// @param printsAnswer whether the answer is one of the things that the question itself prints
/// @param charm a small number from the seed that decides between equals
record Node(
    Question question,
    String display,
    Answer expected,
    String answer,
    List<String> dimensions,
    List<Rational> numbers,
    List<String> printed,
    List<String> sought,
    Optional<Demand> demand,
    boolean asked,
    List<Optional<Answer>> telling,
    boolean edge,
    int lastDigit,
    boolean printsAnswer,
    double charm) {

  boolean demands() {
    return demand.isPresent() && demand.get().count() > 0;
  }

  /// Whether the so-manieth misconception in focus fails here.
  boolean tells(int index) {
    return telling.get(index).isPresent();
  }

  /// Whether two of the misconceptions in focus are told apart here.
  boolean splits(int one, int other) {
    return (tells(one) || tells(other)) && !telling.get(one).equals(telling.get(other));
  }

  boolean demandsOtherThan(Node other) {
    return demand.isPresent()
        && other.demand.isPresent()
        && !demand.get().sameAs(other.demand.get());
  }

  /// Whether the two, side by side, show what matters: one needs the method and the other does not,
  /// a wrong way works on one and fails on the other, or the answer is another word.
  boolean contrasts(Node other) {
    return demandsOtherThan(other) || tellsOtherThan(other) || differsInWord(other);
  }

  private boolean tellsOtherThan(Node other) {
    for (int i = 0; i < telling.size(); i++) {
      if (telling.get(i).isPresent() != other.telling.get(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean differsInWord(Node other) {
    return expected instanceof Answer.Word
        && other.expected instanceof Answer.Word
        && !expected.equals(other.expected);
  }

  int distance(Node other) {
    return Long.bitCount(differs(other));
  }

  /// The places of the dimensions in which two questions differ.
  List<Integer> differing(Node other) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      if (!dimensions.get(i).equals(other.dimensions.get(i))) {
        differing.add(i);
      }
    }
    return differing;
  }

  /// Whether this question, printed after another, gives that one's answer away.
  boolean givesAway(Node before) {
    return Printed.holds(printed, before.sought) && !Printed.holds(before.printed, before.sought);
  }

  boolean hasAnswerOf(Node other) {
    return answer.equals(other.answer);
  }

  /// The place of the answer among the numbers that the question prints, or -1.
  int position() {
    return sought.size() == 1 ? printed.indexOf(sought.getFirst()) : -1;
  }

  /// The dimensions in which two questions differ, a bit each.
  long differs(Node other) {
    long differs = 0;
    for (int i = 0; i < dimensions.size(); i++) {
      differs |= dimensions.get(i).equals(other.dimensions.get(i)) ? 0 : 1L << i;
    }
    return differs;
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
