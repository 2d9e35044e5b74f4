package keepup.questions;

import java.util.ArrayList;
import java.util.List;

/// Lists as people write them: `0.5, 0.45 and 0.405`; `3 7 12`; `1,200, 1,020`.
final class NumberLists {
  private NumberLists() {}

  /// The items, each as written.
  static List<String> cut(String text) {
    String plain = text.strip().replaceAll("\\band\\b", ",").replaceAll("\\s*[;<>]\\s*", ", ");
    String between = plain.contains(", ") ? ",\\s+|\\s+," : plain.contains(",") ? "," : "\\s+";
    List<String> items = new ArrayList<>();
    for (String item : plain.split(between, -1)) {
      String bare = item.strip().replaceAll("^,|,$", "").strip();
      if (!bare.isEmpty()) {
        items.add(bare);
      }
    }
    return items;
  }
}
