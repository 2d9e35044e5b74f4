package keepup.evidence;

/// How secure a finding is, from 0 to 5: the weakest of design, size and lost pupils, after the
/// Education Endowment Foundation's classification (2014, revised 2019): smallest detectable effect
/// below .2, .3, .4, .5, .6 and lost pupils below 10, 20, 30, 40, 50 % give 5 to 1; a threshold
/// design at most 3, any other comparison at most 2; groups apart at the start by more than .1
/// standard deviations cost one.
///
/// @param rating 0 to 5
/// @param because the weakest link, in a sentence
public record Security(int rating, String because) {

  /// @param smallestEffect that the trial could detect
  /// @param lost share of the pupils without an outcome
  /// @param apart at the start in standard deviations, either way
  public static Security of(
      boolean randomised, boolean threshold, double smallestEffect, double lost, double apart) {
    int byDesign = randomised ? 5 : threshold ? 3 : 2;
    int bySize = clamp((int) Math.floor((.7 - smallestEffect) * 10 - 1e-9));
    int byLoss = clamp((int) Math.floor((.6 - lost) * 10 - 1e-9));
    int rating = Math.min(byDesign, Math.min(bySize, byLoss));
    String because =
        rating == bySize
            ? "it could have found an effect of %.2f or more".formatted(smallestEffect)
            : rating == byLoss
                ? "%.0f %% of the pupils have no outcome".formatted(100 * lost)
                : "of how the groups came about";
    if (Math.abs(apart) > .1 && rating > 0) {
      return new Security(rating - 1, because + ", and the groups were apart at the start");
    }
    return new Security(rating, because);
  }

  private static int clamp(int rating) {
    return Math.max(0, Math.min(5, rating));
  }
}
