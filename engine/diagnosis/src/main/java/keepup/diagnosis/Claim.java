package keepup.diagnosis;

import java.util.List;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;

/// What is said of a pupil and a misconception.
///
/// @param misconception which
/// @param probability that the pupil holds it
/// @param named whether it may be named; if not it is only possible
/// @param lines the answers that agree with it
/// @param inseparable misconceptions that no question of the step tells from it: it may as well be
///   one of these
public record Claim(
    Misconception misconception,
    double probability,
    boolean named,
    List<Integer> lines,
    List<MisconceptionId> inseparable) {
  public Claim {
    lines = List.copyOf(lines);
    inseparable = List.copyOf(inseparable);
  }
}
