package keepup.questions;

/// A teacher's typed question, read or not.
public sealed interface Reading {

  record Read(Question question) implements Reading {}

  /// The text is no question that can be read.
  ///
  /// @param why one plain sentence: what is wrong
  /// @param suggestion one plain sentence that begins with Maybe: the nearest form that can be read
  record Unread(String why, String suggestion) implements Reading {}
}
