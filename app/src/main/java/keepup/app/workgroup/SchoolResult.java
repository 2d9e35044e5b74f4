package keepup.app.workgroup;

import java.util.List;
import keepup.evidence.Effect;
import keepup.evidence.Protocol;
import keepup.evidence.TrialAnalysis;
import keepup.evidence.TrialRow;

/// What a school's own rows show, and the little of it that may leave the school.
///
/// @param withIt pupils with an outcome who had the intervention
/// @param withoutIt those who did not
/// @param effect in standard deviations
/// @param variance of its sampling error
/// @param says what happened, for the school
/// @param deviations from the protocol, which go with the result
record SchoolResult(
    int withIt,
    int withoutIt,
    double effect,
    double variance,
    double low,
    double high,
    boolean canBeShown,
    String because,
    String says,
    List<String> deviations) {
  /// Fewer than this in an arm could tell of a child.
  static final int LEAST = 10;

  private static final int MOST_WORDS = 1000;

  SchoolResult {
    deviations = List.copyOf(deviations);
  }

  /// The registered analysis and no other.
  ///
  /// @throws IllegalArgumentException with a sentence where the rows do not allow it, or are too
  ///   few
  static SchoolResult of(Protocol protocol, List<TrialRow> rows) {
    for (int wave = 1; wave <= 2; wave++) {
      int arm = wave;
      long outcomes =
          rows.stream().filter(row -> row.wave() == arm && !Double.isNaN(row.outcome())).count();
      if (outcomes < LEAST) {
        throw new IllegalArgumentException(
            "Wave %d has fewer than ten outcomes. So few could tell of a child and say little: nothing is shown or shared. Maybe wait until more children have been tested."
                .formatted(wave));
      }
    }
    TrialAnalysis analysis = TrialAnalysis.of(protocol, rows);
    Effect effect = analysis.effect();
    String because =
        String.join(" ", effect.because(), String.join(" ", analysis.deviations())).strip();
    return new SchoolResult(
        effect.n().get(0),
        effect.n().get(1),
        effect.g(),
        effect.se() * effect.se(),
        effect.ci().low(),
        effect.ci().high(),
        effect.publishable(),
        because.length() > MOST_WORDS ? because.substring(0, MOST_WORDS) : because,
        says(effect),
        analysis.deviations());
  }

  private static String says(Effect effect) {
    if (!effect.publishable()) {
      return "These rows cannot say whether it works. " + effect.because();
    }
    return effect.ci().low() > 0
        ? "In this school those who had it did better."
        : effect.ci().high() < 0
            ? "In this school those who had it did worse."
            : "In this school no difference was found. That is a result like any other: share it.";
  }
}
