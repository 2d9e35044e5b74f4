package keepup.learner;

import java.util.HashMap;
import java.util.Map;

/// How a pupil may have changed since an answer was given: steps are learnt and forgotten, and
/// misconceptions come and go between sessions.
///
/// As in knowledge tracing with learning and forgetting (Corbett and Anderson 1995; Qiu, Qi, Lu,
/// Pardos and Heffernan 2011), the chance of a change grows with the days that have passed. The
/// numbers are set by hand.
///
/// @param daysToLearn after so many days about two thirds of what was not secure has been learnt
/// @param daysToForget after so many days about two thirds of what was secure has been lost
/// @param daysOfMisconception after so many days about two thirds of misconceptions have gone
public record Drift(double daysToLearn, double daysToForget, double daysOfMisconception) {
  /// A half-term's lessons change much of what was missing; what is secure fades over a year; a
  /// wrong procedure is often another one a month later (VanLehn 1990 on bug migration).
  public static final Drift DEFAULT = new Drift(60, 360, 45);

  /// @throws IllegalArgumentException if a number of days is not above 0
  public Drift {
    if (!(daysToLearn > 0 && daysToForget > 0 && daysOfMisconception > 0)) {
      throw new IllegalArgumentException(
          "The days (%s, %s, %s) of a drift must all be above 0."
              .formatted(daysToLearn, daysToForget, daysOfMisconception));
    }
  }

  /// What an answer given so many days ago says about the pupil now.
  public Evidence now(Evidence then, long days) {
    if (days <= 0) {
      return then;
    }
    double learnt = 1 - Math.exp(-days / daysToLearn);
    double forgotten = 1 - Math.exp(-days / daysToForget);
    double gone = 1 - Math.exp(-days / daysOfMisconception);
    double ifSecure = mix(then.ifSecure(), then.ifNotYet(), learnt / 2);
    double ifNotYet = mix(then.ifNotYet(), then.ifSecure(), forgotten);
    Map<String, Double> ifHolds = new HashMap<>();
    then.ifHolds().forEach((id, p) -> ifHolds.put(id, mix(p, then.ifNotYet(), gone)));
    return new Evidence(
        then.step(), ifSecure, ifHolds, mix(then.ifSilent(), then.ifNotYet(), gone), ifNotYet);
  }

  private static double mix(double stayed, double changed, double share) {
    return (1 - share) * stayed + share * changed;
  }
}
