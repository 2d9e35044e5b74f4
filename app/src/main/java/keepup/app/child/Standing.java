package keepup.app.child;

import java.time.LocalDate;
import java.util.List;
import keepup.app.design.Status;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;

/// How a child stands on a step, and why.
///
/// @param secure probability that the step is secure
/// @param why one plain sentence
/// @param since the day since which the child has stood so, or null where nobody asked or it was
///   not looked up
/// @param pieces the evidence on this step, the newest first
/// @param misconception the name of the one most probably at work here, or `""`
record Standing(
    Step step,
    Status status,
    double secure,
    String why,
    @Nullable LocalDate since,
    List<Piece> pieces,
    String misconception) {
  /// Above this, with two pieces of evidence, a step is said to be secure.
  static final double SECURE = 0.8;

  /// Below this a step is said not to be secure.
  static final double NOT_YET = 0.5;

  static final int ENOUGH = 2;

  Standing {
    pieces = List.copyOf(pieces);
  }

  Standing since(@Nullable LocalDate day) {
    return new Standing(step, status, secure, why, day, pieces, misconception);
  }

  /// The word beside the mark.
  String word() {
    return wordOf(status);
  }

  static String wordOf(Status status) {
    return switch (status) {
      case SECURE -> "Secure";
      case NEARLY -> "Not sure yet";
      case NOT_YET -> "Not yet";
      case UNKNOWN -> "Not asked yet";
    };
  }

  /// @param agreeing how many pieces speak for the child
  static Status statusOf(double secure, int agreeing, boolean asked) {
    if (!asked) {
      return Status.UNKNOWN;
    }
    if (secure < NOT_YET) {
      return Status.NOT_YET;
    }
    return secure >= SECURE && agreeing >= ENOUGH ? Status.SECURE : Status.NEARLY;
  }
}
