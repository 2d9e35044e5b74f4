package keepup.fluency;

/// A way to come from facts that are known to one that is not yet. The name is for adults; what a
/// child reads is in the [Derivation].
public enum Way {
  NOTHING("add or take nothing"),
  ALL("take all"),
  ONE("one more, one less"),
  TWO("two more, two less"),
  HAND("five and some more"),
  PAIR_TO_TEN("pairs that make ten"),
  TEN_AND_MORE("ten and some more"),
  DOUBLE_NUMBER("doubles"),
  NEAR_DOUBLE("near doubles"),
  MIDDLE_DOUBLE("double the number between"),
  TEN_LESS_ONE("ten more, less one"),
  MAKE_TEN("make ten"),
  TURNAROUND("turn it round"),
  NEIGHBOUR("the fact next to it"),
  THINK_ADDITION("think of the addition"),
  HALVE("halve"),
  DOWN_TO_TEN("down to ten, then on"),
  FROM_TEN("take it from the ten"),
  UP_THROUGH_TEN("up through ten"),
  ONE_GROUP("one group"),
  TENS("so many tens"),
  DOUBLE("double it"),
  DOUBLE_AND_ONE("double and one more group"),
  DOUBLE_DOUBLE("double, and double again"),
  HALF_OF_TEN("half of ten times"),
  FIVE_AND("five times and some more groups"),
  TEN_LESS("ten times less some groups"),
  TEN_AND("ten times and some more groups"),
  GROUP_NEXT_DOOR("one group more or fewer"),
  THINK_MULTIPLICATION("think of the multiplication"),
  HALVE_AGAIN("halve, and halve again"),
  DOUBLE_TENTH("double, then share by ten"),
  SPLIT("split into parts that share easily");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  /// For adults: `double it`.
  public String words() {
    return words;
  }
}
