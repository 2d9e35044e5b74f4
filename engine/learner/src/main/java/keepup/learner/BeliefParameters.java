package keepup.learner;

/// What is believed of a pupil before any answer, and how steps lean on each other.
///
/// @param readyAtStart probability that a step which needs nothing is secure
/// @param secureWhenReady probability that a step is secure where all its direct prerequisites are
/// @param gapFactor by how much each insecure direct prerequisite lowers that probability: soft,
///   since real children have gaps anywhere
/// @param holds probability that a pupil of the class holds a given misconception at all
/// @param insecureWhenHolding by how much holding a misconception of the step lowers the
///   probability that it is secure
/// @param notYetWeight weight, within not secure, of no one misconception being at work
/// @param holdsWeight weight, within not secure, of a misconception that the pupil holds
/// @param absentWeight weight, within not secure, of a misconception that the pupil does not hold
public record BeliefParameters(
    double readyAtStart,
    double secureWhenReady,
    double gapFactor,
    double holds,
    double insecureWhenHolding,
    double notYetWeight,
    double holdsWeight,
    double absentWeight) {

  /// Values set by hand until they are fitted to answers; `docs/research.md` says why each is where
  /// it is.
  public static final BeliefParameters DEFAULT =
      new BeliefParameters(0.85, 0.75, 0.55, 0.06, 0.3, 0.4, 1.0, 0.001);
}
