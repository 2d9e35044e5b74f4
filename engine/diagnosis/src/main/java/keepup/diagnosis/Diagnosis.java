package keepup.diagnosis;

import java.util.List;
import keepup.learner.PupilBelief;

/// What the answers of one pupil say.
///
/// @param findings what each answer tells, in the order given
/// @param claims misconceptions, the most probable first
/// @param systematic steps where a wrong procedure seems to be at work that is not in the library
/// @param needs the steps to teach next, the first to teach first
/// @param belief the belief about every step asked and every step that those need
public record Diagnosis(
    List<Finding> findings,
    List<Claim> claims,
    List<Systematic> systematic,
    List<Need> needs,
    PupilBelief belief) {
  public Diagnosis {
    findings = List.copyOf(findings);
    claims = List.copyOf(claims);
    systematic = List.copyOf(systematic);
    needs = List.copyOf(needs);
  }
}
