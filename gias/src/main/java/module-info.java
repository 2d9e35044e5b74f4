/// The national register of schools as its files have it.
module keepup.gias {
  requires static org.jspecify;
  requires transitive keepup.reach;
  requires de.siegmar.fastcsv;

  exports keepup.gias;
}
