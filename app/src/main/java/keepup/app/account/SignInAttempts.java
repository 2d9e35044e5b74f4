package keepup.app.account;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Slows guessing down. The attempts are in the database, so that all nodes count together.
@Repository
class SignInAttempts {
  static final int WRONG_FOR_ONE_EMAIL = 5;
  static final int WRONG_FROM_ONE_ADDRESS = 50; // a school shares one address
  static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final AttemptHashes hashes;

  SignInAttempts(JdbcClient jdbc, AttemptHashes hashes) {
    this.jdbc = jdbc;
    this.hashes = hashes;
  }

  /// Whether there were too many wrong attempts of late, since the last right one for that e-mail.
  boolean isTooMany(String email, String address) {
    return jdbc.sql(
            """
            select (select count(*) from sign_in_attempt a
                     where email_hash = :email and not succeeded and at > now() - make_interval(secs => :window)
                       and not exists (select from sign_in_attempt b
                                        where b.email_hash = :email and b.succeeded and b.at > a.at)) >= :forEmail
                or (select count(*) from sign_in_attempt
                     where address_hash = :address and not succeeded
                       and at > now() - make_interval(secs => :window)) >= :fromAddress
            """)
        .param("email", hashes.of(email))
        .param("address", hashes.of(address))
        .param("window", WINDOW.toSeconds())
        .param("forEmail", WRONG_FOR_ONE_EMAIL)
        .param("fromAddress", WRONG_FROM_ONE_ADDRESS)
        .query(Boolean.class)
        .single();
  }

  /// Remembers an attempt, and forgets those older than a week.
  void note(String email, String address, boolean succeeded) {
    jdbc.sql(
            """
            insert into sign_in_attempt (email_hash, address_hash, succeeded)
            values (:email, :address, :succeeded)
            """)
        .param("email", hashes.of(email))
        .param("address", hashes.of(address))
        .param("succeeded", succeeded)
        .update();
    jdbc.sql("delete from sign_in_attempt where at < now() - interval '7 days'").update();
  }
}
