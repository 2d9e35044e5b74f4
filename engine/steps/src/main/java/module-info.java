/// Small steps and their prerequisite graph.
module keepup.steps {
  requires static org.jspecify;

  exports keepup.steps;
}
