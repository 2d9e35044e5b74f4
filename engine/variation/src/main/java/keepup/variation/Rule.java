package keepup.variation;

/// The checkable properties of designed variation: what a good sequence has, and what to do where
/// one lacks it.
public enum Rule {
  V1("It has 4 to 8 items.", "Leave some out, or add some."),
  V2("One thing changes at a time.", "Change one number or word only, and keep the rest."),
  V3("How each answer follows from the one before is right.", "Work the answers out again."),
  V4(
      "Each answer can be predicted, and one prediction is a planned surprise.",
      "Say what can be expected before each item; let one item look easy and not be."),
  V5("There is a case at the edge: a zero, a one, a whole ten, a whole.", "Put in an edge case."),
  V6("There is a non-example: the method is not needed, or a claim is false.", "Add one."),
  V7("One item has an unusual form.", "Turn one item round, so that something else is missing."),
  V8("What has to be found moves at least once.", "Give the answer once and hide another part."),
  V9(
      "There are two representations, and one item joins them.",
      "Let one item be drawn as well as written."),
  V10("No answer is given away.", "Change the order, or a number."),
  V11(
      "Each misconception in focus shows twice, and they are told apart.",
      "Replace an item by one on which the misconception gives a wrong answer."),
  V12(
      "Two items side by side show the contrast that matters.",
      "Put an item that needs the idea beside one that does not."),
  V13("The last item needs more than the routine.", "End with: reverse, create, explain."),
  V14("Contrast comes first, then separation, generalisation, fusion.", "Change the order."),
  V15("Every question belongs to the step or to one that it needs.", "Take easier numbers."),
  V16("The same seed gives the same sequence.", "Tell us: this is our fault."),
  V17("The words are short, clear and without a stray number.", "Shorten it.");

  private final String says;
  private final String advice;

  Rule(String says, String advice) {
    this.says = says;
    this.advice = advice;
  }

  /// The rule as a plain sentence.
  public String says() {
    return says;
  }

  /// What to do where it does not hold.
  public String advice() {
    return advice;
  }
}
