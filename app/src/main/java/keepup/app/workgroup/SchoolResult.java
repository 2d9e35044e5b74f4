package keepup.app.workgroup;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import keepup.evidence.Effect;
import keepup.evidence.Ledger;
import keepup.evidence.Protocol;
import keepup.evidence.TrialAnalysis;
import keepup.evidence.TrialRow;

/// What a school's own rows show, and the little of it that may leave the school.
///
/// @param withIt children with an outcome who had the intervention
/// @param withoutIt those who did not
/// @param effect in standard deviations
/// @param variance of its sampling error
/// @param canBeShown whether the engine lets it stand for what the model does
/// @param because why, or why not
/// @param says what happened, for the school
record SchoolResult(
    int withIt,
    int withoutIt,
    double effect,
    double variance,
    double low,
    double high,
    boolean canBeShown,
    String because,
    String says) {
  /// Fewer than this in a group could tell of a child.
  static final int LEAST = 10;

  private static final int MOST_WORDS = 1000;

  /// The registered analysis and no other.
  ///
  /// @throws IllegalArgumentException with a sentence where the rows do not allow it, or are too
  ///   few
  static SchoolResult of(Protocol protocol, List<TrialRow> rows) {
    requireEnough(rows);
    Effect effect = TrialAnalysis.of(protocol, rows).effect();
    String because = effect.because();
    return new SchoolResult(
        effect.n().get(0),
        effect.n().get(1),
        effect.g(),
        effect.se() * effect.se(),
        effect.ci().low(),
        effect.ci().high(),
        effect.publishable(),
        because.length() > MOST_WORDS ? because.substring(0, MOST_WORDS) : because,
        says(effect));
  }

  /// What an agreement is about: another result has another seal, as far as anybody can see.
  String seal() {
    return Integer.toHexString(
        Objects.hash(withIt, withoutIt, effect, variance, canBeShown, because));
  }

  /// The two counts leave the school only where the engine's disclosure control lets both go,
  /// beside the children who were away, of whom nothing may be told.
  private static void requireEnough(List<TrialRow> rows) {
    int[] counts = new int[4];
    for (TrialRow row : rows) {
      counts[2 * (row.wave() - 1) + (Double.isNaN(row.outcome()) ? 1 : 0)]++;
    }
    BitSet first = BitSet.valueOf(new long[] {1});
    BitSet second = BitSet.valueOf(new long[] {4});
    List<BitSet> shown = new Ledger(counts, LEAST).release(List.of(first, second));
    for (int wave = 0; wave < 2; wave++) {
      if (counts[2 * wave] == 0 || !shown.contains(wave == 0 ? first : second)) {
        throw new IllegalArgumentException(
            "Wave %d has fewer than ten outcomes. So few could tell of a child and say little: nothing is computed or shared. Maybe wait until more children have been tested."
                .formatted(wave + 1));
      }
    }
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
