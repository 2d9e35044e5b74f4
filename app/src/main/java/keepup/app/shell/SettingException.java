package keepup.app.shell;

/// A setting of the environment that a person has to put right before the application can start.
public final class SettingException extends RuntimeException {
  /// @param message what was given, what is wrong with it, then on a new line "Maybe ..."
  public SettingException(String message) {
    super(message);
  }
}
