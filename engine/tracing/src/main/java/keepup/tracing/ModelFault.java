package keepup.tracing;

/// A model file that cannot be used: damaged, of another version, or not a model at all. The
/// message says which, in one sentence.
public final class ModelFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;

  ModelFault(long line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  /// Where in the file, from 1.
  public long line() {
    return line;
  }
}
