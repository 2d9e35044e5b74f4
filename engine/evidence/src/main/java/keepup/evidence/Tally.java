package keepup.evidence;

/// Sums over pupils who have a mark before and after: all that an adjusted comparison needs, and
/// nothing about one of them. Marks are whole, so the sums are exact in any order.
///
/// @param pupils how many, 0 or more
/// @param before sum of the marks before
/// @param after sum of the marks after
/// @param beforeSquared sum of the squares of those before
/// @param afterSquared sum of the squares of those after
/// @param product sum of before times after
public record Tally(
    long pupils, long before, long after, long beforeSquared, long afterSquared, long product) {
  public static final Tally NOBODY = new Tally(0, 0, 0, 0, 0, 0);

  public Tally {
    if (pupils < 0) {
      throw new IllegalArgumentException("The number of pupils (" + pupils + ") is below nought.");
    }
    if (pupils * (double) beforeSquared < (double) before * before * (1 - 1e-9)
        || pupils * (double) afterSquared < (double) after * after * (1 - 1e-9)) {
      throw new IllegalArgumentException(
          "No marks of %d pupils have these sums.".formatted(pupils));
    }
  }

  public Tally plus(Tally other) {
    return new Tally(
        pupils + other.pupils,
        before + other.before,
        after + other.after,
        beforeSquared + other.beforeSquared,
        afterSquared + other.afterSquared,
        product + other.product);
  }

  /// The same pupils with every mark less a whole number, which keeps small differences of large
  /// sums exact.
  Tally less(long mark) {
    return new Tally(
        pupils,
        before - pupils * mark,
        after - pupils * mark,
        beforeSquared - 2 * mark * before + pupils * mark * mark,
        afterSquared - 2 * mark * after + pupils * mark * mark,
        product - mark * (before + after) + pupils * mark * mark);
  }
}
