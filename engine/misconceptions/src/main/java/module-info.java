/// Misconceptions: what a named wrong procedure answers, or that it does not apply.
module keepup.misconceptions {
  requires static org.jspecify;
  requires transitive keepup.maths;
  requires transitive keepup.questions;
  requires transitive keepup.steps;

  exports keepup.misconceptions;
}
