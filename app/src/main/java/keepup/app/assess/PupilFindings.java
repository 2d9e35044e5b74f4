package keepup.app.assess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.school.PupilId;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Finding;
import keepup.diagnosis.Need;
import keepup.steps.StepId;

/// What one child's answers say: those to the check and those of the 28 days before it.
///
/// @param answered how many questions of the check were typed in, blanks not counted
/// @param diagnosis of all these answers. The line of an answer is its question's number in the
///   check; lines from [#EARLIER] on are answers to earlier checks
public record PupilFindings(PupilId pupil, String name, int answered, Diagnosis diagnosis) {
  /// The line from which on answers are of earlier checks.
  public static final int EARLIER = 1000;

  /// The findings about this check's own questions, in order.
  public List<Finding> ofThisCheck() {
    return diagnosis.findings().stream().filter(f -> f.answered().line() < EARLIER).toList();
  }

  /// The needs on steps that the child was really asked, the first to teach first. What is only
  /// suspected, because a step was never asked, is left out.
  public List<Need> needsSeen() {
    Set<StepId> asked =
        diagnosis.findings().stream()
            .map(finding -> finding.answered().placed().step().id())
            .collect(Collectors.toSet());
    return diagnosis.needs().stream().filter(need -> asked.contains(need.step().id())).toList();
  }
}
