/// The day's plan: who works with whom on what, when, within adults' time and fairness.
module keepup.planning {
  requires static org.jspecify;
  requires transitive keepup.steps;

  exports keepup.planning;
}
