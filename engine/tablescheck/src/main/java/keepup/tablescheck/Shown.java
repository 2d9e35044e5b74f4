package keepup.tablescheck;

/// What one reply shows.
public enum Shown {
  RIGHT,
  WRONG,
  /// The time was over before a whole answer stood there.
  OUT_OF_TIME,
  /// Without a time limit: "I do not know yet".
  NOT_YET,
  /// The page was out of sight; it tells nothing.
  NOTHING
}
