/// Number facts: how each follows from others, what a wrong answer shows, and when to ask again.
module keepup.fluency {
  requires static org.jspecify;

  exports keepup.fluency;
}
