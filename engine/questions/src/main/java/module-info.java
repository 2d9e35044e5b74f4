/// Questions: asked from a kind, its parameters and a seed; read from a teacher's typing; marked.
module keepup.questions {
  requires static org.jspecify;
  requires transitive keepup.maths;
  requires transitive keepup.steps;

  exports keepup.questions;
}
