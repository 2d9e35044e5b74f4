package keepup.app.account;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The adults who may sign in with an e-mail; one for each school or hub that they work at.
@Repository
class SignIns {
  private final JdbcClient jdbc;

  SignIns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param firstPassword whether the password was made by somebody else, for the first sign-in
  ///   only
  record SignIn(Principal person, String passwordHash, boolean firstPassword) {}

  /// Those of schools first.
  List<SignIn> list(String email) {
    return Stream.concat(listOfSchools(email).stream(), listOfHubs(email).stream()).toList();
  }

  private List<SignIn> listOfHubs(String email) {
    return jdbc.sql("select * from find_hub_sign_in(:email)")
        .param("email", email)
        .query((row, _) ->
            new SignIn(
                new HubMember(
                    new HubId(row.getObject("hub_id", UUID.class)),
                    new MemberId(row.getObject("member_id", UUID.class)),
                    row.getString("name"),
                    HubPeople.roles(row),
                    row.getString("hub_name"),
                    row.getString("kind").equals("national")),
                row.getString("password_hash"),
                row.getBoolean("first_password")))
        .list();
  }

  private List<SignIn> listOfSchools(String email) {
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
