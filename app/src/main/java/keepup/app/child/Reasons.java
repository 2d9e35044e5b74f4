package keepup.app.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in one plain sentence why a child is thought to stand so on a step.
final class Reasons {
  private Reasons() {}

  /// @param pieces the evidence on the step that counts, in order of time
  /// @param misconception the name of one that may be at work, or `""`
  /// @param named whether it may be named
  /// @param unasked what to say where there is none
  static String say(List<Piece> pieces, String misconception, boolean named, String unasked) {
    List<String> parts = new ArrayList<>();
    List<Piece> answers = pieces.stream().filter(Piece::isAnswer).toList();
    long right = answers.stream().filter(piece -> piece.kind() == Piece.Kind.FOR).count();
    pieces.stream()
        .filter(piece -> !piece.isAnswer())
        .forEach(piece ->
            parts.add("%s, %s: %s".formatted(piece.asked(), Days.say(piece.day()), lower(piece))));
    if (!answers.isEmpty()) {
      long fit = answers.stream().filter(piece -> piece.read().equals(misconception)).count();
      parts.add(
          !misconception.isEmpty() && fit > 0
              ? "%d of %s %s “%s”%s"
                  .formatted(
                      fit,
                      answers(answers.size()),
                      named ? (fit == 1 ? "shows" : "show") : "may come from",
                      misconception,
                      named ? "" : ", which is not certain yet")
              : right == answers.size()
                  ? (right == 1
                      ? "the one answer is right"
                      : "all %d answers are right".formatted(right))
                  : "%d of %s right"
                      .formatted(right, answers(answers.size()) + (right == 1 ? " is" : " are")));
    }
    if (parts.isEmpty()) {
      return unasked;
    }
    String all = String.join("; ", parts);
    return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1) + ".";
  }

  private static String answers(int count) {
    return count == 1 ? "1 answer" : count + " answers";
  }

  private static String lower(Piece piece) {
    String read = piece.read();
    return read.isEmpty() ? "" : read.substring(0, 1).toLowerCase(Locale.UK) + read.substring(1);
  }
}
