package keepup.database;

import java.util.ArrayList;
import java.util.List;

/// The table of contents of a backup, its last entry: without it the file is not whole.
///
/// @param schema the version of the tables
/// @param made when, as ISO 8601
/// @param tables in the order in which they can be filled
record Contents(String schema, String made, List<Table> tables) {
  static final String ENTRY = "contents";
  private static final String FIRST = "keepup-backup 1";

  /// A table.
  ///
  /// @param sha256 of its entry, as hexadecimal digits
  /// @param columns in the order of the entry
  record Table(String name, long rows, String sha256, List<String> columns) {
    String entry() {
      return "tables/" + name;
    }
  }

  Contents {
    tables = List.copyOf(tables);
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  String write() {
    List<String> lines = new ArrayList<>(List.of(FIRST, "schema " + schema, "made " + made));
    for (Table table : tables) {
      lines.add(
          "table %s %d %s %s"
              .formatted(
                  table.name(), table.rows(), table.sha256(), String.join(",", table.columns())));
    }
    lines.add("end");
    return String.join("\n", lines) + "\n";
  }

  /// @throws DatabaseException if this is no table of contents of ours, or not whole
  static Contents read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 4 || !lines.getFirst().equals(FIRST) || !lines.getLast().equals("end")) {
      throw new DatabaseException(
          "This is not a backup of Keep Up that we can read.\nMaybe it was made by a newer Keep Up, or only part of the file was copied.");
    }
    List<Table> tables = new ArrayList<>();
    for (String line : lines.subList(3, lines.size() - 1)) {
      String[] words = line.split(" ", -1);
      tables.add(
          new Table(
              words[1], Long.parseLong(words[2]), words[3], List.of(words[4].split(",", -1))));
    }
    return new Contents(
        lines.get(1).substring("schema ".length()),
        lines.get(2).substring("made ".length()),
        tables);
  }
}
