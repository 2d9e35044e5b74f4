package keepup.app.tablescheck;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.tablescheck.Reply;
import keepup.tablescheck.Shown;
import keepup.tablescheck.Times;
import org.jspecify.annotations.Nullable;

/// What one child's practice says, for the adults of the child.
///
/// @param goes the newest first
record ChildTables(Map<Times, Reply> newest, List<Go> goes) {
  /// A go with its answers in order.
  record Go(Practice practice, List<TableAnswer> answers) {
    /// `12 of 25 questions`.
    String length() {
      long asked = answers.stream().filter(one -> !Practice.isWarmUp(one.number())).count();
      int all = practice.asked().size() - keepup.tablescheck.Form.WARM_UPS;
      return "%d of %d questions".formatted(asked, all);
    }
  }

  /// A field of the grid of facts.
  ///
  /// @param key `right`, `wrong`, `late` or `none`, for its pattern
  /// @param mark what stands in the field
  /// @param words the same in words
  record Cell(String key, String mark, String words) {}

  /// @param practices of the child, the newest first
  /// @param answers of the child, the newest first
  static ChildTables of(List<Practice> practices, List<TableAnswer> answers) {
    Map<Times, Reply> newest = new HashMap<>();
    Map<UUID, java.util.ArrayDeque<TableAnswer>> byGo = new LinkedHashMap<>();
    for (TableAnswer answer : answers) {
      if (!Practice.isWarmUp(answer.number()) && answer.reply().shown() != Shown.NOTHING) {
        newest.putIfAbsent(answer.reply().asked(), answer.reply());
      }
      byGo.computeIfAbsent(answer.practice(), _ -> new java.util.ArrayDeque<>()).addFirst(answer);
    }
    return new ChildTables(
        newest,
        practices.stream()
            .map(one ->
                new Go(
                    one,
                    List.copyOf(byGo.getOrDefault(one.id().value(), new java.util.ArrayDeque<>()))))
            .toList());
  }

  /// What the newest answer to a question shows.
  Cell cell(int left, int right) {
    @Nullable Reply reply = newest.get(new Times(left, right));
    if (reply == null) {
      return new Cell("none", "·", "not asked");
    }
    return switch (reply.shown()) {
      case RIGHT -> new Cell("right", "✓", "right");
      case OUT_OF_TIME -> new Cell("late", "…", "ran out of time");
      case NOT_YET -> new Cell("wrong", "?", "said “not yet”");
      case WRONG, NOTHING -> new Cell("wrong", reply.given(), "wrote " + reply.given());
    };
  }
}
