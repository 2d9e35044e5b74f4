package keepup.variation;

import java.util.Locale;

/// How an item is asked: the same mathematics with another thing unknown.
public enum Guise {
  /// The question as the step asks it.
  WORK_OUT("the answer"),
  /// The same question with a drawing beside it: two representations and what joins them.
  DRAW("the answer"),
  /// A finished question with an answer, right or wrong, to be judged.
  JUDGE("whether it is right"),
  /// The result is given and something in the question is missing.
  MISSING("a part of the question"),
  /// A wrong answer that a misconception gives: what was done, and what is right?
  EXPLAIN("what went wrong"),
  /// The answer is given: what could the question be?
  CREATE("the question");

  private final String asks;

  Guise(String asks) {
    this.asks = asks;
  }

  /// What has to be found, as the value of the dimension `unknown`.
  public String asks() {
    return asks;
  }

  /// Whether the routine alone does not answer it.
  public boolean thinks() {
    return switch (this) {
      case EXPLAIN, CREATE -> true;
      case WORK_OUT, DRAW, JUDGE, MISSING -> false;
    };
  }

  /// The word in files: `work-out`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
