package keepup.pictures;

import java.util.List;
import keepup.pictures.CounterBoard.Mark;

/// What lies in each place, as things a child can move.
sealed interface Board permits CounterBoard, BlockBoard {
  List<List<Mark>> places();

  /// Draws it with room for each of these boards, so that they stand alike one after the other.
  Drawing draw(List<? extends Board> alike);

  /// What lies there, in words.
  String said();

  String name();

  /// With place-value counters or with base-ten blocks; blocks up to thousands only.
  static Board of(List<List<Mark>> places, boolean blocks) {
    return blocks ? new BlockBoard(places) : new CounterBoard(places, 0);
  }

  /// The most of a place on any of these boards.
  static int most(List<? extends Board> alike, int column) {
    return alike.stream()
        .filter(board -> column < board.places().size())
        .mapToInt(board -> board.places().get(column).size())
        .max()
        .orElse(0);
  }

  static int columns(List<? extends Board> alike) {
    return alike.stream().mapToInt(board -> board.places().size()).max().orElse(1);
  }
}
