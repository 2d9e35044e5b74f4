/// The multiplication tables check in practice form: which questions a form asks, what an answer
/// shows, which table to teach next.
module keepup.tablescheck {
  requires static org.jspecify;
  requires transitive keepup.maths;

  exports keepup.tablescheck;
}
