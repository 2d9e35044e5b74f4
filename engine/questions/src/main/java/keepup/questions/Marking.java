package keepup.questions;

/// Marks what a child wrote: any sensible form of the right answer is right.
public final class Marking {
  private Marking() {}

  public static Mark mark(Question question, Given given) {
    return switch (given) {
      case Given.Blank _ -> Mark.BLANK;
      case Given.Unreadable _ -> Mark.UNREADABLE;
      case Given.Read(Answer answer) -> question.accepts(answer) ? Mark.RIGHT : Mark.WRONG;
    };
  }
}
