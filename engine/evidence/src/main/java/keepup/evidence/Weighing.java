package keepup.evidence;

import java.util.List;

/// Studies weighed by one over their variance and a variance between them.
///
/// @param sum of the weights
/// @param mu weighted mean
/// @param q weighted squares around it
record Weighing(double sum, double mu, double q) {

  static Weighing at(List<Study> studies, double tau2) {
    double sum = 0;
    double mean = 0;
    for (Study study : studies) {
      double weight = 1 / (study.variance() + tau2);
      sum += weight;
      mean += weight * study.effect();
    }
    mean /= sum;
    double q = 0;
    for (Study study : studies) {
      double off = study.effect() - mean;
      q += off * off / (study.variance() + tau2);
    }
    return new Weighing(sum, mean, q);
  }
}
