package keepup.national;

import java.util.List;

/// A part of the report.
///
/// @param before sentences above its tables
/// @param after sentences below them
record Section(
    String title, List<String> before, List<Table> tables, List<String> after, List<Note> notes) {}
