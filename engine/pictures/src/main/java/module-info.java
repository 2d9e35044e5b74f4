/// Pictures of mathematics as SVG text that prints in black and white and reads aloud.
module keepup.pictures {
  requires static org.jspecify;
  requires transitive keepup.maths;
  requires transitive keepup.questions;

  exports keepup.pictures;
}
