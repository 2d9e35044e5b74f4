package keepup.diagnosis;

import java.util.List;
import keepup.misconceptions.Misconception;

/// What is said of a pupil and a misconception.
///
/// @param misconception which
/// @param probability that the pupil holds it
/// @param named whether it may be named; if not it is only possible
/// @param lines the answers that agree with it
public record Claim(
    Misconception misconception, double probability, boolean named, List<Integer> lines) {
  public Claim {
    lines = List.copyOf(lines);
  }
}
