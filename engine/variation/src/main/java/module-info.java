/// Sequences of questions in which one declared dimension changes at a time, with the reason.
module keepup.variation {
  requires static org.jspecify;
  requires transitive keepup.maths;
  requires transitive keepup.misconceptions;
  requires transitive keepup.questions;
  requires transitive keepup.steps;

  exports keepup.variation;
}
