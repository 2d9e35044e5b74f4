package keepup.variation;

import java.util.List;
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
/// @param beside the questions that stand beside it: to be compared, or to choose from
/// @param statement the general claim, where one is to be judged
record Stage(
    Node node,
    Guise guise,
    Optional<Gap> gap,
    boolean drawn,
    String claim,
    Optional<Misconception> claimant,
    List<Node> beside,
    Optional<Statement> statement) {
  Stage {
    beside = List.copyOf(beside);
  }

  static Stage plain(Node node) {
    return of(node, Guise.WORK_OUT, false);
  }

  static Stage of(Node node, Guise guise, boolean drawn) {
    return new Stage(
        node, guise, Optional.empty(), drawn, "", Optional.empty(), List.of(), Optional.empty());
  }

  static Stage missing(Gap gap, boolean drawn) {
    return new Stage(
        gap.node(),
        Guise.MISSING,
        Optional.of(gap),
        drawn,
        "",
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// The same with others beside it.
  static Stage beside(Node node, Guise guise, boolean drawn, List<Node> others) {
    return new Stage(
        node, guise, Optional.empty(), drawn, "", Optional.empty(), others, Optional.empty());
  }

  static Stage claimed(
      Node node, Guise guise, boolean drawn, String claim, Optional<Misconception> by) {
    return new Stage(node, guise, Optional.empty(), drawn, claim, by, List.of(), Optional.empty());
  }

  static Stage stating(Node node, Statement statement, boolean drawn) {
    return new Stage(
        node,
        Guise.ALWAYS,
        Optional.empty(),
        drawn,
        statement.text(),
        Optional.empty(),
        List.of(),
        Optional.of(statement));
  }

  /// The same to be drawn as well.
  Stage toDraw() {
    return new Stage(node, Guise.DRAW, gap, true, claim, claimant, beside, statement);
  }

  /// The same finished wrongly, to be judged.
  Stage judged(String wrong, Optional<Misconception> by) {
    return claimed(node, Guise.JUDGE, drawn, wrong, by);
  }

  /// What a child has to write here, as far as it is one thing; else the answer to the question.
  String answer() {
    return gap.map(Gap::value).orElse(node.answer());
  }

  /// What has to be found here and must not stand in the next item; `""` where it is no one thing.
  String sought() {
    return switch (guise) {
      case CREATE, CHOOSE, ALWAYS -> "";
      case WORK_OUT, DRAW, OTHER_WAY, COMPARE, JUDGE, MISSING, EXPLAIN -> answer();
    };
  }
}
