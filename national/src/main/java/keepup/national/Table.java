package keepup.national;

import java.util.List;

/// A table of the report.
///
/// @param rows each as long as the head; its first cell names the row
record Table(String caption, List<String> head, List<List<Cell>> rows) {
  Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException(
            "A row of '%s' has %d cells, not %d.".formatted(caption, row.size(), head.size()));
      }
    }
  }
}
