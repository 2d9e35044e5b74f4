/// How many schools a programme has reached, each counted once whatever became of it.
module keepup.reach {
  requires static org.jspecify;

  exports keepup.reach;
}
