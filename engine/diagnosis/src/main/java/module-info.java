/// Answers to what each tells, to claims about misconceptions, to needs.
module keepup.diagnosis {
  requires static org.jspecify;
  requires transitive keepup.learner;
  requires transitive keepup.misconceptions;
  requires transitive keepup.questions;
  requires transitive keepup.steps;
  requires transitive keepup.maths;

  exports keepup.diagnosis;
}
