package keepup.app.national;

import java.util.List;

/// The national picture of a day, as `./keepup national report` wrote it.
///
/// @param day on which it was made, in words
/// @param engine that counted
/// @param questions the SQL that was asked, by name
record NationalReport(
    String day,
    String engine,
    List<Part> parts,
    List<Part> notes,
    List<Question> questions,
    List<Source> files) {

  /// A section, or a note that says how figures were made.
  ///
  /// @param id of a note, or `""`
  /// @param asked the questions of a note
  record Part(
      String id,
      String title,
      List<String> texts,
      List<Table> tables,
      List<String> after,
      List<String> asked) {}

  /// A table; rows are as long as the head.
  record Table(String caption, List<String> head, List<List<Cell>> rows) {}

  /// What a place shows, and the id of the note that says how it was made, or `""`.
  record Cell(String shown, String note) {}

  /// A question by its name.
  record Question(String name, String sql) {}

  /// A file that was read.
  record Source(String name, String lines, String about, String sha256) {}
}
