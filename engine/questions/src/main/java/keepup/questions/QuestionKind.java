package keepup.questions;

import java.util.List;
import java.util.Set;
import keepup.maths.Draws;

/// A family of questions that a small step is asked by: with parameters and a seed it gives the
/// same question for ever.
public interface QuestionKind {

  /// The name in content files: `column-subtract`.
  String name();

  /// What the kind asks, one plain sentence for a teacher.
  String says();

  /// The parameters that it understands.
  Set<String> parameters();

  /// A question drawn at random from those that the parameters allow.
  ///
  /// @throws IllegalArgumentException if a parameter is wrong, or no question fits them all
  Question ask(Parameters parameters, Draws draws);

  /// Whether this kind with these parameters asks such a question; true for every question that
  /// `ask` gives.
  ///
  /// @throws IllegalArgumentException if a parameter is wrong
  boolean asks(Question question, Parameters parameters);

  /// How freely a typed question may differ from one that is asked, and still be the same.
  enum Likeness {
    /// Just as it is asked.
    SAME,
    /// Its two sides may be exchanged: `56 = □ × 7` and `□ × 7 = 56`.
    SIDES,
    /// The two factors, or a product and what is added to it, may be exchanged as well.
    ORDER
  }

  /// Whether this kind with these parameters asks a question that is like the given one.
  default boolean asksLike(Question question, Parameters parameters, Likeness likeness) {
    return asks(question, parameters);
  }

  /// Whether a question is of this kind, whatever its numbers: a step of the kind is where it
  /// belongs when no step asks such numbers.
  default boolean asksSuch(Question question) {
    return false;
  }

  /// Whether an independent second method finds the same answer to a question of this kind; true
  /// where the kind has none.
  default boolean agrees(Question question) {
    return true;
  }

  /// What may vary from question to question, the most visible first.
  List<Dimension> dimensions();
}
