package keepup.diagnosis;

import java.util.List;
import keepup.steps.Step;

/// A step on which a pupil seems to follow a wrong procedure that is not in the library.
///
/// @param step the step
/// @param probability that such a procedure is at work there
/// @param lines the answers that go together
/// @param says in what they go together, one plain sentence
public record Systematic(Step step, double probability, List<Integer> lines, String says) {
  public Systematic {
    lines = List.copyOf(lines);
  }
}
