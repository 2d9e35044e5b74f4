package keepup.database;

/// A database user and its password. Never prints the password.
///
/// @param user the login role's name
/// @param password its password, in clear
public record Credentials(String user, String password) {

  @Override
  public String toString() {
    return user;
  }
}
