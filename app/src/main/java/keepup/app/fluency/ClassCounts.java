package keepup.app.fluency;

import java.util.List;
import java.util.stream.IntStream;
import keepup.fluency.ClassPicture;
import keepup.fluency.Fact;
import keepup.fluency.FactSet;
import keepup.fluency.Operation;
import keepup.fluency.Phase;

/// The class picture laid out as a square of facts.
///
/// @param met whether any fact of the set was met by anybody
record ClassCounts(
    Operation operation,
    List<Integer> heads,
    List<Row> rows,
    List<ClassPicture.Teach> teach,
    boolean met) {
  private static final int MOST_TAUGHT = 3;

  record Row(int head, List<Count> counts) {}

  /// @param inSet whether the set holds the fact
  /// @param secure how many children are secure
  /// @param working how many met it and are not secure yet
  record Count(Fact fact, boolean inSet, int secure, int working) {
    /// `none`, `some`, `half` or `most`: how many of those who met it are not secure yet.
    String shade() {
      return working == 0
          ? "none"
          : working * 4 <= met() ? "some" : working * 2 <= met() ? "half" : "most";
    }

    int met() {
      return secure + working;
    }

    String label() {
      return met() == 0
          ? fact.text() + ": nobody has met it yet"
          : "%s: %d working on it, %d secure".formatted(fact.text(), working, secure);
    }
  }

  static ClassCounts of(ClassPicture picture, FactSet set) {
    Operation operation = set.facts().getFirst().operation();
    boolean sums = operation == Operation.ADD || operation == Operation.SUBTRACT;
    List<Integer> heads = IntStream.rangeClosed(sums ? 0 : 1, sums ? 10 : 12).boxed().toList();
    List<Row> rows =
        heads.stream()
            .map(side ->
                new Row(
                    side,
                    heads.stream()
                        .map(top -> FactGrid.fact(operation, side, top))
                        .map(fact -> count(picture, fact))
                        .toList()))
            .toList();
    return new ClassCounts(
        operation,
        heads,
        rows,
        picture.teach().stream().limit(MOST_TAUGHT).toList(),
        rows.stream().flatMap(row -> row.counts().stream()).anyMatch(count -> count.met() > 0));
  }

  private static Count count(ClassPicture picture, Fact fact) {
    return new Count(
        fact,
        picture.counts().containsKey(fact),
        picture.count(fact, Phase.SECURE),
        picture.count(fact, Phase.DERIVE) + picture.count(fact, Phase.MIXED));
  }
}
