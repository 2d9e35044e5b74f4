package keepup.pictures;

import java.util.ArrayList;
import java.util.List;
import keepup.pictures.CounterBoard.Mark;

/// The moments of a method with counters or blocks as they come; boards are drawn at the end, all
/// alike, so that only what changes is seen to change.
final class Moments {
  private record Moment(String says, Board board, Written written) {
    boolean exchanges() {
      return board.places().stream().flatMap(List::stream).anyMatch(mark -> mark == Mark.NEW);
    }
  }

  private final boolean blocks;

  private final List<Moment> moments = new ArrayList<>();

  /// @param blocks base-ten blocks in place of counters
  Moments(boolean blocks) {
    this.blocks = blocks;
  }

  void add(String says, List<List<Mark>> places, Written written) {
    moments.add(new Moment(says, Board.of(places, blocks), new Written(written)));
  }

  /// The key is the last exchange, or where there is none the last moment.
  Method finish(String name) {
    List<Board> boards = moments.stream().map(Moment::board).toList();
    Moment key =
        moments.stream()
            .filter(Moment::exchanges)
            .reduce((_, later) -> later)
            .orElse(moments.getLast());
    return new Method(
        name,
        Captioned.picture(
            key.says(), key.board().draw(boards), key.board().name(), key.board().said()),
        moments.stream()
            .map(moment ->
                new Method.Frame(
                    moment.says(),
                    moment
                        .board()
                        .draw(boards)
                        .finish(moment.board().name(), moment.board().said()),
                    moment.written().picture()))
            .toList());
  }
}
