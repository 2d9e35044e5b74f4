/// Exact numbers, expressions, written methods and seeded randomness.
module keepup.maths {
  requires static org.jspecify;

  exports keepup.maths;
}
