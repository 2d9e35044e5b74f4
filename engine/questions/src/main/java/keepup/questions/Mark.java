package keepup.questions;

/// How an answer was marked.
public enum Mark {
  RIGHT,
  WRONG,
  BLANK,
  /// Not right, and not in a form that can be compared with a wrong procedure's answer.
  UNREADABLE
}
