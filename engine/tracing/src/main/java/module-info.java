/// How probably a learner answers the next question right, from right and wrong answers alone.
module keepup.tracing {
  requires static org.jspecify;

  exports keepup.tracing;
}
