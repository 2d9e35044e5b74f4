package keepup.questions;

/// One thing that a child is asked, with exactly one right answer (in any of its equal forms).
public sealed interface Question permits Equation {

  /// The question as a teacher types it: `304 - 187`, `□ + 5 = 12`. Reading this text gives an
  /// equal question.
  String text();

  /// The question as it is printed for a child: `304 − 187 =`, `□ + 5 = 12`.
  String display();

  /// The right answer.
  Answer expected();
}
