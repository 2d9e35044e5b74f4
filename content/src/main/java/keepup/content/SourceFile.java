package keepup.content;

/// A content file before it is read.
///
/// @param name as it is told in a fault
/// @param text the whole file
record SourceFile(String name, String text) {}
