package keepup.app.intervention;

import java.util.List;
import keepup.steps.Step;

/// What to do next for a child, from how sessions on a step went.
///
/// @param says one or two plain sentences for the teacher
/// @param ask a question to ask in today's lesson, or `""`
record NextStep(String says, String ask) {

  /// The rule.
  ///
  /// @param results of the child on the step, the newest first, at least one
  /// @param ask one more question on the step, or `""`
  /// @param before what the step builds on, in words, or `""`
  /// @param otherPicture a picture of the step that was not on the sheet, or `""`
  static NextStep after(List<Result> results, String ask, String before, String otherPicture) {
    return switch (results.getFirst()) {
      case SECURE -> new NextStep("Check again in a week.", "");
      case NEARLY -> new NextStep("One more look in today’s lesson.", ask);
      case ABSENT -> new NextStep("Was away, so still needs this step.", "");
      case NOT_YET -> {
        long present =
            results.stream()
                .filter(result -> result != Result.ABSENT)
                .limit(2)
                .filter(result -> result == Result.NOT_YET)
                .count();
        yield present < 2
            ? new NextStep("One more session on the same step.", "")
            : new NextStep(another(before, otherPicture), "");
      }
    };
  }

  private static String another(String before, String otherPicture) {
    String picture =
        otherPicture.isEmpty()
            ? "Not yet, twice: change the picture"
            : "Not yet, twice: change the picture, maybe to the %s"
                .formatted(otherPicture.toLowerCase(java.util.Locale.UK));
    return before.isEmpty()
        ? picture + ", or work with things first."
        : "%s, or go back to “%s”.".formatted(picture, Step.titleOf(before));
  }
}
