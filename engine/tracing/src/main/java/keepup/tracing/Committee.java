package keepup.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Several models of boosted trees whose log-odds are averaged and then calibrated.
///
/// @param start mean log-odds before any tree
/// @param trees of all members
/// @param members how many
/// @param calibration what makes of the mean log-odds a probability that can be trusted
record Committee(double start, List<Tree> trees, int members, Calibration calibration) {

  static Committee fit(TrainingRows rows, long seed) {
    Boosting boosting = new Boosting(rows.binned(), rows.rights(), Boosting.Settings.USUAL);
    List<Boosting.Boosted> members =
        IntStream.range(0, PredictionModel.GROUPS)
            .parallel()
            .mapToObj(member -> boosting.boost(row -> rows.group(row) == member, seed + 1 + member))
            .toList();
    float[] heldOut = new float[rows.size()];
    for (int row = 0; row < heldOut.length; row++) {
      heldOut[row] = members.get(rows.group(row)).logOdds(row);
    }
    int[] features = rows.featuresByPlace();
    List<Tree> trees = new ArrayList<>();
    double start = 0;
    for (Boosting.Boosted member : members) {
      start += member.start() / members.size();
      for (GrownTree tree : member.trees()) {
        trees.add(tree.finished(features, rows.bins()));
      }
    }
    return new Committee(
        start, List.copyOf(trees), members.size(), Calibration.of(heldOut, rows.rights()));
  }

  double probability(float[] row) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.value(row);
    }
    return calibration.probability(start + sum / members);
  }

  /// The log-odds before any question of a tree, and what each factor adds, by [Factor] number;
  /// together the log-odds of [#probability].
  double explain(float[] row, double[] byFactor) {
    double usual = 0;
    for (Tree tree : trees) {
      usual += tree.explain(row, byFactor);
    }
    for (int factor = 0; factor < byFactor.length; factor++) {
      byFactor[factor] *= calibration.slope() / members;
    }
    return calibration.intercept() + calibration.slope() * (start + usual / members);
  }
}
