package keepup.tablescheck;

import java.util.ArrayList;
import java.util.List;

/// How the replies to the facts of one table went. A fact is of the tables of both its numbers.
///
/// @param replies that tell something
public record TableNeed(int table, int replies, int right, int wrong, int outOfTime) {
  /// The order in which the tables are best taught, by how few new facts each adds.
  public static final List<Integer> TEACHING_ORDER = List.of(10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12);

  /// From so many replies on a table can be said to need teaching.
  public static final int LEAST_REPLIES = 4;

  private static final int ENOUGH_RIGHT_OF_TEN = 9;

  /// The tables in their teaching order; one that nobody was asked has no replies.
  ///
  /// @param replies each child's newest to each question
  public static List<TableNeed> list(List<Reply> replies) {
    List<TableNeed> needs = new ArrayList<>();
    for (int table : TEACHING_ORDER) {
      int right = 0;
      int wrong = 0;
      int late = 0;
      for (Reply reply : replies) {
        if (reply.asked().left() == table || reply.asked().right() == table) {
          switch (reply.shown()) {
            case RIGHT -> right++;
            case WRONG, NOT_YET -> wrong++;
            case OUT_OF_TIME -> late++;
            case NOTHING -> {}
          }
        }
      }
      needs.add(new TableNeed(table, right + wrong + late, right, wrong, late));
    }
    return needs;
  }

  /// Whether there are enough replies, and fewer than nine of ten are right.
  public boolean isToTeach() {
    return replies >= LEAST_REPLIES && right * 10 < replies * ENOUGH_RIGHT_OF_TEN;
  }
}
