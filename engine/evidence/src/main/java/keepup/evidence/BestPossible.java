package keepup.evidence;

import java.util.List;

/// What the best analysis could find in a made-up programme: the smallest variance that any
/// unbiased weighing of the outcomes has (Gauss & Markov; Aitken 1936), for somebody who knows the
/// spread of the pupils and how far they hang together, which no real analysis does, and, below a
/// threshold, that outcomes rise with scores along one straight line.
///
/// What a real analysis finds less is the price of not knowing these; what this one does not find
/// either is the sample's.
///
/// @param se of the effect, in standard deviations
record BestPossible(double se) {
  private static final double NORMAL_975 = Distributions.normalQuantile(.975);
  private static final double NORMAL_80 = Distributions.normalQuantile(.8);

  /// @param pupils as the file holds them; those without an outcome are left out
  static BestPossible of(Programme programme, List<Pupil> pupils, Programme.Truth truth) {
    Groups groups = new Groups(pupils);
    double shared = programme.isClustered() ? programme.icc() : 0;
    double variance = groups.hasBaseline ? truth.unexplained() : 1;
    double[][] products =
        new Structure.Slopes(groups.clusters(true), new int[] {0})
            .at(new double[] {Math.sqrt(shared / (1 - shared))})
            .products();
    double[][] inverse = Triangle.inverse(Triangle.factor(products), products.length - 1);
    return new BestPossible(Math.sqrt(variance * (1 - shared) * inverse[1][1]));
  }

  /// The chance that its 95 % interval stands above nought.
  double power(double effect) {
    return Distributions.normalBelow(effect / se - NORMAL_975);
  }

  /// The effect that it finds with a chance of 80 %.
  double smallestEffect() {
    return se * (NORMAL_975 + NORMAL_80);
  }
}
