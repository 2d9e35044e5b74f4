package keepup.app.sitting;

import keepup.diagnosis.PlacedQuestion;

/// What comes next in a sitting.
sealed interface Next {
  /// A question.
  ///
  /// @param why one plain sentence for an adult
  record Ask(PlacedQuestion question, String why) implements Next {}

  /// Nothing more.
  record End(Ending why) implements Next {}
}
