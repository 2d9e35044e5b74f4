package keepup.gias;

/// A row that cannot be used.
///
/// @param file its name
/// @param line from 1, the headings being line 1
/// @param column the register's own heading
/// @param sentence what is wrong, with the value
/// @param maybe what to try
public record Finding(String file, long line, String column, String sentence, String maybe) {
  /// `register.csv:12: "x" is no number. Maybe …`
  @Override
  public String toString() {
    return "%s:%d: %s: %s %s".formatted(file, line, column, sentence, maybe);
  }
}
