package keepup.evidence;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// What Kenward and Roger's method asks of classes within schools.
///
/// Within a class, away from its mean, V is σ²; of the scaled means √n·x̄ of a school's classes it
/// is diag(σ² + nτ_c²) + τ_s²ss′, s = √n, so that each school costs a matrix as wide as its classes
/// and no pupil is looked at again.
final class NestedSums {
  private static final int VARIANCES = 3;

  private NestedSums() {}

  /// The variances in the order pupils, classes, schools.
  static KenwardRoger.Sums of(
      List<List<GroupSummary>> schools, double ofSchools, double ofClasses, double within) {
    int columns = schools.getFirst().getFirst().columns() - 1;
    KenwardRoger.Sums sums = new KenwardRoger.Sums(VARIANCES, columns);
    for (List<GroupSummary> school : schools) {
      int classes = school.size();
      RealMatrix v = new Array2DRowRealMatrix(classes, classes);
      RealMatrix means = new Array2DRowRealMatrix(classes, columns);
      RealMatrix[] slopes = {
        MatrixUtils.createRealIdentityMatrix(classes),
        new Array2DRowRealMatrix(classes, classes),
        new Array2DRowRealMatrix(classes, classes)
      };
      for (int c = 0; c < classes; c++) {
        GroupSummary group = school.get(c);
        slopes[1].setEntry(c, c, group.size());
        for (int d = 0; d < classes; d++) {
          slopes[2].setEntry(c, d, Math.sqrt(group.size() * school.get(d).size()));
        }
        for (int i = 0; i < columns; i++) {
          means.setEntry(c, i, group.product(i, 0) / Math.sqrt(group.size()));
        }
        addWithin(sums, group, within);
      }
      v =
          v.add(slopes[0].scalarMultiply(within))
              .add(slopes[1].scalarMultiply(ofClasses))
              .add(slopes[2].scalarMultiply(ofSchools));
      addMeans(sums, new CholeskyDecomposition(v).getSolver().getInverse(), means, slopes);
    }
    return sums;
  }

  private static void addWithin(KenwardRoger.Sums sums, GroupSummary group, double within) {
    double e = 1 / within;
    int columns = sums.information.length;
    sums.traces[0][0] += (group.size() - 1) * e * e;
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        double apart =
            group.product(i, j) - group.product(i, 0) * group.product(j, 0) / group.size();
        sums.information[i][j] += e * apart;
        sums.p[0][i][j] -= e * e * apart;
        sums.q[0][0][i][j] += e * e * e * apart;
      }
    }
  }

  private static void addMeans(
      KenwardRoger.Sums sums, RealMatrix inverse, RealMatrix means, RealMatrix[] slopes) {
    RealMatrix weighed = inverse.multiply(means);
    add(sums.information, means.transposeMultiply(weighed), 1);
    for (int i = 0; i < VARIANCES; i++) {
      RealMatrix left = slopes[i].multiply(weighed);
      add(sums.p[i], weighed.transposeMultiply(left), -1);
      for (int j = i; j < VARIANCES; j++) {
        RealMatrix right = slopes[j].multiply(weighed);
        add(sums.q[i][j], left.transposeMultiply(inverse.multiply(right)), 1);
        sums.traces[i][j] +=
            inverse.multiply(slopes[i]).multiply(inverse).multiply(slopes[j]).getTrace();
      }
    }
  }

  private static void add(double[][] to, RealMatrix matrix, int sign) {
    for (int i = 0; i < to.length; i++) {
      for (int j = 0; j < to.length; j++) {
        to[i][j] += sign * matrix.getEntry(i, j);
      }
    }
  }
}
