package keepup.questions;

import java.util.Optional;

/// One thing that a child is asked, with exactly one right answer (in any of its equal forms).
public sealed interface Question permits Equation, Task {

  /// The question as a teacher types it: `304 - 187`, `□ + 5 = 12`. Reading this text gives an
  /// equal question.
  String text();

  /// The question as it is printed for a child: `304 − 187 =`, `□ + 5 = 12`.
  String display();

  /// What questions have in common that differ in their numbers and words alone: the kind of a
  /// question in words, the operations, boxes and notations of an equation.
  String shape();

  /// The right answer.
  Answer expected();

  /// Whether an answer is right, in whatever equal form.
  default boolean accepts(Answer answer) {
    return answer.equals(expected());
  }

  /// How answers to it are written and read.
  AnswerForm answers();

  /// The picture that belongs to it, where it has one.
  Optional<Figure> findFigure();

  /// A picture that helps to see it, where it has one: for a lesson or a session. It is never shown
  /// where a child is asked what they know already, because it may do the thinking for them.
  Optional<Figure> findModel();
}
