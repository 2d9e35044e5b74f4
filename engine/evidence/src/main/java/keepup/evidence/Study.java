package keepup.evidence;

/// One result that goes into a pooled answer.
///
/// @param name of the study, school or hub
/// @param effect on any additive scale, usually Hedges g
/// @param variance of the effect's sampling error, above nought
/// @param cluster what results belong together, such as a hub; `""` where nothing is known
public record Study(String name, double effect, double variance, String cluster) {
  public Study {
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException("The effect of " + name + " must be a number.");
    }
    if (!(variance > 0) || Double.isInfinite(variance)) {
      throw new IllegalArgumentException(
          "The variance (%s) of %s must be positive.".formatted(variance, name));
    }
  }
}
