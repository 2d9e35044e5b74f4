package keepup.questions;

/// What a child wrote, read as far as it can be.
public sealed interface Given {

  /// Nothing was written.
  record Blank() implements Given {}

  /// An answer that can be compared with others.
  record Read(Answer answer) implements Given {}

  /// Something was written that is no answer of a known form: `dunno`, `12?4`.
  record Unreadable(String text) implements Given {}
}
