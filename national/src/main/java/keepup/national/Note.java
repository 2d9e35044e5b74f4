package keepup.national;

import java.util.List;

/// How figures were made.
///
/// @param id that cells name
/// @param questions that were asked of the records, by name
/// @param tables what went in
/// @param picture SVG, or `""`
record Note(
    String id,
    String title,
    List<String> sentences,
    List<String> questions,
    List<Table> tables,
    String picture) {}
