package keepup.cli;

/// What a person gave cannot be used. The message says what is wrong and where, and ends in a line
/// that begins with Maybe.
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  BadInput(String message, String maybe) {
    super(message + "\n" + maybe, null, false, false);
  }

  /// A fault at a line of a file.
  static BadInput at(String file, long line, String message, String maybe) {
    return new BadInput(file + ":" + line + ": " + message, maybe);
  }
}
