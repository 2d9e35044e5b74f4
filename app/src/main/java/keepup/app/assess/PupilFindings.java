package keepup.app.assess;

import java.util.List;
import keepup.app.school.PupilId;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Finding;

/// What one child's answers say: those to the check and those of the 28 days before it.
///
/// @param answered how many questions of the check were typed in, blanks not counted
/// @param diagnosis of all these answers. The line of an answer is its question's number in the
///   check; lines from [#EARLIER] on are answers to earlier checks. Its needs are on steps that the
///   child was really asked: first those with a misconception that may be named, then in the
///   engine's order
public record PupilFindings(PupilId pupil, String name, int answered, Diagnosis diagnosis) {
  /// The line from which on answers are of earlier checks.
  public static final int EARLIER = 1000;

  /// The findings about this check's own questions, in order.
  public List<Finding> ofThisCheck() {
    return diagnosis.findings().stream().filter(f -> f.answered().line() < EARLIER).toList();
  }
}
