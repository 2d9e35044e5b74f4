package keepup.variation;

import java.util.List;
import java.util.Optional;
import keepup.misconceptions.Misconception;
import keepup.questions.Parameters;
import keepup.questions.QuestionKind;
import keepup.steps.Step;

/// What sequence is wanted.
///
/// @param step what it teaches
/// @param questions the kind that asks the step
/// @param parameters of the kind
/// @param focus the misconceptions that it should show, the most important first: those of a step,
///   of one child, or of a group; may be empty
/// @param length 4 to 8
/// @param seed the same request gives the same sequence
/// @param kind what it varies; where it is not said, what suits the step
public record SequenceRequest(
    Step step,
    QuestionKind questions,
    Parameters parameters,
    List<Misconception> focus,
    int length,
    long seed,
    Optional<SequenceKind> kind) {
  /// The fewest items of a sequence.
  public static final int SHORTEST = 4;

  /// The most items of a sequence.
  public static final int LONGEST = 8;

  private static final int USUAL_LENGTH = 6;
  private static final int USUAL_FOCUS = 2;

  /// @throws IllegalArgumentException if the length is not 4 to 8
  public SequenceRequest {
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "The length (%d) of a sequence must be %d to %d.".formatted(length, SHORTEST, LONGEST));
    }
    focus = List.copyOf(focus);
  }

  /// The usual sequence of a step: six items that show its two commonest misconceptions.
  public static SequenceRequest of(
      Step step,
      QuestionKind questions,
      Parameters parameters,
      List<Misconception> misconceptions,
      long seed) {
    return new SequenceRequest(
        step,
        questions,
        parameters,
        misconceptions.stream().limit(USUAL_FOCUS).toList(),
        USUAL_LENGTH,
        seed,
        Optional.empty());
  }

  /// The same with another focus.
  public SequenceRequest withFocus(List<Misconception> other) {
    return new SequenceRequest(step, questions, parameters, other, length, seed, kind);
  }

  /// The same with another length.
  ///
  /// @throws IllegalArgumentException if it is not 4 to 8
  public SequenceRequest withLength(int other) {
    return new SequenceRequest(step, questions, parameters, focus, other, seed, kind);
  }

  /// The same with another length and with so many of its misconceptions as that length can show:
  /// each shows on two items, beside an item that turns the unknown and one that asks for thought.
  ///
  /// @throws IllegalArgumentException if it is not 4 to 8
  public SequenceRequest ofLength(int other) {
    int shown = other < USUAL_LENGTH ? 1 : USUAL_FOCUS;
    return withLength(other).withFocus(focus.subList(0, Math.min(shown, focus.size())));
  }

  /// The same of another kind.
  public SequenceRequest withKind(SequenceKind other) {
    return new SequenceRequest(
        step, questions, parameters, focus, length, seed, Optional.of(other));
  }
}
