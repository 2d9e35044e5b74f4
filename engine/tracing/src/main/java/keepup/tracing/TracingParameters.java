package keepup.tracing;

import java.util.Arrays;

/// What the tracing model holds of one skill (Corbett & Anderson 1995): a hidden yes/no, known or
/// not, and answers that show it through slips and guesses.
///
/// @param init the probability that the skill is known before the first answer
/// @param learn from not known to known, at each answer
/// @param forget from known to not known, at each answer; 0 in the original model
/// @param guess right though not known
/// @param slip wrong though known
public record TracingParameters(
    double init, double learn, double forget, double guess, double slip) {
  /// Where fitting begins.
  public static final TracingParameters START = new TracingParameters(.5, .15, .02, .25, .1);

  /// @throws IllegalArgumentException if one of them is not a probability
  public TracingParameters {
    check("init", init);
    check("learn", learn);
    check("forget", forget);
    check("guess", guess);
    check("slip", slip);
  }

  /// The mean of several skills' parameters; [#START] of none.
  static TracingParameters mean(TracingParameters... all) {
    if (all.length == 0) {
      return START;
    }
    double n = all.length;
    return new TracingParameters(
        Arrays.stream(all).mapToDouble(TracingParameters::init).sum() / n,
        Arrays.stream(all).mapToDouble(TracingParameters::learn).sum() / n,
        Arrays.stream(all).mapToDouble(TracingParameters::forget).sum() / n,
        Arrays.stream(all).mapToDouble(TracingParameters::guess).sum() / n,
        Arrays.stream(all).mapToDouble(TracingParameters::slip).sum() / n);
  }

  private static void check(String name, double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The %s (%s) must be a probability.".formatted(name, probability));
    }
  }

  /// The probability of a right answer.
  ///
  /// @param known the probability that the skill is known
  public double right(double known) {
    return known * (1 - slip) + (1 - known) * guess;
  }

  /// The probability that the skill is known after an answer and the chance to learn from it.
  ///
  /// @param known the same before the answer
  public double after(double known, boolean isRight) {
    double ifKnown = known * (isRight ? 1 - slip : slip);
    double ifNot = (1 - known) * (isRight ? guess : 1 - guess);
    double total = ifKnown + ifNot;
    double posterior = total > 0 ? ifKnown / total : known;
    return posterior * (1 - forget) + (1 - posterior) * learn;
  }
}
