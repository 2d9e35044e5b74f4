package keepup.app.register;

/// A file that cannot be a register at all. The message is for the school office: what is wrong,
/// then what to try.
final class UnreadableFileException extends Exception {
  UnreadableFileException(String sentence, String maybe) {
    super(sentence + " " + maybe);
  }
}
