package keepup.diagnosis;

import java.util.List;
import keepup.questions.Mark;

/// What one answer tells. For an answer that is not right the shares of the explanations, `slip`
/// and `unexplained` add to 1; for a right one all are 0.
///
/// @param answered the answer
/// @param mark how it is marked
/// @param explanations the misconceptions that give exactly this answer, the most probable first
/// @param slip probability that the step is secure and this was a slip
/// @param unexplained probability that neither a slip nor a misconception of the library explains
///   it
public record Finding(
    Answered answered, Mark mark, List<Explanation> explanations, double slip, double unexplained) {
  public Finding {
    explanations = List.copyOf(explanations);
  }
}
