package keepup.variation;

import java.util.List;
import keepup.misconceptions.Misconception;
import keepup.questions.Parameters;
import keepup.questions.QuestionKind;

/// Searches for sequences in which one thing changes at a time (variation theory: Gu, Huang and
/// Marton 2004; Watson and Mason 2006).
///
/// A beam search over questions that are one small change apart. It is not a draw: of all the paths
/// it has seen it keeps those that show every misconception in focus twice, set "needs the method"
/// against "does not", visit an edge case, and change little.
public final class Sequences {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private Sequences() {}

  /// The best sequence found: the same for the same arguments, for ever.
  ///
  /// @param focus the misconceptions that the sequence should show, the most important first; may
  ///   be empty
  /// @param length how many questions are wanted; fewer come where the step has fewer
  /// @throws IllegalArgumentException if the length is not 2 to 12, or a parameter is wrong
  public static VariedSequence search(
      QuestionKind kind, Parameters parameters, List<Misconception> focus, int length, long seed) {
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "The length (%d) of a sequence must be %d to %d.".formatted(length, SHORTEST, LONGEST));
    }
    return Composer.plain(kind, parameters, focus, length, seed);
  }

  /// The best whole sequence found: the same for the same request, for ever.
  public static Sequence compose(SequenceRequest request) {
    return new Composer(request).compose();
  }
}
