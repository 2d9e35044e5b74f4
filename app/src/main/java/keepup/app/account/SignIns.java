package keepup.app.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The adults who may sign in with an e-mail; one for each school that they work at.
@Repository
class SignIns {
  private final JdbcClient jdbc;

  SignIns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param firstPassword whether the password was made by somebody else, for the first sign-in
  ///   only
  record SignIn(SignedIn person, String passwordHash, boolean firstPassword) {}

  List<SignIn> list(String email) {
    return jdbc.sql("select * from find_sign_in(:email)")
        .param("email", email)
        .query((row, _) ->
            new SignIn(
                new SignedIn(
                    new SchoolId(row.getObject("school_id", UUID.class)),
                    new StaffId(row.getObject("staff_id", UUID.class)),
                    row.getString("name"),
                    Role.of(row.getString("role")),
                    row.getString("school_name")),
                row.getString("password_hash"),
                row.getBoolean("first_password")))
        .list();
  }
}
