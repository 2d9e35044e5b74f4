package keepup.fluency;

import static keepup.fluency.Fact.difference;
import static keepup.fluency.Fact.sum;

import java.util.ArrayList;
import java.util.List;

/// How subtraction facts follow from others.
final class Differences {
  private Differences() {}

  static List<Derivation> of(Fact fact) {
    int whole = fact.left();
    int part = fact.right();
    int rest = fact.answer();
    List<Derivation> ways = new ArrayList<>();
    Working self = Working.of(fact);
    if (part == 0) {
      ways.add(plain(fact, Way.NOTHING, "Take nothing: it stays the same."));
    } else if (rest == 0) {
      ways.add(plain(fact, Way.ALL, "Take all of it: what is left?"));
    } else if (part <= 2) {
      ways.add(
          plain(
              fact,
              part == 1 ? Way.ONE : Way.TWO,
              (part == 1 ? "One" : "Two") + " less than " + whole + "."));
    }
    if (whole == 2 * part && part > 0) {
      Fact twice = sum(part, part);
      ways.add(
          new Derivation(
              fact,
              Way.HALVE,
              List.of(twice),
              List.of(Working.of(twice), self),
              "Half of " + whole + "."));
    }
    if (part > 0 && rest > 0) {
      Fact back = sum(part, rest);
      ways.add(
          new Derivation(
              fact,
              Way.THINK_ADDITION,
              List.of(back),
              List.of(Working.of(back), self),
              "%d and how many make %d?".formatted(part, whole)));
    }
    int ones = whole - 10;
    if (ones > 0 && part > ones && rest < 10 && part < 10) {
      Fact fromTen = difference(10, part - ones);
      ways.add(
          new Derivation(
              fact,
              Way.DOWN_TO_TEN,
              List.of(fromTen),
              List.of(new Working(whole, Operation.SUBTRACT, ones), Working.of(fromTen)),
              "%d is %d and %d. Down to ten first.".formatted(part, ones, part - ones)));
      Fact less = difference(10, part);
      ways.add(
          new Derivation(
              fact,
              Way.FROM_TEN,
              List.of(less),
              List.of(Working.of(less), new Working(less.answer(), Operation.ADD, ones)),
              "%d is ten and %d. Take %d from the ten.".formatted(whole, ones, part)));
      ways.add(
          new Derivation(
              fact,
              Way.UP_THROUGH_TEN,
              List.of(less),
              List.of(Working.of(less), new Working(ones, Operation.ADD, less.answer())),
              "From %d up to ten, then up to %d.".formatted(part, whole)));
    }
    return ways;
  }

  private static Derivation plain(Fact fact, Way way, String says) {
    return new Derivation(fact, way, List.of(), List.of(Working.of(fact)), says);
  }
}
