package keepup.database;

/// Something about the database that a person can put right: what was wrong, with the value, then
/// "Maybe …".
///
/// The message is written for the person who starts the program and may be printed as it is.
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseException(String message) {
    super(message);
  }

  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
