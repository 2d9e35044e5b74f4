package keepup.evidence;

import java.util.List;

/// How pupils hang together: which random effects there are, at relative standard deviations θ.
sealed interface Structure {
  /// The weighed sums of products [X y]′V⁻¹[X y] as a lower triangle, V in units of the pupils' own
  /// variance, and log|V|.
  final class Weighed {
    private final double[][] products;
    private final double logs;

    Weighed(double[][] products, double logs) {
      this.products = products;
      this.logs = logs;
    }

    double[][] products() {
      return products;
    }

    double logs() {
      return logs;
    }
  }

  int columns();

  double size();

  int parameters();

  double[] start();

  Weighed at(double[] theta);

  /// The variances and covariances of the random effects in units of the pupils' own variance.
  List<Component> components(double[] theta);

  /// One variance or covariance.
  record Component(String name, double value) {}

  private static int columnsOf(List<GroupSummary> groups) {
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("There are no groups.");
    }
    return groups.getFirst().columns();
  }

  private static double sizeOf(List<GroupSummary> groups) {
    return groups.stream().mapToDouble(GroupSummary::size).sum();
  }

  /// Groups that differ in level, and in the slopes of some columns.
  ///
  /// V = I + ZΛΛ′Z′ with Λ lower triangular, so that V⁻¹ = I − ZΛM⁻¹Λ′Z′, M = I + Λ′Z′ZΛ and |V| =
  /// |M| (Bates et al. 2015).
  final class Slopes implements Structure {
    private final List<GroupSummary> groups;
    private final int[] random;

    /// @param random columns whose effects differ between groups, 0 (the intercept) first
    Slopes(List<GroupSummary> groups, int[] random) {
      this.groups = groups;
      this.random = random;
    }

    @Override
    public int columns() {
      return columnsOf(groups);
    }

    @Override
    public double size() {
      return sizeOf(groups);
    }

    @Override
    public int parameters() {
      return random.length * (random.length + 1) / 2;
    }

    @Override
    public double[] start() {
      double[] start = new double[parameters()];
      for (int i = 0, at = 0; i < random.length; i++) {
        at += i;
        start[at + i] = i == 0 ? 0.5 : 0.2;
      }
      return start;
    }

    private double[][] lambda(double[] theta) {
      int q = random.length;
      double[][] lambda = new double[q][q];
      for (int i = 0, at = 0; i < q; i++) {
        for (int j = 0; j <= i; j++) {
          lambda[i][j] = theta[at++];
        }
      }
      return lambda;
    }

    @Override
    public Weighed at(double[] theta) {
      int columns = columns();
      int q = random.length;
      double[][] lambda = lambda(theta);
      double[][] products = new double[columns][columns];
      double[][] w = new double[columns][q];
      double[][] m = new double[q][q];
      double logs = 0;
      for (GroupSummary group : groups) {
        group.addTo(products);
        for (int c = 0; c < columns; c++) {
          for (int i = 0; i < q; i++) {
            double sum = 0;
            for (int k = i; k < q; k++) {
              sum += lambda[k][i] * group.product(random[k], c);
            }
            w[c][i] = sum;
          }
        }
        for (int i = 0; i < q; i++) {
          for (int j = 0; j <= i; j++) {
            double sum = i == j ? 1 : 0;
            for (int k = i; k < q; k++) {
              sum += lambda[k][i] * w[random[k]][j];
            }
            m[i][j] = sum;
          }
        }
        double[][] factor = Triangle.factor(m);
        logs += Triangle.logDeterminant(factor, q);
        for (int c = 0; c < columns; c++) {
          Triangle.forward(factor, w[c]);
        }
        for (int i = 0; i < columns; i++) {
          for (int j = 0; j <= i; j++) {
            for (int k = 0; k < q; k++) {
              products[i][j] -= w[i][k] * w[j][k];
            }
          }
        }
      }
      return new Weighed(products, logs);
    }

    @Override
    public List<Component> components(double[] theta) {
      double[][] lambda = lambda(theta);
      List<Component> components = new java.util.ArrayList<>();
      for (int i = 0; i < random.length; i++) {
        for (int j = 0; j <= i; j++) {
          double sum = 0;
          for (int k = 0; k <= j; k++) {
            sum += lambda[i][k] * lambda[j][k];
          }
          components.add(new Component(random[i] + "~" + random[j], sum));
        }
      }
      return components;
    }
  }

  /// Classes within schools, each with a level of its own.
  ///
  /// Both inverses are written down: V⁻¹ of a class is I − θ₂²11′/(1+θ₂²n), and the school takes a
  /// term of the same form off their sum.
  ///
  /// @param schools each a list of classes
  record Nested(List<List<GroupSummary>> schools) implements Structure {
    @Override
    public int columns() {
      return columnsOf(schools.getFirst());
    }

    @Override
    public double size() {
      return schools.stream().mapToDouble(Structure::sizeOf).sum();
    }

    @Override
    public int parameters() {
      return 2;
    }

    @Override
    public double[] start() {
      return new double[] {0.4, 0.4};
    }

    @Override
    public Weighed at(double[] theta) {
      int columns = columns();
      double inner = theta[0] * theta[0];
      double outer = theta[1] * theta[1];
      double[][] products = new double[columns][columns];
      double logs = 0;
      for (List<GroupSummary> school : schools) {
        double[] sums = new double[columns];
        double total = 0;
        for (GroupSummary group : school) {
          group.addTo(products);
          double shrink = 1 + inner * group.size();
          logs += Math.log(shrink);
          total += group.size() / shrink;
          for (int i = 0; i < columns; i++) {
            sums[i] += group.product(i, 0) / shrink;
            for (int j = 0; j <= i; j++) {
              products[i][j] -= inner / shrink * group.product(i, 0) * group.product(j, 0);
            }
          }
        }
        double shrink = 1 + outer * total;
        logs += Math.log(shrink);
        for (int i = 0; i < columns; i++) {
          for (int j = 0; j <= i; j++) {
            products[i][j] -= outer / shrink * sums[i] * sums[j];
          }
        }
      }
      return new Weighed(products, logs);
    }

    @Override
    public List<Component> components(double[] theta) {
      return List.of(
          new Component("class", theta[0] * theta[0]),
          new Component("school", theta[1] * theta[1]));
    }
  }
}
