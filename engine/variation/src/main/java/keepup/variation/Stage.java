package keepup.variation;

import java.util.Optional;
import keepup.misconceptions.Misconception;

/// A place in a sequence: a question, and how it is asked there.
///
/// @param node the question
/// @param guise how it is asked
/// @param gap what is hidden, where something is
/// @param drawn whether a drawing stands or is made beside it
/// @param claim the answer that somebody gives in it, or `""`
/// @param claimant the misconception that gives this answer, where one does
record Stage(
    Node node,
    Guise guise,
    Optional<Gap> gap,
    boolean drawn,
    String claim,
    Optional<Misconception> claimant) {

  static Stage plain(Node node) {
    return new Stage(node, Guise.WORK_OUT, Optional.empty(), false, "", Optional.empty());
  }

  static Stage missing(Gap gap) {
    return new Stage(gap.node(), Guise.MISSING, Optional.of(gap), false, "", Optional.empty());
  }

  /// The same with a drawing beside it.
  Stage withDrawing() {
    return new Stage(node, guise, gap, true, claim, claimant);
  }

  /// The same to be drawn as well.
  Stage toDraw() {
    return new Stage(node, Guise.DRAW, gap, true, claim, claimant);
  }

  /// The same finished wrongly, to be judged.
  Stage judged(String wrong, Optional<Misconception> by) {
    return new Stage(node, Guise.JUDGE, Optional.empty(), drawn, wrong, by);
  }

  /// What a child has to write here, as far as it is one thing; else the answer to the question.
  String answer() {
    return gap.map(Gap::value).orElse(node.expected().text());
  }
}
