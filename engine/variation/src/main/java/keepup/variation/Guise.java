package keepup.variation;

import java.util.Locale;

/// How an item is asked: the same mathematics with another thing unknown.
public enum Guise {
  /// The question as the step asks it.
  WORK_OUT("the answer"),
  /// The same question with a drawing beside it: two representations and what joins them.
  DRAW("the answer"),
  /// The same question once more, by another way than before.
  OTHER_WAY("another way"),
  /// The last two questions beside each other: what is the same, what is different?
  COMPARE("what is the same and what is different"),
  /// A finished question with an answer, right or wrong, to be judged.
  JUDGE("whether it is right"),
  /// The result is given and something in the question is missing.
  MISSING("a part of the question"),
  /// The result is given: which of two or three questions was asked?
  CHOOSE("which question was asked"),
  /// A wrong answer that a misconception gives: what was done, and what is right?
  EXPLAIN("what went wrong"),
  /// The answer is given: what could the question be?
  CREATE("the question"),
  /// A general claim: is it always, sometimes or never true?
  ALWAYS("when it is true");

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
      case EXPLAIN, CREATE, ALWAYS -> true;
      case WORK_OUT, DRAW, OTHER_WAY, COMPARE, JUDGE, MISSING, CHOOSE -> false;
    };
  }

  /// Whether what it prints is the question as the step asks it, with nothing hidden or added but
  /// words.
  public boolean asksIt() {
    return switch (this) {
      case WORK_OUT, DRAW, OTHER_WAY -> true;
      case COMPARE, JUDGE, MISSING, CHOOSE, EXPLAIN, CREATE, ALWAYS -> false;
    };
  }

  /// The word in files: `work-out`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
