package keepup.app.fluency;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import keepup.fluency.ChildFacts;
import keepup.fluency.Fact;
import keepup.fluency.Operation;
import keepup.fluency.Phase;

/// A child's own grid: each square is a fact, and a square may be coloured in once the fact is
/// secure.
///
/// @param heads the numbers along the top and down the side
record FactGrid(Operation operation, List<Integer> heads, List<Row> rows) {
  /// @param head the number at the side
  record Row(int head, List<Square> squares) {}

  /// @param colour 0 for none
  record Square(Fact fact, Phase phase, int colour) {
    /// Whether the child may colour it in, or rub it out again.
    boolean isOpen() {
      return phase == Phase.SECURE || colour > 0;
    }

    /// `7 × 8: getting there`.
    String label() {
      return fact.text()
          + ": "
          + (colour > 0 ? "coloured in" : isOpen() ? "ready to colour in" : phase.words());
    }
  }

  static FactGrid of(ChildFacts child, Map<Fact, Integer> colours, Operation operation) {
    boolean sums = operation == Operation.ADD || operation == Operation.SUBTRACT;
    List<Integer> heads = IntStream.rangeClosed(sums ? 0 : 1, sums ? 10 : 12).boxed().toList();
    return new FactGrid(
        operation,
        heads,
        heads.stream()
            .map(side ->
                new Row(
                    side,
                    heads.stream()
                        .map(top -> fact(operation, side, top))
                        .map(fact ->
                            new Square(fact, child.phase(fact), colours.getOrDefault(fact, 0)))
                        .toList()))
            .toList());
  }

  static Fact fact(Operation operation, int side, int top) {
    return switch (operation) {
      case ADD -> Fact.sum(side, top);
      case SUBTRACT -> Fact.difference(side + top, top);
      case MULTIPLY -> Fact.product(side, top);
      case DIVIDE -> Fact.quotient(side * top, top);
    };
  }

  /// How a column's facts read: `× 7`.
  String columnHead(int top) {
    return operation.sign() + " " + top;
  }
}
