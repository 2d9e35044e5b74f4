package keepup.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.StepId;

/// What an adaptive diagnosis has found out so far.
///
/// @param secure for every step of the scope the probability that it is secure, in teaching order
/// @param next for every step the probability that it is one to teach next: not secure, while all
///   its direct prerequisites within the scope are
/// @param diagnosis what the answers say about misconceptions, and each by itself
/// @param needs the steps to teach next, the first to teach first
/// @param asked how many questions were answered
public record AssessmentResult(
    Map<StepId, Double> secure,
    Map<StepId, Double> next,
    Diagnosis diagnosis,
    List<Need> needs,
    int asked) {
  public AssessmentResult {
    secure = Collections.unmodifiableMap(new LinkedHashMap<>(secure));
    next = Collections.unmodifiableMap(new LinkedHashMap<>(next));
    needs = List.copyOf(needs);
  }
}
