package keepup.app.assess;

import java.util.List;
import keepup.app.school.PupilId;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Finding;

/// What one child's answers to a check say.
///
/// @param answered how many of its questions were typed in, blanks not counted
/// @param diagnosis of these answers. The line of an answer is its question's number in the check.
///   Its needs are on steps that the child was really asked: first those with a misconception that
///   may be named, then in the engine's order
public record PupilFindings(PupilId pupil, String name, int answered, Diagnosis diagnosis) {
  /// The findings, in the order of the questions.
  public List<Finding> ofThisCheck() {
    return diagnosis.findings();
  }
}
