package keepup.learner;

/// What is believed of a pupil before any answer, and how steps lean on each other.
///
/// @param secureBefore probability that a step of the class's curriculum is secure before anything
///   was asked
/// @param gapFactor by how much that falls where none of the direct prerequisites is secure: soft,
///   since real children have gaps anywhere
/// @param holds probability that a pupil of the class holds a given misconception at all
/// @param insecureWhenHolding by how much holding a misconception of the step lowers the
///   probability that it is secure
/// @param notYetWeight weight, within not secure, of no one misconception being at work
/// @param holdsWeight weight, within not secure, of a misconception that the pupil holds
/// @param absentWeight weight, within not secure, of a misconception that the pupil does not hold
public record BeliefParameters(
    double secureBefore,
    double gapFactor,
    double holds,
    double insecureWhenHolding,
    double notYetWeight,
    double holdsWeight,
    double absentWeight) {

  /// Values set by hand until they are fitted to answers; `docs/research.md` says why each is where
  /// it is.
  public static final BeliefParameters DEFAULT =
      new BeliefParameters(0.75, 0.4, 0.06, 0.3, 0.4, 1.0, 0.001);

  private static final double MOST_CERTAIN = 0.97;

  /// By how much each insecure one of so many direct prerequisites lowers the probability that a
  /// step is secure: all of them together by `gapFactor`, however finely the curriculum is cut.
  double gapFactor(int needs) {
    return Math.pow(gapFactor, 1.0 / Math.max(needs, 1));
  }

  /// The probability that a step is secure where all its direct prerequisites are: such that before
  /// anything was asked each step, near the start or far along, is as probably secure.
  double secureWhenReady(int needs) {
    double each = secureBefore + gapFactor(needs) * (1 - secureBefore);
    return Math.min(MOST_CERTAIN, secureBefore / Math.pow(each, needs));
  }
}
