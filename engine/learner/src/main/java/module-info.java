/// Belief about one pupil: per small step, secure, holding a named misconception, or not yet.
module keepup.learner {
  requires static org.jspecify;
  requires transitive keepup.steps;

  exports keepup.learner;
}
