package keepup.national;

import java.util.List;
import java.util.Optional;
import keepup.evidence.Interval;
import keepup.evidence.Pooled;
import keepup.evidence.Pooling;
import keepup.evidence.PoolingMethod;
import keepup.evidence.Study;

/// What trials of one model say together, in standard deviations of the test.
///
/// @param interval 95 %: of several trials by Hartung & Knapp, of one its own
/// @param newTrial where the effect of one more trial would lie, 95 %; of several trials only
/// @param i2 percentage of the variation that is between trials; 0 of one
record Estimate(
    double g,
    Interval interval,
    Optional<Interval> newTrial,
    double tau2,
    double i2,
    List<Study> studies) {
  private static final double LEVEL = .95;

  /// @param own interval of the one trial, where there is only one
  static Optional<Estimate> of(List<Study> studies, Optional<Interval> own) {
    if (studies.isEmpty()) {
      return Optional.empty();
    }
    if (studies.size() == 1) {
      return own.map(interval ->
          new Estimate(studies.getFirst().effect(), interval, Optional.empty(), 0, 0, studies));
    }
    Pooled pooled = Pooling.pool(studies, PoolingMethod.REML, true, LEVEL);
    return Optional.of(
        new Estimate(
            pooled.mu(),
            pooled.ciHk(),
            Optional.of(pooled.prediction()),
            pooled.tau2(),
            pooled.i2(),
            studies));
  }

  /// What it comes to, in words.
  String says() {
    return interval.low() > 0
        ? "better than usual teaching"
        : interval.high() < 0 ? "worse than usual teaching" : "no clear difference";
  }
}
