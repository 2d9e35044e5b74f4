package keepup.variation;

import keepup.maths.Rational;

/// How the right answer follows from that of the item before: it can be predicted, and checked.
public sealed interface Relation {

  /// The first item follows from none.
  record Start() implements Relation {}

  /// The answer stays.
  record Same() implements Relation {}

  /// The answer is so much more, or below 0 less.
  record By(Rational difference) implements Relation {}

  /// The answer is so many times as large.
  record Times(Rational factor) implements Relation {}

  /// Another word, time, point or list than before.
  record Other() implements Relation {}

  /// The same mathematics is asked in another way.
  record Turned() implements Relation {}
}
