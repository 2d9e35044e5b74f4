package keepup.app.child;

import java.time.LocalDate;
import keepup.steps.StepId;

/// One piece of evidence about a child and a step, as a page shows it.
///
/// @param asked the question, or what it was: `In a keep-up session`
/// @param wrote what the child wrote, or `""`
/// @param read what we read in it, a few words
/// @param kind which pattern it has
/// @param by the adult who wrote it down
/// @param href the page it comes from, or `""`
/// @param counts whether the belief of now rests on it
record Piece(
    LocalDate day,
    StepId step,
    String asked,
    String wrote,
    String read,
    Kind kind,
    String by,
    String href,
    boolean counts) {
  /// What it speaks for.
  enum Kind {
    FOR("right"),
    AGAINST("explained"),
    OPEN("other");

    private final String css;

    Kind(String css) {
      this.css = css;
    }

    String css() {
      return css;
    }
  }

  boolean isAnswer() {
    return href.startsWith("/checks/");
  }
}
