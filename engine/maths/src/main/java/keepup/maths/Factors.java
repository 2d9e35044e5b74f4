package keepup.maths;

/// Factors, multiples and primes of whole numbers.
public final class Factors {
  private Factors() {}

  /// The highest common factor of two whole numbers, their signs left aside; of 0 and 0 it is 0.
  public static long gcd(long a, long b) {
    long x = Math.absExact(a);
    long y = Math.absExact(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  /// The lowest common multiple, zero or more.
  ///
  /// @throws ArithmeticException if it is too large to hold
  public static long lcm(long a, long b) {
    return a == 0 || b == 0 ? 0 : Math.absExact(Math.multiplyExact(a / gcd(a, b), b));
  }

  /// Whether a number has exactly two factors. By trial division: primary numbers are small.
  public static boolean isPrime(long number) {
    if (number < 2) {
      return false;
    }
    for (long factor = 2; factor * factor <= number; factor++) {
      if (number % factor == 0) {
        return false;
      }
    }
    return true;
  }
}
