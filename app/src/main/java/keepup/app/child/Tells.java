package keepup.app.child;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Finding;
import keepup.misconceptions.MisconceptionId;

/// What we read in one answer, in a few words.
record Tells(String read, Piece.Kind kind) {
  private static final double LIKELY_SLIP = 0.5;

  /// @param finding what it tells beside the child's other answers, where it counts among them
  /// @param names of misconceptions
  static Tells of(
      Answered answer, Optional<Finding> finding, Function<MisconceptionId, String> names) {
    return switch (answer.mark()) {
      case RIGHT -> new Tells("right", Piece.Kind.FOR);
      case BLANK -> new Tells("left blank", Piece.Kind.OPEN);
      case UNREADABLE -> new Tells("we cannot read this", Piece.Kind.OPEN);
      case WRONG ->
          finding.map(Finding::slip).orElse(0.0) >= LIKELY_SLIP
              ? new Tells("perhaps a slip", Piece.Kind.OPEN)
              : explaining(answer, finding)
                  .map(id -> new Tells(names.apply(id), Piece.Kind.AGAINST))
                  .orElseGet(() ->
                      new Tells("not right, and no method that we know gives it", Piece.Kind.OPEN));
    };
  }

  /// The likeliest misconception that gives this answer; of an answer that counts no more, the
  /// commonest on its step.
  private static Optional<MisconceptionId> explaining(Answered answer, Optional<Finding> finding) {
    if (finding.isPresent()) {
      return finding.get().explanations().stream()
          .findFirst()
          .map(first -> first.misconception().id());
    }
    List<String> listed = answer.placed().step().misconceptions();
    return answer.explaining().stream()
        .min(
            Comparator.comparingInt(
                id -> listed.contains(id.value()) ? listed.indexOf(id.value()) : listed.size()));
  }
}
