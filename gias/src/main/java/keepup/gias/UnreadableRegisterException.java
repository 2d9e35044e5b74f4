package keepup.gias;

/// A file that cannot be the register at all: what is wrong, then what to try.
public final class UnreadableRegisterException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRegisterException(String sentence, String maybe) {
    super(sentence + "\n" + maybe);
  }

  static UnreadableRegisterException ofZip(String file) {
    return new UnreadableRegisterException(
        file + " cannot be unpacked.", "Maybe the download was cut short; download it again.");
  }
}
