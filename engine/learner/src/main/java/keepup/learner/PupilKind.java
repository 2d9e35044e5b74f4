package keepup.learner;

/// One way in which a pupil may stand on the steps of a scope, before any answer.
///
/// @param most probability that a step is secure whose prerequisites are, near the start
/// @param least the same far along
/// @param level how far along the pupil is, 0 to 1: where `most` turns into `least`
/// @param along what "far along" is measured by
/// @param leak by how much each insecure direct prerequisite lowers the probability: 0 would be a
///   hard order
public record PupilKind(double most, double least, double level, Along along, double leak) {
  private static final double STEEP = 24;

  /// What a pupil's level is measured along.
  public enum Along {
    /// The longest chain of prerequisites below a step.
    CHAIN,
    /// The order in which the steps are taught.
    TEACHING
  }

  /// @throws IllegalArgumentException if a probability is not strictly between 0 and 1
  public PupilKind {
    for (double probability : new double[] {most, least, leak}) {
      if (!(probability > 0 && probability < 1)) {
        throw new IllegalArgumentException(
            "The probability (%s) of a kind of pupil must be between 0 and 1."
                .formatted(probability));
      }
    }
  }

  /// The probability that a step of this depth and this place in teaching order, both 0 to 1, is
  /// secure where so many direct prerequisites are not.
  double secure(double depth, double order, int missing) {
    double place =
        switch (along) {
          case CHAIN -> depth;
          case TEACHING -> order;
        };
    double beyond = 1 / (1 + Math.exp(-STEEP * (place - level)));
    return (most + (least - most) * beyond) * Math.pow(leak, missing);
  }
}
