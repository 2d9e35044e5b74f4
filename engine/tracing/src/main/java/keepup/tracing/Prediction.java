package keepup.tracing;

import java.util.List;

/// The probability of a right answer, and why.
///
/// @param probability of a right answer
/// @param usual log-odds before anything is known of learner, skill or question; the log-odds of
///   the probability are these and those of the three reasons
/// @param because the three factors, always in the same order
public record Prediction(double probability, double usual, List<Because> because) {

  /// One factor of a prediction.
  ///
  /// @param says what was seen, in a teacher's words
  /// @param logOdds what it adds to the log-odds
  public record Because(Factor factor, String says, double logOdds) {}
}
