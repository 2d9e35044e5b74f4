package keepup.variation;

import keepup.questions.Question;

/// What a child is asked, in print, and what is right.
///
/// @param guise how it is asked
/// @param text as it is printed for the child
/// @param answer what is right; where `open`, one right answer as an example
/// @param open whether there may be other right answers
/// @param claim the answer that somebody in the text gives, or `""`
public record Prompt(Guise guise, String text, String answer, boolean open, String claim) {

  /// The question as the step asks it.
  public static Prompt of(Question question) {
    return new Prompt(Guise.WORK_OUT, question.display(), question.expected().text(), false, "");
  }
}
