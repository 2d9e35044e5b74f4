package keepup.evidence;

import java.util.Arrays;

/// All that a linear model needs to know of a group of pupils, and nothing about one of them: the
/// sums of squares and products of the columns.
///
/// A hub can send these in place of rows; the fit is the same to the last digit of the sums.
public final class GroupSummary {
  private final double[][] products;

  /// @param columns how many there are: the intercept first, the outcome last
  public GroupSummary(int columns) {
    products = new double[columns][columns];
  }

  /// Pupils of whom somebody else made the sums.
  ///
  /// @param products sums of the products of every two columns; read below and on the diagonal
  /// @throws IllegalArgumentException if there is nobody among them
  public static GroupSummary ofProducts(double[][] products) {
    GroupSummary summary = new GroupSummary(products.length);
    if (!(products[0][0] > 0)) {
      throw new IllegalArgumentException("The sums must be of at least one pupil.");
    }
    for (int i = 0; i < products.length; i++) {
      System.arraycopy(products[i], 0, summary.products[i], 0, i + 1);
    }
    return summary;
  }

  /// Takes a pupil in.
  ///
  /// @param row 1 for the intercept, the predictors, the outcome
  /// @throws IllegalArgumentException if the row has another length or does not begin with 1
  public void add(double[] row) {
    if (row.length != products.length || row[0] != 1) {
      throw new IllegalArgumentException(
          "The row must be of length %d and begin with 1.".formatted(products.length));
    }
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] += row[i] * row[j];
      }
    }
  }

  /// Takes another summary of the same group in.
  public void add(GroupSummary other) {
    for (int i = 0; i < products.length; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] += other.products[i][j];
      }
    }
  }

  int columns() {
    return products.length;
  }

  public double size() {
    return products[0][0];
  }

  double product(int i, int j) {
    return i >= j ? products[i][j] : products[j][i];
  }

  /// Adds the products to a lower triangle.
  void addTo(double[][] lower) {
    for (int i = 0; i < products.length; i++) {
      for (int j = 0; j <= i; j++) {
        lower[i][j] += products[i][j];
      }
    }
  }

  @Override
  public String toString() {
    return Arrays.deepToString(products);
  }
}
